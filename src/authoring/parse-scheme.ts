import { seconds } from '../core/duration.ts';
import type { Scheme } from '../core/routine/routine.ts';
import { toMs, toRange } from './parse-dose.ts';
import type { BlockFile } from './routine-file.ts';

/** A number that may not be a range here: see checkBlock(). */
const single = (value: number | readonly [number, number]): number => toRange(value).low;

/** The scheme of a block file. Its shape guarantees the fields that a scheme needs; others have defaults. */
export function toScheme(block: BlockFile): Scheme {
  const { scheme = 'straight', rounds = 1, work = 1, rest = 0, roundRest = 0, ladder } = block;
  const rests = { restMs: toMs(rest), roundRestMs: toMs(roundRest) };
  const again = { times: block.times ?? 1, betweenMs: seconds(block.between ?? 0) };
  switch (scheme) {
    case 'straight':
      return { kind: scheme };
    case 'superset':
      return { kind: scheme, restMs: rests.restMs };
    case 'circuit':
      return { kind: scheme, rounds: toRange(rounds), ...rests };
    case 'interval':
      return { kind: scheme, workMs: toMs(work), rounds: toRange(rounds), ...rests };
    case 'ladder':
      return { kind: scheme, ladder: ladder ?? [], ...rests };
    case 'emom': {
      const { every = 60, each = 'next' } = block;
      return { kind: scheme, everyMs: seconds(every), rounds: single(rounds), each, ...again };
    }
    case 'amrap':
      return { kind: scheme, ms: seconds(block.time ?? 1), ...again };
    case 'for-time': {
      const capMs = block.cap === undefined ? null : seconds(block.cap);
      return { kind: scheme, rounds: ladder ?? single(rounds), capMs, ...again };
    }
    case 'tabata': {
      const times = { workMs: seconds(single(work)), restMs: seconds(single(rest)) };
      return { kind: scheme, ...times, rounds: single(rounds), ...again };
    }
  }
}
