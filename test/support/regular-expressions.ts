import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'vitest/node';

/** A regular expression and where it is made. */
export interface Found {
  /** [src/dates/counts.ts:78] */
  readonly at: string;
  readonly regex: RegExp;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly callee?: { readonly name?: string };
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

const isConstruction = ({ type, callee }: Node): boolean =>
  (type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp';

/** What is written in the sources: literals, and the places where others are put together. */
export function writtenExpressions(): {
  readonly literals: readonly Found[];
  readonly built: readonly string[];
} {
  const literals: Found[] = [];
  const built: string[] = [];
  for (const file of globSync(['src/**/*.ts', 'commands/**/*.ts']).sort()) {
    const text = readFileSync(file, 'utf8');
    for (const node of nodesIn(parseAst(text, { lang: 'ts' }))) {
      const at = `${file}:${text.slice(0, node.start).split('\n').length}`;
      if (node.regex) literals.push({ at, regex: new RegExp(node.regex.pattern, node.regex.flags) });
      if (isConstruction(node)) built.push(at);
    }
  }
  return { literals, built };
}

/** What `run` puts together with RegExp, in any file of the project. */
export async function expressionsBuiltBy(run: () => Promise<void>): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  const { RegExp: original } = globalThis;
  const ours = new RegExp(String.raw`(?:${pathToFileURL('.').pathname}/)((?:src|commands)/[^:?\s]+:\d+)`);
  const make = (given: ConstructorParameters<typeof RegExp>): RegExp => {
    const regex = new original(...given);
    // Below this function and the proxy's: whoever made it, which may be a library.
    const at = ours.exec(new Error('here').stack?.split('\n')[3] ?? '')?.[1];
    if (at !== undefined) found.set(`${at} ${regex}`, { at, regex });
    return regex;
  };
  type Given = ConstructorParameters<typeof RegExp>;
  globalThis.RegExp = new Proxy(original, {
    construct: (_target, given) => make(given as Given),
    apply: (_target, _self, given) => make(given as Given),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}
