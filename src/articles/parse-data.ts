import { parse } from 'yaml';

type Parsed = { readonly value: unknown } | { readonly reason: string };

export function parseJson(source: string): Parsed {
  try {
    return { value: JSON.parse(source) };
  } catch (error) {
    return { reason: `expected JSON, came something else: ${firstLine(error)}` };
  }
}

export function parseYaml(source: string): Parsed {
  try {
    // Its warnings would go to standard error, naming no file.
    return { value: parse(source, { logLevel: 'error' }) };
  } catch (error) {
    return { reason: `expected YAML, came something else: ${firstLine(error)}` };
  }
}

const firstLine = (error: unknown): string => (error as Error).message.split('\n')[0]!;
