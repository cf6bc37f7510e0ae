import { joinWithAnd, joinWithOr, quoted } from './problem.ts';
import type { NumberShape, ObjectShape, Shape } from './shape.ts';

/** Describes the values a shape allows, to complete "This has to be …". */
export function allowed(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return shape.form?.says ?? `text of 1 to ${shape.max} characters`;
    case 'number':
      return `a ${wholeNumber(shape)} from ${shape.low} to ${shape.high}`;
    case 'boolean':
      return 'true or false';
    case 'one-of':
      return joinWithOr(shape.values.map((value) => JSON.stringify(value)));
    case 'range':
      return `${allowed(shape.of)}, or two of them as a range, the lower first`;
    case 'list':
      return `a list of ${count(shape.min, shape.max)}, each ${shape.item.kind === 'object' ? 'an object' : allowed(shape.item)}`;
    case 'map':
      return `an object with ${shape.min} to ${shape.max} fields, each named with ${shape.name.says}`;
    case 'nullable':
      return `${allowed(shape.of)}, or null`;
    case 'object':
      return `an object with ${joinWithAnd(Object.keys(shape.required).map(quoted))}`;
  }
}

/** The kind of value a shape requires, without its bounds: "a whole number of seconds". */
export function kindOf(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return 'text';
    case 'number':
      return `a ${wholeNumber(shape)}`;
    case 'boolean':
      return 'true or false';
    case 'one-of':
      return shape.values.length === 1 ? allowed(shape) : 'one of the choices';
    case 'range':
      return `a ${wholeNumber(shape.of)} or a range of two`;
    case 'list':
      return 'a list';
    case 'nullable':
      return `${kindOf(shape.of)} or null`;
    case 'map':
    case 'object':
      return 'an object';
  }
}

/** The field names an object may have. */
export const allowedKeys = (shape: ObjectShape): string =>
  joinWithAnd([...Object.keys(shape.required), ...Object.keys(shape.optional)].map(quoted));

/** Describes what was found instead, to complete "…, not …". */
export function found(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'string') return value.trim() === '' ? 'empty text' : `the text ${quoted(value)}`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `something no file can hold (${typeof value})`;
}

const wholeNumber = (shape: NumberShape): string =>
  shape.fractional ? 'number' : shape.unit === null ? 'whole number' : `whole number of ${shape.unit}`;

const count = (min: number, max: number): string =>
  min === max ? String(min) : min === 0 ? `at most ${max}` : `${min} to ${max}`;
