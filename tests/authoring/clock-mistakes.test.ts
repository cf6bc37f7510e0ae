import { describe, expect, it } from 'vitest';
import { refused, withBlock } from './routine-files.ts';

describe('a mistake in a block under a clock', () => {
  it.each([
    [
      'an EMOM does not say when the next round begins',
      withBlock({ scheme: 'emom', rounds: 10 }),
      '$.blocks[0].every',
      'The field "every" is missing; "scheme": "emom" needs it.',
    ],
    [
      'an AMRAP counts its rounds',
      withBlock({ scheme: 'amrap', time: 600, rounds: 3 }),
      '$.blocks[0].rounds',
      '"rounds" does not go with "scheme": "amrap".',
    ],
    [
      'a block for time has rounds and a ladder',
      withBlock({ scheme: 'for-time', rounds: 3, ladder: [21, 15, 9] }),
      '$.blocks[0]',
      '"rounds" and "ladder" do not go together; keep one of them.',
    ],
    [
      'a ladder has no rungs',
      withBlock({ scheme: 'ladder' }),
      '$.blocks[0].ladder',
      'The field "ladder" is missing; "scheme": "ladder" needs it.',
    ],
    [
      'a cap stands without a clock',
      withBlock({ scheme: 'circuit', rounds: 3, cap: 600 }),
      '$.blocks[0].cap',
      '"cap" does not go with "scheme": "circuit".',
    ],
    [
      'a clock has a range',
      withBlock({ scheme: 'tabata', rounds: [6, 8], work: 20, rest: 10 }),
      '$.blocks[0].rounds',
      'A clock has no ranges; "tabata" needs one number here.',
    ],
    [
      'a clock has fewer rounds than exercises',
      withBlock({
        scheme: 'emom',
        every: 60,
        rounds: 1,
        slots: [
          { exercise: 'plank', hold: 30 },
          { exercise: 'bird-dog', reps: 8 },
        ],
      }),
      '$.blocks[0].rounds',
      'Each round is the next exercise, so 1 of the 2 would be all that is done.',
    ],
    [
      'a clock runs more rounds than a session can hold',
      withBlock({ scheme: 'tabata', rounds: 999, work: 20, rest: 10, times: 3, between: 60 }),
      '$.blocks[0].rounds',
      'This block would have 2997 sets; at most 1000 are allowed.',
    ],
    [
      'a clock that runs once has a rest between its runs',
      withBlock({ scheme: 'amrap', time: 240, times: 1, between: 60 }),
      '$.blocks[0].between',
      'There is nothing between the runs of a clock that runs once.',
    ],
    [
      'a clock rests between runs that it does not count',
      withBlock({ scheme: 'amrap', time: 240, between: 60 }),
      '$.blocks[0].between',
      '"between" only goes with "times".',
    ],
    [
      'a clock runs for more than a day',
      withBlock({ scheme: 'amrap', time: 86_401 }),
      '$.blocks[0].time',
      '86401 is too high; at most 86400 is allowed.',
    ],
  ])('is told when %s', (_, json, path, message) => {
    expect(refused(json).map((problem) => ({ path: problem.path, message: problem.message }))).toEqual([
      { path, message },
    ]);
  });
});
