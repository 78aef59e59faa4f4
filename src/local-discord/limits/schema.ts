import type { core } from 'zod';
import type { ZodMiniType } from 'zod/mini';
import type { Violation } from '../rest/api-error.ts';
import { byType } from './by-type.ts';

type Issue = core.$ZodIssue;
type Path = readonly (string | number)[];

/** What Discord's published schema has against a body, in Discord's words. */
export function schemaViolations(schema: ZodMiniType, body: unknown, at: Path = []): Violation[] {
  if (byType(schema).safeParse(body).success) return [];
  const result = schema.safeParse(body);
  return result.success ? [] : result.error.issues.flatMap((issue) => violations(issue, at, body));
}

function violations(issue: Issue, at: Path, body: unknown): Violation[] {
  const path = [...at, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const received = issue.path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    body,
  );
  if (issue.code === 'invalid_union') return unionViolations(issue, path, received);
  const [code, message] = wording(issue, received);
  return [{ path, code, message }];
}

/** Of a union of components or options only the member with the right `type` is spoken of, as Discord does. */
function unionViolations(issue: core.$ZodIssueInvalidUnion, path: Path, received: unknown): Violation[] {
  const wrongType = (branch: readonly Issue[]) =>
    branch.some((inner) => inner.path.length === 1 && inner.path[0] === 'type');
  const fitting = issue.errors.filter((branch) => !wrongType(branch));
  if (fitting.length === 0 && issue.errors.length > 0) {
    const types = issue.errors.flatMap((branch) =>
      branch.flatMap((inner) =>
        inner.code === 'invalid_value' && inner.path[0] === 'type' ? inner.values : [],
      ),
    );
    const message = `Value of field "type" must be one of (${[...new Set(types)].map(String).join(', ')}).`;
    return [{ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message }];
  }
  const mismatches = (branch: readonly Issue[]) =>
    branch.filter(({ code }) => code === 'invalid_type').length;
  const closest = fitting.toSorted((a, b) => mismatches(a) - mismatches(b) || a.length - b.length)[0] ?? [];
  return closest.flatMap((inner) => violations(inner, path, received));
}

const CONVERSIONS: Readonly<Record<string, readonly [string, string]>> = {
  string: ['STRING_TYPE_CONVERT', 'Could not interpret value as string.'],
  number: ['NUMBER_TYPE_COERCE', 'Value is not a number.'],
  int: ['NUMBER_TYPE_COERCE', 'Value is not int.'],
  boolean: ['BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
  array: ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'],
  object: ['MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'],
  record: ['DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType'],
};

function wording(issue: Issue, received: unknown): readonly [string, string] {
  if (received === undefined) return ['BASE_TYPE_REQUIRED', 'This field is required'];
  switch (issue.code) {
    case 'invalid_type':
      return CONVERSIONS[issue.expected] ?? ['BASE_TYPE_CONVERT', `Value is not ${issue.expected}.`];
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? ['BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum} or fewer in length.`]
        : ['NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`];
    case 'too_small':
      if (issue.origin !== 'string' && issue.origin !== 'array') {
        return ['NUMBER_TYPE_MIN', `int value should be greater than or equal to ${issue.minimum}.`];
      }
      return received === ''
        ? ['BASE_TYPE_REQUIRED', 'This field is required']
        : ['BASE_TYPE_MIN_LENGTH', `Must be ${issue.minimum} or more in length.`];
    case 'invalid_value':
      return ['BASE_TYPE_CHOICES', `Value must be one of {${issue.values.map(String).join(', ')}}.`];
    case 'invalid_format':
      return formatWording(issue.format, received);
    default:
      return ['BASE_TYPE_INVALID', 'Value is invalid.'];
  }
}

function formatWording(format: string, received: unknown): readonly [string, string] {
  if (format === 'url') return ['URL_TYPE_INVALID_URL', 'Not a well formed URL.'];
  if (format === 'datetime') return ['DATETIME_TYPE_PARSE', 'Could not parse value as a timestamp.'];
  return ['NUMBER_TYPE_COERCE', `Value "${String(received).slice(0, 100)}" is not snowflake.`];
}
