import { matchAt, type Rule } from './rule.ts';

/** `\*`: any character but letters, digits and white space stands for itself. */
export const escaped: Rule = ({ source }, at) => {
  const found = matchAt(/\\([^0-9A-Za-z\s])/y, source, at);
  return found?.[1] === undefined ? null : { nodes: [{ type: 'text', text: found[1] }], end: at + 2 };
};

/** The one text whose backslash Discord leaves alone. */
export const shrug: Rule = ({ source }, at) => {
  const text = '¯\\_(ツ)_/¯';
  return source.startsWith(text, at) ? { nodes: [{ type: 'text', text }], end: at + text.length } : null;
};

/** `` `a` ``, ``` ``a ` b`` ```: closed by a run of exactly as many marks. */
export const code: Rule = ({ source, unclosed }, at) => {
  const marks = matchAt(/`+/y, source, at)?.[0];
  if (marks === undefined || unclosed.has(marks)) return null;
  for (const run of source.slice(at + marks.length).matchAll(/`+/g)) {
    if (run[0] !== marks) continue;
    const text = source.slice(at + marks.length, at + marks.length + run.index);
    return { nodes: [{ type: 'code', text }], end: at + 2 * marks.length + run.index };
  }
  unclosed.add(marks);
  return null;
};
