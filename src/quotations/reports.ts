/** What finds or hears something, and tells of it: [report], [inquiry], [court]. */
const REPORT =
  /^(report|reports|study|studies|survey|poll|newspaper|inquiry|enquiry|inquest|investigation|investigators|court|tribunal|committee|jury|jurors|panel|commission|audit|auditors|researchers|judge|judges|hearing|probe)$/;

export const isReport = (lower: string): boolean => REPORT.test(lower);
