import { parse, YAMLParseError } from 'yaml';

type Parsed = { readonly value: unknown } | { readonly reason: string };

export function parseJson(source: string): Parsed {
  try {
    return { value: JSON.parse(source) };
  } catch (error) {
    return { reason: `expected JSON, came something else: ${firstLine(error)}` };
  }
}

/** `before`: lines of the file that stand above the source. */
export function parseYaml(source: string, before = 0): Parsed {
  try {
    // Its warnings would go to standard error, naming no file.
    return { value: parse(source, { logLevel: 'error' }) };
  } catch (error) {
    return { reason: `expected YAML, came ${whatCame(error, before)}` };
  }
}

const firstLine = (error: unknown): string => (error as Error).message.split('\n')[0]!;

/** The place in words of the file; a title with a colon [Ferry sold: what we know] is the usual slip. */
function whatCame(error: unknown, before: number): string {
  const at = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
  const line = at === undefined ? '' : ` on line ${at + before}`;
  if (error instanceof YAMLParseError && error.code === 'BLOCK_AS_IMPLICIT_KEY')
    return `a value with a colon in it${line}: put that value in quotation marks`;
  return `something else${line}: ${firstLine(error).replace(/ at line \d+, column \d+:?$/, '')}`;
}
