import { readNumber } from './read-number.ts';

const SECONDS = { h: 3600, m: 60, s: 1 } as const;
const CLOCK = /^(\d+):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?$/;
/** "2h 18m", "45 min", "30s", "1 hr 5 min": the first letter names the unit. */
const PART = /(\d+(?:[.,]\d+)?)\s*([hms])[a-z]*\.?/giy;

function inWords(text: string): number {
  let sum = 0;
  let at = 0;
  const rest = text.replaceAll(/\s+/g, '');
  while (at < rest.length) {
    PART.lastIndex = at;
    const found = PART.exec(rest);
    if (!found) return Number.NaN;
    const [, count = '', unit = 's'] = found;
    sum += Number(count.replace(',', '.')) * SECONDS[unit.toLowerCase() as keyof typeof SECONDS];
    at = PART.lastIndex;
  }
  return sum;
}

/**
 * A length of time in seconds: "0:01:05", "1:05" (minutes and seconds), "2h 18m", or a bare number of units of
 * `bareSeconds`. Null when the cell is empty, NaN when it cannot be read.
 */
export function readDuration(cell: string, delimiter: string, bareSeconds = 1): number | null {
  const text = cell.trim();
  if (text === '') return null;
  const clock = CLOCK.exec(text);
  if (clock) {
    const [first = 0, second = 0, third] = clock
      .slice(1)
      .map((each) => (each === undefined ? undefined : Number(each)));
    return third === undefined ? first * 60 + second : first * 3600 + second * 60 + third;
  }
  if (/[a-z]/i.test(text)) return inWords(text);
  const number = readNumber(text, delimiter);
  return number === null ? null : number.value * bareSeconds;
}
