/** What finds or hears something, and tells of it, in a headline as well: [report], [inquiry], [court]. */
const REPORT =
  /^(report|reports|study|studies|survey|poll|newspaper|inquiry|enquiry|inquest|investigation|investigators|court|tribunal|committee|jury|jurors|panel|commission|audit|auditors|researchers|scientists|experts|judge|judges|coroner|magistrates|ombudsman|regulator|watchdog|inspectors|councillors|mps|hearing|probe)$/;

/** As a headline's label they announce the article's own: [Review:], [Analysis:]. */
const OWN = /^(review|analysis|assessment|research)$/;

export const isReport = (lower: string): boolean => REPORT.test(lower);

export const findsOrHears = (lower: string): boolean => isReport(lower) || OWN.test(lower);
