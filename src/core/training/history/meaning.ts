import type { Side } from '../../plan/plan.ts';
import type { ExerciseEffort } from '../exercise-effort.ts';
import { awayIn } from './curve.ts';
import { DAY_MS } from './days.ts';
import { type Measure, type TrendPoint, trend } from './trend.ts';

/** What a curve means. Values are in the unit of its measure: see TrendPoint. */
export type Meaning =
  /** One session is no curve yet. */
  | { readonly code: 'first' }
  /** From the first session to the last; below zero when it went down, 0 when it is the same. */
  | { readonly code: 'change'; readonly by: number; readonly since: number }
  | { readonly code: 'best'; readonly value: number; readonly atWall: number; readonly isLast: boolean }
  /** The last long break: what it cost (0: nothing), and after how many days that was back; null: not yet. */
  | { readonly code: 'away'; readonly weeks: number; readonly cost: number; readonly backDays: number | null }
  /** How far one side is behind the other in a set, in reps or milliseconds; null for both: they are even. */
  | {
      readonly code: 'sides';
      readonly behind: Side | null;
      readonly by: number;
      readonly of: 'reps' | 'hold';
    };

const WEEK_MS = 7 * DAY_MS;
/** One session is chance, and what was months ago says nothing of now. */
const SIDES_OVER = 5;
/** A hold is steady to about a tenth. */
const HOLD_SLACK = 0.1;

function awayOf(points: readonly TrendPoint[]): readonly Meaning[] {
  const away = awayIn(points).at(-1);
  const before = points.find(({ atWall }) => atWall === away?.from);
  const after = points.find(({ atWall }) => atWall === away?.to);
  if (!away || !before || !after) return [];
  const weeks = Math.floor((away.to - away.from) / WEEK_MS);
  const back = points.find(({ atWall, value }) => atWall >= away.to && value >= before.value);
  const backDays = back ? Math.round((back.atWall - away.to) / DAY_MS) : null;
  return [{ code: 'away', weeks, cost: Math.max(0, before.value - after.value), backDays }];
}

/** Each side's reps or hold in a set, on average over its last sessions; null where it has no sides. */
function sidesOf(efforts: readonly ExerciseEffort[]): Extract<Meaning, { code: 'sides' }> | null {
  const last = efforts.filter(({ left, right }) => left && right).slice(-SIDES_OVER);
  if (last.length === 0) return null;
  const mean = (side: Side, key: 'reps' | 'holdMs') => {
    const sums = last.flatMap((effort) => effort[side] ?? []);
    const sets = sums.reduce((sum, each) => sum + each.sets, 0);
    return sums.reduce((sum, each) => sum + each[key], 0) / Math.max(1, sets);
  };
  const of = mean('left', 'reps') + mean('right', 'reps') > 0 ? 'reps' : 'hold';
  const key = of === 'reps' ? 'reps' : 'holdMs';
  const [left, right] = [mean('left', key), mean('right', key)];
  const by = Math.abs(left - right);
  const isEven = of === 'reps' ? by < 0.5 : by <= HOLD_SLACK * Math.max(left, right);
  const behind = isEven ? null : left < right ? 'left' : 'right';
  return { code: 'sides', behind, by: of === 'reps' ? Math.max(1, Math.round(by)) : by, of };
}

/** What is worth saying of a curve, the most telling first; empty when there is nothing to follow. */
export function meaningOf(efforts: readonly ExerciseEffort[], measure: Measure): readonly Meaning[] {
  const points = trend(efforts, measure);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const sides = sidesOf(efforts);
  const told = sides ? [sides] : [];
  if (points.length === 1) return [{ code: 'first' }, ...told];
  const best = points.reduce((most, point) => (point.value > most.value ? point : most));
  const rose = best.value > first.value;
  return [
    ...(rose
      ? [{ code: 'best', value: best.value, atWall: best.atWall, isLast: best === last } as const]
      : []),
    { code: 'change', by: last.value - first.value, since: first.atWall },
    ...awayOf(points),
    ...told,
  ];
}
