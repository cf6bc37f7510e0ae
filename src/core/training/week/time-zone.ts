import { DAY_MS } from '../history/days.ts';

/** A place's clock: its name in the time zone database, and how far it is ahead of UTC at an instant, in minutes. */
export interface Zone {
  readonly name: string;
  readonly offsetAt: (wall: number) => number;
}

interface Change {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const MINUTE_MS = 60_000;

/** When the clocks change between two instants, to the minute. Two changes less than a day apart may be missed. */
export function clockChanges({ offsetAt }: Zone, from: number, to: number): readonly Change[] {
  const changes: Change[] = [];
  for (let at = from; at < to; at += DAY_MS) {
    const before = offsetAt(at);
    const after = offsetAt(at + DAY_MS);
    if (before === after) continue;
    let low = at;
    let high = at + DAY_MS;
    while (high - low > MINUTE_MS) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ at: high, from: before, to: after });
  }
  return changes;
}
