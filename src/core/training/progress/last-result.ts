import type { SetDose } from '../../plan/plan.ts';
import { heldMs, isHeld } from '../held.ts';
import type { SetRecord } from '../record.ts';
import type { Past } from './past.ts';
import type { Reached } from './reason.ts';
import { workingSets } from './working-sets.ts';

/** The least of the working sets, and what was asked of the first of them. */
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
  readonly session: string;
  readonly startedAtWall: number;
  /** Whether the person has logged a set. If not, all that follows is assumed. */
  readonly confirmed: boolean;
  /** The weight the session is judged by; null when none was logged. */
  readonly kg: number | null;
  /** The weight that was asked for; null when the plan named none. */
  readonly askedKg: number | null;
  readonly work: Work;
  readonly setsDone: number;
  /** Includes sets that were swapped to another exercise during the session. */
  readonly setsPlanned: number;
  /** A set fell short of what was asked. Skipped sets do not count: time may have run out. */
  readonly fellShort: boolean;
  /** Of all that was asked in the sets done, the share that was done: 0 to 1. */
  readonly share: number;
  /** Every set was called hard. */
  readonly hard: boolean;
  /** Every set was called easy. */
  readonly easy: boolean;
  /** The fewest reps that were left in reserve; what was not said counts as none. */
  readonly reserve: number;
}

/** A set with more weight than was asked is judged by what was done: fewer reps of it are not a failure. */
function isShort({ dose, result }: SetRecord): boolean {
  if (dose.kind === 'hold') return !isHeld(dose, result?.holdMs ?? 0);
  const wasHeavier = dose.kg !== undefined && (result?.kg ?? dose.kg) > dose.kg;
  return !wasHeavier && (result?.reps ?? 0) < dose.reps;
}

const least = (values: readonly number[]) => (values.length > 0 ? Math.min(...values) : 0);

const heldIn = ({ dose, result }: SetRecord): readonly number[] =>
  dose.kind === 'hold' && result?.holdMs != null ? [heldMs(dose.ms, result.holdMs)] : [];

function workIn(sets: readonly SetRecord[], asked: SetDose | undefined): Work {
  if (asked?.kind === 'hold') {
    const shortest = least(sets.flatMap(heldIn));
    return { kind: 'hold', least: Math.round(shortest / 1000) * 1000, asked: asked.ms };
  }
  return {
    kind: 'reps',
    least: least(sets.flatMap(({ result }) => result?.reps ?? [])),
    asked: asked?.reps ?? 0,
    askedLowerMs: asked?.pace.find(({ part }) => part === 'lower')?.ms ?? 0,
  };
}

function shareDone(sets: readonly SetRecord[]): number {
  const asked = sets.map(({ dose }) => (dose.kind === 'hold' ? dose.ms : dose.reps));
  const done = sets.map((set, i) =>
    isShort(set)
      ? set.dose.kind === 'hold'
        ? (heldIn(set)[0] ?? 0)
        : (set.result?.reps ?? 0)
      : (asked[i] ?? 0),
  );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return sum(asked) > 0 ? sum(done) / sum(asked) : 1;
}

/** Easy is 4 reps or more, as it says beside the button; the other words are no promise of a rep more. */
const RESERVE = { easy: 4, right: 0, hard: 0 } as const;

function reserveOf({ result }: SetRecord): number {
  if (!result) return 0;
  return result.reserve ?? (result.effort ? RESERVE[result.effort] : 0);
}

const numbersOf = (sets: readonly SetRecord[]) => new Set(sets.map(({ set }) => set));

function readResult({ session, startedAtWall, sets }: Past): LastResult {
  const done = sets.filter(({ result }) => result !== null);
  const logged = done.filter(({ result }) => result?.entered);
  const confirmed = logged.length > 0;
  const { kg, work } = workingSets(confirmed ? logged : done);
  const missing = numbersOf(sets.filter(({ result }) => result === null));
  const present = numbersOf(sets);
  return {
    session,
    startedAtWall,
    confirmed,
    kg,
    askedKg: work[0]?.dose.kg ?? null,
    work: workIn(work, work[0]?.dose),
    setsDone: [...present].filter((set) => !missing.has(set)).length,
    setsPlanned: Math.max(present.size, ...sets.map((each) => each.sets)),
    fellShort: work.some(isShort),
    share: shareDone(work),
    hard: work.every(({ result }) => result?.effort === 'hard' || result?.reserve === 0),
    easy: work.every(({ result }) => result?.effort === 'easy'),
    reserve: least(work.map(reserveOf)),
  };
}

const results = new WeakMap<Past, LastResult>();

/** Reads a session. If any set was logged, only logged sets count. Returns the same object for the same session. */
export function lastResultOf(past: Past): LastResult {
  const known = results.get(past);
  if (known) return known;
  const result = readResult(past);
  results.set(past, result);
  return result;
}

/** What every set of it reached. */
export const reachedIn = ({ work: { kind, least }, setsDone: sets }: LastResult): Reached =>
  kind === 'reps' ? { kind, reps: least, sets } : { kind, ms: least, sets };
