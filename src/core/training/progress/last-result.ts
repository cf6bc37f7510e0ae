import type { SetDose } from '../../plan/plan.ts';
import { heldMs, isHeld } from '../held.ts';
import type { SetRecord } from '../record.ts';
import type { Past } from './past.ts';

/** The least of the sets with the heaviest weight, and what was asked of the first set. */
type Work =
  | {
      readonly kind: 'reps';
      /** The fewest reps of a set. */
      readonly least: number;
      readonly asked: number;
      /** How long the lowering of a rep was planned to take; 0 without a tempo. */
      readonly askedLowerMs: number;
    }
  /** Milliseconds; `least` is the shortest hold, to the whole second. */
  | { readonly kind: 'hold'; readonly least: number; readonly asked: number };

/** The result of an exercise in one session, as the rules of progression use it. */
export interface LastResult {
  /** The heaviest weight used; null when none was logged. */
  readonly kg: number | null;
  /** Whether all sets were done with that weight. */
  readonly oneWeight: boolean;
  readonly work: Work;
  readonly setsDone: number;
  /** Includes sets that were swapped to another exercise during the session. */
  readonly setsPlanned: number;
  /** A set fell short of what was asked. Skipped sets do not count: time may have run out. */
  readonly fellShort: boolean;
  readonly hard: boolean;
  /** Every set was called easy. */
  readonly easy: boolean;
  /** The person has logged at least one set. */
  readonly entered: boolean;
}

const isShort = ({ dose, result }: SetRecord): boolean =>
  dose.kind === 'reps' ? (result?.reps ?? 0) < dose.reps : !isHeld(dose, result?.holdMs ?? 0);

function workIn(sets: readonly SetRecord[], asked: SetDose | undefined): Work {
  const least = (values: readonly number[]) => (values.length > 0 ? Math.min(...values) : 0);
  if (asked?.kind === 'hold') {
    const held = sets.flatMap(({ dose, result }) =>
      dose.kind === 'hold' && result?.holdMs != null ? heldMs(dose.ms, result.holdMs) : [],
    );
    return { kind: 'hold', least: Math.round(least(held) / 1000) * 1000, asked: asked.ms };
  }
  return {
    kind: 'reps',
    least: least(sets.flatMap(({ result }) => result?.reps ?? [])),
    asked: asked?.reps ?? 0,
    askedLowerMs: asked?.pace.find(({ part }) => part === 'lower')?.ms ?? 0,
  };
}

const numbersOf = (sets: readonly SetRecord[]) => new Set(sets.map(({ set }) => set));

export function lastResultOf({ sets }: Past): LastResult {
  const done = sets.filter(({ result }) => result !== null);
  const weights = done.flatMap(({ result }) => result?.kg ?? []);
  const kg = weights.length > 0 ? Math.max(...weights) : null;
  const work = done.filter(({ result }) => kg === null || result?.kg === kg);
  const missing = numbersOf(sets.filter(({ result }) => result === null));
  const present = numbersOf(sets);
  return {
    kg,
    oneWeight: work.length === done.length,
    work: workIn(work, done[0]?.dose),
    setsDone: [...present].filter((set) => !missing.has(set)).length,
    setsPlanned: Math.max(present.size, ...sets.map((each) => each.sets)),
    fellShort: done.some(isShort),
    hard: work.some(({ result }) => result?.effort === 'hard'),
    easy: work.every(({ result }) => result?.effort === 'easy'),
    entered: done.some(({ result }) => result?.entered),
  };
}
