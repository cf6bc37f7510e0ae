import type { Aim } from '../../core/plan/aims.ts';
import type { PlanSlot, SetDose } from '../../core/plan/plan.ts';
import type { RepPart } from '../../core/routine/exercise.ts';
import type { Sides } from '../../core/routine/routine.ts';
import type { SetLog } from '../../core/session/set-log.ts';
import { number } from '../format.ts';
import { part } from '../language.ts';
import { loadWords, type Scale } from './load-words.ts';
import { unitWords } from './unit-words.ts';

function dose(asked: SetDose): string {
  if (asked.kind === 'hold') return unitWords.time(asked.ms);
  if (asked.holdMs !== null) return `${number(asked.reps)} × ${unitWords.time(asked.holdMs)}`;
  return unitWords.reps(asked.reps);
}

/** All sets of a slot: "3 × 12", "2 × 45 s hold", "2 sets of 5 × 5 s", or the dose alone for a single set. */
function allSets(sets: number, asked: SetDose): string {
  if (sets === 1) return dose(asked);
  if (asked.kind === 'hold') return `${number(sets)} × ${unitWords.time(asked.ms)} hold`;
  if (asked.holdMs === null) return `${number(sets)} × ${number(asked.reps)}`;
  return `${unitWords.sets(sets)} of ${dose(asked)}`;
}

/** The weight of a set, or null without one. */
const loadOf = (kg: number | null | undefined, scale: Scale): string | null =>
  kg ? loadWords.load(kg, scale) : null;

function result({ kg, reps, holdMs }: Pick<SetLog, 'kg' | 'reps' | 'holdMs'>, scale: Scale): string {
  const load = loadOf(kg, scale);
  if (reps !== null) return load ? `${load} × ${number(reps)}` : unitWords.reps(reps);
  return [load, holdMs !== null && unitWords.time(holdMs)].filter(Boolean).join(', ');
}

function aim({ kg, reps, holdMs, sets, slowerMs, without }: Aim, scale: Scale): string {
  if (without) return 'Left out';
  if (kg === null && reps === null && holdMs === null && sets === null) return 'As planned';
  const one = result({ kg, reps: holdMs === null ? (reps ?? 0) : null, holdMs }, scale);
  const all = sets === null ? one : `${unitWords.sets(sets)} of ${one}`;
  return slowerMs > 0 ? `${all}, lowered ${number(slowerMs / 1000)} s longer` : all;
}

const SIDES: Readonly<Record<Sides, string | null>> = {
  both: null,
  each: 'Each side',
  split: 'Half each side',
};

const REP_PARTS: Readonly<Record<RepPart, string>> = {
  lower: 'Lower',
  bottom: 'Pause',
  lift: 'Lift',
  top: 'Pause',
};

/** What sets ask for, and their results. */
export const doseWords = part('dose-words', {
  /** What one set asks: "12 reps", "45 s", "5 × 5 s". */
  set: dose,
  /** "Each side", "Half each side", or null. */
  sides: (sides: Sides) => SIDES[sides],
  /** A row of the routine page: "3 × 12, rest 75 s". */
  slot: ({ sets, dose: asked, restMs }: Pick<PlanSlot, 'sets' | 'dose' | 'restMs'>) => {
    const all = allSets(sets, asked);
    return sets > 1 && restMs > 0 ? `${all}, rest ${unitWords.time(restMs)}` : all;
  },
  /** The result of a set: "24 kg × 12", "12 reps", "45 s", "10 kg, 45 s". */
  result,
  /** What a set asks, with its weight: "24 kg × 8". */
  withLoad: (asked: SetDose, scale: Scale) => {
    const load = loadOf(asked.kg, scale);
    if (!load) return dose(asked);
    return asked.kind === 'reps' && asked.holdMs === null
      ? `${load} × ${number(asked.reps)}`
      : `${load}, ${dose(asked)}`;
  },
  /** A part of a rep for which the exercise has no word: "Lower"; "Hold" for a hold at its top. */
  repPart: (part: RepPart, held: boolean) => (held && part === 'top' ? 'Hold' : REP_PARTS[part]),
  /** What is aimed for: "26 kg × 8", "25 s", "4 sets of 8 reps", "6 kg × 8, lowered 1 s longer". */
  aim,
});
