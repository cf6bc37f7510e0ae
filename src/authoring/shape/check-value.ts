import { kindOf } from './allowed.ts';
import { quoted } from './problem.ts';
import type { NumberShape, TextShape } from './shape.ts';

/** Receives the sentence that says what is wrong. */
export type Wrong = (message: string) => void;

export function checkText(shape: TextShape, value: string, wrong: Wrong): void {
  // Characters outside the basic multilingual plane count as one, as in JSON Schema.
  const length = value.length > shape.max ? Array.from(value).length : value.length;
  if (!/\S/.test(value)) wrong('This text is empty.');
  else if (length > shape.max) {
    wrong(`This text has ${length} characters; at most ${shape.max} are allowed.`);
  } else if (shape.form && !shape.form.pattern.test(value)) {
    wrong(`This has to be ${shape.form.says}, not ${quoted(value)}.`);
  }
}

export function checkNumber(shape: NumberShape, value: number, wrong: Wrong): void {
  if (!(shape.fractional ? Number.isFinite(value) : Number.isInteger(value)))
    wrong(`This has to be ${kindOf(shape)}, not ${value}.`);
  else if (value < shape.low) wrong(`${value} is too low; at least ${shape.low} is needed.`);
  else if (value > shape.high) wrong(`${value} is too high; at most ${shape.high} is allowed.`);
}
