import { type ObjectShape, PLAIN_TEXT, type Rule, type Shape } from './shape.ts';

/** Titles and descriptions by shape; separate from the shapes, so that the app does not load them. */
export type Words = ReadonlyMap<Shape, ObjectWords>;

export interface ObjectWords {
  readonly title: string;
  readonly says: string;
  readonly fields: Readonly<Record<string, string>>;
}

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type JsonSchema = { readonly [key: string]: Json };

/** Describes every field of one object; a field of the shape without a description is a type error. */
export const words = <Required, Optional>(
  shape: ObjectShape<Required, Optional> & Shape,
  title: string,
  says: string,
  fields: Readonly<Record<(keyof Required | keyof Optional) & string, string>>,
): [Shape, ObjectWords] => [shape, { title, says, fields }];

/** A JSON Schema (draft 2020-12) that accepts every value that matches the shape. */
export const jsonSchema = (shape: ObjectShape, described: Words): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...schemaOf(shape, described),
});

function schemaOf(shape: Shape, described: Words): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return {
        type: 'string',
        minLength: 1,
        maxLength: shape.max,
        pattern: (shape.form?.pattern ?? PLAIN_TEXT).source,
      };
    case 'number':
      return { type: shape.fractional ? 'number' : 'integer', minimum: shape.low, maximum: shape.high };
    case 'boolean':
      return { type: 'boolean' };
    case 'one-of':
      return shape.values.length === 1 ? { const: shape.values[0] ?? '' } : { enum: shape.values };
    case 'range': {
      const end = schemaOf(shape.of, described);
      return { anyOf: [end, { type: 'array', items: end, minItems: 2, maxItems: 2 }] };
    }
    case 'list':
      return {
        type: 'array',
        items: schemaOf(shape.item, described),
        minItems: shape.min,
        maxItems: shape.max,
        ...(shape.distinct ? { uniqueItems: true } : {}),
      };
    case 'map':
      return {
        type: 'object',
        propertyNames: { pattern: shape.name.pattern.source },
        additionalProperties: schemaOf(shape.item, described),
        minProperties: shape.min,
        maxProperties: shape.max,
      };
    case 'nullable':
      return { anyOf: [schemaOf(shape.of, described), { type: 'null' }] };
    case 'object':
      return objectSchema(shape, described);
  }
}

function objectSchema(shape: ObjectShape, described: Words): JsonSchema {
  const own = described.get(shape);
  const properties = Object.entries({ ...shape.required, ...shape.optional }).map(([key, field]) => {
    const says = own?.fields[key];
    return [key, { ...(says ? { description: says } : {}), ...schemaOf(field, described) }];
  });
  const rules = shape.rules.flatMap(ruleSchemas);
  return {
    ...(own ? { title: own.title, description: own.says } : {}),
    type: 'object',
    properties: Object.fromEntries(properties),
    required: Object.keys(shape.required),
    additionalProperties: false,
    ...(rules.length > 0 ? { allOf: rules } : {}),
  };
}

const when = (condition: JsonSchema, consequence: JsonSchema): JsonSchema => ({
  if: condition,
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, never awaited
  then: consequence,
});

const requires = (key: string): JsonSchema => ({ required: [key] });

function ruleSchemas(rule: Rule): JsonSchema[] {
  switch (rule.kind) {
    case 'exactly-one':
      return [{ oneOf: rule.of.map(requires) }];
    case 'at-most-one':
      return rule.of.flatMap((a, index) =>
        rule.of.slice(index + 1).map((b) => ({ not: { required: [a, b] } })),
      );
    case 'needs':
      return [
        rule.equals === undefined
          ? { dependentRequired: { [rule.key]: [rule.other] } }
          : when(
              { properties: { [rule.key]: { const: rule.equals } }, required: [rule.key] },
              requires(rule.other),
            ),
      ];
    case 'decides':
      return Object.entries(rule.cases).map(([value, { needs, refuses }]) =>
        when(
          {
            properties: { [rule.key]: { const: value } },
            ...(value === rule.otherwise ? {} : { required: [rule.key] }),
          },
          { required: needs, properties: Object.fromEntries(refuses.map((key) => [key, false])) },
        ),
      );
  }
}
