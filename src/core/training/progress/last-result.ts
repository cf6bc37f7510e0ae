import { heldMs, isHeld } from '../held.ts';
import type { SetRecord } from '../record.ts';
import type { Past } from './past.ts';

/** What one session says about an exercise, as the rules of progression look at it. */
export interface LastResult {
  /** The heaviest weight used; null when none was ever said. */
  readonly kg: number | null;
  /** Whether all sets were done with it. */
  readonly oneWeight: boolean;
  /** The fewest reps of a set with that weight; null for holds. */
  readonly reps: number | null;
  /** The shortest hold, in whole seconds; null for reps. */
  readonly holdMs: number | null;
  /** What was asked of the first set. */
  readonly askedReps: number | null;
  readonly askedHoldMs: number | null;
  /** How long a rep was to be lowered; 0 where there was no tempo. */
  readonly askedLowerMs: number;
  readonly setsDone: number;
  /** Also those that another exercise took over during the session. */
  readonly setsPlanned: number;
  /** A set fell short of what was asked. A set that was skipped does not count: time may have run out. */
  readonly fellShort: boolean;
  readonly hard: boolean;
  /** Every set was called easy. */
  readonly easy: boolean;
  /** The person has said something of at least one set. */
  readonly entered: boolean;
}

const isShort = ({ dose, result }: SetRecord): boolean =>
  dose.kind === 'reps' ? (result?.reps ?? 0) < dose.reps : !isHeld(dose, result?.holdMs ?? 0);

const holdOf = ({ dose, result }: SetRecord): number | null =>
  dose.kind === 'hold' && result?.holdMs != null ? heldMs(dose.ms, result.holdMs) : null;

const least = (values: readonly number[]): number | null => (values.length > 0 ? Math.min(...values) : null);
const numbersOf = (sets: readonly SetRecord[]) => new Set(sets.map(({ set }) => set));

export function lastResultOf({ sets }: Past): LastResult {
  const done = sets.filter(({ result }) => result !== null);
  const weights = done.flatMap(({ result }) => result?.kg ?? []);
  const kg = weights.length > 0 ? Math.max(...weights) : null;
  const work = done.filter(({ result }) => kg === null || result?.kg === kg);
  const missing = numbersOf(sets.filter(({ result }) => result === null));
  const present = numbersOf(sets);
  const asked = done[0]?.dose;
  const hold = least(work.flatMap((set) => holdOf(set) ?? []));
  return {
    kg,
    oneWeight: work.length === done.length,
    reps: least(work.flatMap(({ result }) => result?.reps ?? [])),
    holdMs: hold === null ? null : Math.round(hold / 1000) * 1000,
    askedReps: asked?.kind === 'reps' ? asked.reps : null,
    askedHoldMs: asked?.kind === 'hold' ? asked.ms : null,
    askedLowerMs: asked?.kind === 'reps' ? (asked.pace.find(({ part }) => part === 'lower')?.ms ?? 0) : 0,
    setsDone: [...present].filter((set) => !missing.has(set)).length,
    setsPlanned: Math.max(present.size, ...sets.map((each) => each.sets)),
    fellShort: done.some(isShort),
    hard: work.some(({ result }) => result?.effort === 'hard'),
    easy: work.every(({ result }) => result?.effort === 'easy'),
    entered: done.some(({ result }) => result?.entered),
  };
}
