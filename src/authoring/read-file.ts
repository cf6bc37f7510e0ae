import { FORMAT } from './file-fields.ts';
import { fits } from './shape/check.ts';
import { plainCopy } from './shape/plain-copy.ts';
import type { Parsed, Problem } from './shape/problem.ts';
import type { Of, Shape } from './shape/shape.ts';

/** The contents of a file if they match the shape. Never throws, whatever it is given. */
export function readFile<S extends Shape>(json: unknown, shape: S): Parsed<Of<S>> {
  const copy = plainCopy(json);
  if (!copy.ok) return { ok: false, problems: [UNREADABLE] };
  const later = laterFormat(copy.value);
  if (later) return { ok: false, problems: [later] };
  const problems: Problem[] = [];
  return fits(shape, copy.value, problems) ? { ok: true, value: copy.value } : { ok: false, problems };
}

const UNREADABLE: Problem = {
  path: '$',
  message: 'This is too large or too deeply nested to read.',
  allowed: 'a file of at most 50000 values, nested at most 32 deep',
};

/** A later format may change anything, so reporting other problems would be useless. */
function laterFormat(value: unknown): Problem | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return null;
  if (typeof value.format !== 'number' || value.format <= FORMAT) return null;
  return {
    path: '$.format',
    message: `This file is of format ${value.format}, which is newer than this version of Holdfast.`,
    allowed: `format ${FORMAT}`,
  };
}
