import {
  CreateMessageInteractionCallbackRequestSchema,
  MessageCreateRequestSchema,
} from 'discord-api-spec/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZodMiniType } from 'zod/mini';
import { byType } from '../../../src/local-discord/limits/by-type.ts';

const anything = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean());
/** Mostly right, now and then anything at all. */
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: anything });

const text = fc.record({ type: fc.constant(10), content: mostly(fc.string()) });
const button = fc.record(
  {
    type: fc.constant(2),
    style: mostly(fc.integer({ min: 0, max: 7 })),
    label: mostly(fc.string()),
    custom_id: mostly(fc.string()),
  },
  { requiredKeys: ['type'] },
);
const menu = fc.record({
  type: fc.constant(3),
  custom_id: mostly(fc.string()),
  options: mostly(fc.array(fc.record({ label: mostly(fc.string()), value: mostly(fc.string()) }))),
});
const row = fc.record({ type: fc.constant(1), components: mostly(fc.array(fc.oneof(button, menu, text))) });
const section = fc.record({
  type: fc.constant(9),
  components: mostly(fc.array(text)),
  accessory: mostly(fc.oneof(button, text)),
});
const separator = fc.record(
  { type: fc.constant(14), divider: mostly(fc.boolean()) },
  { requiredKeys: ['type'] },
);
const container = fc.record({
  type: fc.constant(17),
  components: mostly(fc.array(fc.oneof(text, row, section, separator))),
});
const stray = fc.record({ type: mostly(fc.integer({ min: -1, max: 25 })) });
const message = fc.record(
  {
    flags: mostly(fc.constant(1 << 15)),
    components: mostly(fc.array(fc.oneof(text, row, section, separator, container, stray))),
  },
  { requiredKeys: [] },
);

const schemas: [string, ZodMiniType, fc.Arbitrary<unknown>][] = [
  ['a message', MessageCreateRequestSchema, message],
  [
    'a reply',
    CreateMessageInteractionCallbackRequestSchema,
    fc.record({ type: mostly(fc.constant(4)), data: mostly(message) }),
  ],
];

describe('a schema read by type', () => {
  it.each(schemas)('takes and refuses what the published one does: %s', (_, schema, bodies) => {
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(bodies, (body) => {
        const { success } = schema.safeParse(body);
        verdicts.add(success);
        expect(byType(schema).safeParse(body).success).toBe(success);
      }),
      { numRuns: 500 },
    );
    expect(verdicts).toEqual(new Set([true, false]));
  });

  it('is made once', () => {
    expect(byType(MessageCreateRequestSchema)).toBe(byType(MessageCreateRequestSchema));
  });
});
