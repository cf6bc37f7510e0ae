import { afterEach, describe, expect, it } from 'vitest';
import { date, list, number, plural, sum } from '../../src/words/format.ts';
import { ENGLISH, setLanguage } from '../../src/words/language.ts';

const speak = (tag: string) => setLanguage({ ...ENGLISH, tag });
const NOON = new Date(2025, 10, 12, 12).getTime();

afterEach(() => setLanguage(ENGLISH));

describe('formats', () => {
  it('write English in the app’s own style', () => {
    expect([number(1250), number(52.5), number(-20)]).toEqual(['1250', '52.5', '−20']);
    expect([number(0.1 + 0.2), number(2 / 3), number(-0)]).toEqual(['0.3', '0.667', '0']);
    expect(sum(10_273)).toBe('10,273');
    expect([list([]), list(['Row']), list(['Row', 'Plank']), list(['Row', 'Plank', 'Squat'])]).toEqual([
      '',
      'Row',
      'Row and Plank',
      'Row, Plank and Squat',
    ]);
    const sets = (count: number) => plural(count, { one: '# set', other: '# sets' });
    expect([sets(0), sets(1), sets(2)]).toEqual(['0 sets', '1 set', '2 sets']);
  });

  it('follow the language, also after it has changed', () => {
    const month = date({ month: 'long' });
    expect(month(NOON)).toBe('November');
    speak('de');
    expect([month(NOON), number(52.5), list(['A', 'B', 'C'])]).toEqual(['November', '52,5', 'A, B und C']);
    speak('pl');
    const sets = (count: number) => plural(count, { one: '# seria', few: '# serie', other: '# serii' });
    expect([1, 3, 5].map(sets)).toEqual(['1 seria', '3 serie', '5 serii']);
    expect(month(NOON)).toBe('listopad');
  });
});
