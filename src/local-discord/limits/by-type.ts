import * as z from 'zod/mini';
import { clone } from 'zod/v4/core';

type Schema = z.ZodMiniType;

const known = new WeakMap<Schema, Schema>();

/**
 * A published schema with its unions of components read by their `type`: a plain union tries one member after the
 * other, and makes up the issues of each that does not fit. Takes and refuses the same; says less of why.
 */
export function byType(schema: Schema): Schema {
  const before = known.get(schema);
  if (before) return before;
  const made = rebuilt(schema);
  known.set(schema, made);
  return made;
}

function rebuilt(schema: Schema): Schema {
  if (schema instanceof z.ZodMiniObject) {
    const { def } = schema._zod;
    const shape = Object.fromEntries(
      Object.entries(def.shape).map(([key, value]) => [key, byType(value as Schema)]),
    );
    return clone(schema, { ...def, shape });
  }
  if (schema instanceof z.ZodMiniArray) {
    const { def } = schema._zod;
    return clone(schema, { ...def, element: byType(def.element as Schema) });
  }
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable) {
    const { def } = schema._zod;
    return clone(schema, { ...def, innerType: byType(def.innerType as Schema) } as typeof def);
  }
  // Components hold components: read when they are come to.
  if (schema instanceof z.ZodMiniLazy) return z.lazy(() => byType(schema._zod.def.getter() as Schema));
  if (schema instanceof z.ZodMiniUnion) return ofTypes(schema._zod.def.options as Schema[]) ?? schema;
  return schema;
}

/** Null where the members are not told apart by a `type` of their own. */
function ofTypes(members: readonly Schema[]): Schema | null {
  const types = members.map(typeOf);
  if (types.includes(null) || new Set(types).size < types.length) return null;
  const [first, ...others] = members.map(byType) as unknown as z.core.$ZodTypeDiscriminable[];
  return first ? z.discriminatedUnion('type', [first, ...others]) : null;
}

function typeOf(member: Schema): unknown {
  const schema = member instanceof z.ZodMiniLazy ? member._zod.def.getter() : member;
  if (!(schema instanceof z.ZodMiniObject)) return null;
  const { type } = schema._zod.def.shape;
  return type instanceof z.ZodMiniLiteral && type._zod.def.values.length === 1
    ? type._zod.def.values[0]
    : null;
}
