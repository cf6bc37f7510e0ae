import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

const PHYSICAL =
  /(^|-)(left|right|top|bottom)$|^(border-(top|bottom)-(left|right)-radius|float|clear|transform-origin)$/;
const SIDES = /^(margin|padding|inset|scroll-(margin|padding)|border-(width|style|color))$/;

/** The parts of a value; brackets and their contents are one part. */
function partsOf(value: string): string[] {
  let depth = 0;
  const flat = Array.from(value, (sign) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return depth > 0 && sign === ' ' ? '_' : sign;
  });
  return flat.join('').split(/\s+/);
}

/** Whether a declaration says left or right where it means the start or the end of a line. */
function isPhysical(property: string, value: string): boolean {
  if (property.startsWith('--')) return false;
  const [first, second, third, fourth] = partsOf(value);
  if (SIDES.test(property)) return fourth !== undefined && second !== fourth;
  if (property === 'border-radius') return fourth !== undefined && (first !== second || third !== fourth);
  if (property === 'transform-origin') return /\b(left|right)\b/.test(value);
  if (property === 'text-align') return /^(left|right)$/.test(value);
  return PHYSICAL.test(property) || /\bto (left|right)\b/.test(value);
}

it('every style uses start and end, or says why it means left and right', () => {
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) => {
    const css = readFileSync(`src/${file}`, 'utf8');
    const declarations = [...css.matchAll(/(\/\*[^*]*\*\/\s*)?([\w-]+)\s*:\s*([^;{}]+);/g)];
    return declarations
      .filter(([, comment = '', property = '', value = '']) => {
        return isPhysical(property, value) && !comment.startsWith('/* Physical: ');
      })
      .map(([, , property, value]) => `${file}: ${property}: ${value}`);
  });
  expect(found).toEqual([]);
});

it.each([
  ['margin-left', '0', true],
  ['left', '0', true],
  ['padding', '1px 2px 1px 3px', true],
  ['padding', 'max(1px, 2px) var(--a) 0 var(--a)', false],
  ['inset', 'auto 0 0', false],
  ['border-radius', '0 1px 1px 0', true],
  ['border-radius', '1px 1px 0 0', false],
  ['text-align', 'left', true],
  ['text-align', 'start', false],
  ['background', 'linear-gradient(to right, red, blue)', true],
  ['transform-origin', '0 0', false],
  ['margin-inline-start', '0', false],
])('%s: %s is physical: %s', (property, value, physical) => {
  expect(isPhysical(property, value)).toBe(physical);
});
