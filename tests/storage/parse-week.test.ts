import { expect, it } from 'vitest';
import { parseWeek } from '../../src/storage/parse-week.ts';

it('reads a week from before breaks could come more often than every hour', () => {
  const old = [{ routine: 'desk-reset', days: [0], at: { kind: 'hourly', from: 540, to: 1020 } }];
  const every = { kind: 'every', minutes: 60, from: 540, to: 1020 };
  expect(parseWeek(old)).toEqual([{ routine: 'desk-reset', days: [0], at: every }]);
  expect(parseWeek(parseWeek(old))).toEqual(parseWeek(old));
  expect(parseWeek([{ ...old[0], at: { ...every, minutes: 5 } }])).toEqual([]);
});
