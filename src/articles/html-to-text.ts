/** Elements that show nothing, or that are the page's and not the article's. */
const DROPPED = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE NAV ASIDE FOOTER FORM BUTTON SELECT TEXTAREA INPUT IFRAME OBJECT EMBED
  SVG MATH CANVAS AUDIO VIDEO FIGCAPTION DIALOG MENU`.split(/\s+/),
);
/** Elements that start and end a paragraph. */
const BLOCKS = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI
  MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL CAPTION`.split(/\s+/),
);
const CELLS = new Set(['TD', 'TH']);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The text as a reader sees it: paragraphs with a blank line between, line breaks kept, white space folded. */
export function htmlToText(root: Node): string {
  const paragraphs: string[] = [];
  let words: string[] = [];
  const endParagraph = (): void => {
    const paragraph = words
      .join('')
      .replace(/[ \t\n\r\f]+/g, ' ')
      .replace(/ ?\u2028 ?/g, '\n')
      .trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    words = [];
  };
  // A stack of our own: pages nest deeper than the call stack may.
  const steps: (Node | 'end')[] = [root];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === 'end') {
      endParagraph();
      continue;
    }
    if (step.nodeType === TEXT_NODE) words.push(step.nodeValue ?? '');
    const name = step.nodeName.toUpperCase();
    if (step.nodeType === ELEMENT_NODE && (DROPPED.has(name) || isHidden(step as Element))) continue;
    // The line separator stands for a break until white space is folded.
    if (name === 'BR') words.push('\u2028');
    if (CELLS.has(name)) words.push(' ');
    if (BLOCKS.has(name)) {
      endParagraph();
      steps.push('end');
    }
    for (let child = step.lastChild; child; child = child.previousSibling) steps.push(child);
  }
  endParagraph();
  return paragraphs.join('\n\n');
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
