import type { Figure, FigureMotion } from '../core/routine/figure.ts';
import type { DrawnExercise } from './exercise-file.ts';
import type { FigureFile } from './figure-file.ts';

/** The fields of an exercise that its figure depends on. */
export type Drawn = Pick<DrawnExercise, 'id' | 'figure' | 'muscles' | 'startsWith'>;

/** The figure of an exercise, completed from the exercise it is like; null when it has none. */
export function figureOf(exercise: Drawn, exercises: ReadonlyMap<string, Drawn>): Figure | null {
  const own = exercise.figure;
  if (!own) return null;
  const model = own.like === undefined ? own : exercises.get(own.like)?.figure;
  const motion = model && motionOf(model);
  if (!model?.poses || !motion) return null;
  const {
    shows,
    view,
    above,
    also,
    lights,
    props,
    pinned,
    base,
    seconds,
    alternates,
    order,
    floor,
    tucked,
    close,
  } = { ...model, ...own };
  return {
    shows,
    view: view ?? 0,
    above: above ?? 0,
    also: also ?? null,
    lit: exercise.muscles.main,
    litSide: lights ?? null,
    props: props ?? [],
    pinned: pinned ?? null,
    base: base ?? {},
    poses: model.poses,
    motion,
    seconds: seconds ?? null,
    alternates: alternates ?? false,
    startsWith: exercise.startsWith,
    order: order ?? null,
    floor: floor ?? true,
    tucked: tucked ?? false,
    close: close ?? null,
  };
}

function motionOf({ rep, hold, circle }: FigureFile): FigureMotion | null {
  if (rep) return { kind: 'rep', ...rep };
  const pose = hold?.at(-1);
  if (hold && pose !== undefined) {
    return { kind: 'hold', pose, from: hold.length > 1 ? (hold[0] ?? null) : null };
  }
  return circle ? { kind: 'circle', through: circle } : null;
}
