import { readNumber } from './read-number.ts';

const CLOCK = /^(\d+):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?$/;
/** "2h 18m", "45 min", "30s", "1 hr 5 min", "1 Std. 5 Min." */
const PART = /(\d+(?:[.,]\d+)?)(\p{L}+)\.?/uy;
/** Beginnings of units, in the languages of most exports. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:h|std|stund|tim|godz|ore|uur|ч)/i, 3600],
  [/^(?:m|мин)/i, 60],
  [/^(?:s|с)/i, 1],
];

function inWords(text: string): number {
  let sum = 0;
  let at = 0;
  const rest = text.replaceAll(/\s+/g, '');
  while (at < rest.length) {
    PART.lastIndex = at;
    const [whole = '', count = '', name = ''] = PART.exec(rest) ?? [];
    const unit = UNITS.find(([beginning]) => beginning.test(name));
    if (whole === '' || !unit) return Number.NaN;
    sum += Number(count.replace(',', '.')) * unit[1];
    at += whole.length;
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
  if (/\p{L}/u.test(text)) return inWords(text);
  const number = readNumber(text, delimiter);
  return number === null ? null : number.value * bareSeconds;
}
