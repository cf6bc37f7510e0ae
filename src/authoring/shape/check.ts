import { allowed, allowedKeys, found, kindOf } from './allowed.ts';
import { checkRule, type Values } from './check-rule.ts';
import { didYouMean } from './nearest.ts';
import { fieldPath, MAX_PROBLEMS, type Problem, quoted } from './problem.ts';
import {
  HIDDEN,
  type ListShape,
  type MapShape,
  type NumberShape,
  type ObjectShape,
  type Of,
  type RangeShape,
  type Shape,
  type TextShape,
} from './shape.ts';

/**
 * Whether a plain value matches the shape. Adds what does not match to `problems`, in the order of the file, up to
 * MAX_PROBLEMS.
 */
export function fits<S extends Shape>(shape: S, value: unknown, problems: Problem[]): value is Of<S> {
  const before = problems.length;
  check(shape, value, '$', problems);
  problems.splice(MAX_PROBLEMS);
  return problems.length === before;
}

function check(shape: Shape, value: unknown, path: string, problems: Problem[]): void {
  const wrong = (message: string) => {
    problems.push({ path, message, allowed: allowed(shape) });
  };
  const wrongKind = () => wrong(`This has to be ${kindOf(shape)}, not ${found(value)}.`);
  const place = { path, problems, wrong };
  switch (shape.kind) {
    case 'text':
      if (typeof value !== 'string') wrongKind();
      else checkText(shape, value, wrong);
      return;
    case 'number':
      if (typeof value !== 'number') wrongKind();
      else checkNumber(shape, value, wrong);
      return;
    case 'boolean':
      if (typeof value !== 'boolean') wrongKind();
      return;
    case 'one-of':
      if (!shape.values.some((each) => each === value)) {
        wrong(`This has to be ${kindOf(shape)}, not ${found(value)}.${didYouMean(value, shape.values)}`);
      }
      return;
    case 'range':
      if (Array.isArray(value)) checkPair(shape, value, place);
      else if (typeof value !== 'number') wrongKind();
      else checkNumber(shape.of, value, wrong);
      return;
    case 'list':
      if (!Array.isArray(value)) wrongKind();
      else checkList(shape, value, place);
      return;
    case 'nullable':
      if (value !== null) check(shape.of, value, path, problems);
      return;
    case 'map':
      if (!isObject(value)) wrongKind();
      else checkMap(shape, value, place);
      return;
    case 'object':
      if (!isObject(value)) wrongKind();
      else checkObject(shape, value, place);
  }
}

/** Receives the sentence that says what is wrong. */
type Wrong = (message: string) => void;

/** Where a value stands, and how to tell what is wrong inside it and with it. */
interface Place {
  readonly path: string;
  readonly problems: Problem[];
  readonly wrong: Wrong;
}

function checkText(shape: TextShape, value: string, wrong: Wrong): void {
  // Characters outside the basic multilingual plane count as one, as in JSON Schema.
  const length = value.length > shape.max ? Array.from(value).length : value.length;
  if (!/\S/.test(value)) wrong('This text is empty.');
  else if (HIDDEN.test(value)) {
    wrong(
      'This text has a character that is not seen: a control, or one that turns the direction of writing.',
    );
  } else if (length > shape.max) {
    wrong(`This text has ${length} characters; at most ${shape.max} are allowed.`);
  } else if (shape.form && !shape.form.pattern.test(value)) {
    wrong(`This has to be ${shape.form.says}, not ${quoted(value)}.`);
  }
}

function checkNumber(shape: NumberShape, value: number, wrong: Wrong): void {
  if (!(shape.fractional ? Number.isFinite(value) : Number.isInteger(value)))
    wrong(`This has to be ${kindOf(shape)}, not ${value}.`);
  else if (value < shape.low) wrong(`${value} is too low; at least ${shape.low} is needed.`);
  else if (value > shape.high) wrong(`${value} is too high; at most ${shape.high} is allowed.`);
}

function checkPair(shape: RangeShape, value: readonly unknown[], { path, problems, wrong }: Place): void {
  if (value.length !== 2) {
    wrong(`A range has two ends, not ${value.length}.`);
    return;
  }
  const before = problems.length;
  for (const [index, end] of value.entries()) check(shape.of, end, `${path}[${index}]`, problems);
  const [low, high] = value;
  if (problems.length === before && Number(low) > Number(high)) {
    wrong(`The low end of this range, ${String(low)}, is above its high end, ${String(high)}.`);
  }
}

function checkList(shape: ListShape, value: readonly unknown[], { path, problems, wrong }: Place): void {
  if (value.length < shape.min) {
    wrong(
      value.length === 0
        ? 'This list is empty.'
        : `This list has ${value.length}; at least ${shape.min} are needed.`,
    );
  } else if (value.length > shape.max) {
    wrong(`This list has ${value.length}; at most ${shape.max} are allowed.`);
  }
  const seen = new Set<unknown>();
  for (const [index, item] of value.entries()) {
    if (problems.length >= MAX_PROBLEMS) return;
    const itemPath = `${path}[${index}]`;
    check(shape.item, item, itemPath, problems);
    if (shape.distinct && seen.has(item)) {
      problems.push({
        path: itemPath,
        message: `This list already has ${found(item)}.`,
        allowed: 'each value once',
      });
    }
    seen.add(item);
  }
}

function checkMap(shape: MapShape, value: Values, { path, problems, wrong }: Place): void {
  const names = Object.keys(value);
  if (names.length < shape.min || names.length > shape.max) {
    wrong(`This has ${names.length} fields; ${shape.min} to ${shape.max} are allowed.`);
  }
  for (const name of names) {
    if (problems.length >= MAX_PROBLEMS) return;
    const itemPath = fieldPath(path, name);
    if (!shape.name.pattern.test(name)) {
      problems.push({
        path: itemPath,
        message: `${quoted(name)} is not a valid field name here.`,
        allowed: shape.name.says,
      });
    }
    check(shape.item, value[name], itemPath, problems);
  }
}

function checkObject(shape: ObjectShape, value: Values, { path, problems }: Place): void {
  for (const key of Object.keys(value)) {
    if (problems.length >= MAX_PROBLEMS) return;
    const field = fieldOf(shape, key);
    if (field) check(field, value[key], fieldPath(path, key), problems);
    else {
      const known = [...Object.keys(shape.required), ...Object.keys(shape.optional)];
      const left = known.filter((each) => !Object.hasOwn(value, each));
      problems.push({
        path: fieldPath(path, key),
        message: `There is no field ${quoted(key)} here.${didYouMean(key, left)}`,
        allowed: `only ${allowedKeys(shape)}`,
      });
    }
  }
  for (const key of Object.keys(shape.required)) {
    const field = shape.required[key];
    if (!field || Object.hasOwn(value, key)) continue;
    problems.push({
      path: fieldPath(path, key),
      message: `The field ${quoted(key)} is missing.`,
      allowed: allowed(field),
    });
  }
  for (const rule of shape.rules) checkRule(rule, value, path, problems);
}

/** Only own fields of the shape: a file may contain a field called `constructor`. */
function fieldOf(shape: ObjectShape, key: string): Shape | undefined {
  if (Object.hasOwn(shape.required, key)) return shape.required[key];
  return Object.hasOwn(shape.optional, key) ? shape.optional[key] : undefined;
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
