import type { Chain, FigureFile, Joint, PoseFile, PropFile } from '../../authoring/figure-file.ts';
import { didYouMean } from '../../authoring/shape/nearest.ts';
import { fieldPath, type Problem, quoted } from '../../authoring/shape/problem.ts';
import type { DrawnExercise, Exercise, Muscle } from './exercise.ts';

/** What the poses of a figure are for. Names are of its poses. */
export type FigureMotion =
  | { readonly kind: 'rep'; readonly lift: readonly string[]; readonly lower: readonly string[] }
  | { readonly kind: 'hold'; readonly pose: string; readonly from: string | null }
  | { readonly kind: 'circle'; readonly through: readonly string[] };

/** Everything there is to draw an exercise from. */
export interface Figure {
  /** The movement in words. */
  readonly shows: string;
  readonly view: number;
  readonly above: number;
  /** A second view, where one alone does not tell all. */
  readonly also: number | null;
  readonly lit: readonly Muscle[];
  readonly litSide: 'left' | 'right' | null;
  readonly props: readonly PropFile[];
  readonly pinned: Joint | null;
  readonly base: PoseFile;
  readonly poses: Readonly<Record<string, PoseFile>>;
  readonly motion: FigureMotion;
  /** Of a round, or of a repetition without a tempo; null is the usual. */
  readonly seconds: number | null;
  /** Whether right and left take turns. */
  readonly alternates: boolean;
  readonly startsWith: Exercise['startsWith'];
  readonly order: readonly Chain[] | null;
  readonly floor: boolean;
  readonly tucked: boolean;
}

type Drawn = Pick<DrawnExercise, 'id' | 'figure' | 'muscles' | 'startsWith'>;
type Drawings = ReadonlyMap<string, Drawn>;

/** The figure of an exercise, settled with the one it is like; null when it has none. */
export function figureOf(exercise: Drawn, exercises: Drawings): Figure | null {
  const own = exercise.figure;
  if (!own) return null;
  const poses = own.like === undefined ? own : exercises.get(own.like)?.figure;
  const motion = poses && motionOf(poses);
  if (!poses?.poses || !motion) return null;
  const { shows, view, above, also, lights, props, pinned, base, seconds, alternates, order, floor, tucked } =
    {
      ...poses,
      ...own,
    };
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
    poses: poses.poses,
    motion,
    seconds: seconds ?? null,
    alternates: alternates ?? false,
    startsWith: exercise.startsWith,
    order: order ?? null,
    floor: floor ?? true,
    tucked: tucked ?? false,
  };
}

/** What a figure names and does not have: its poses, or the exercise it is like. */
export function checkFigure({ id, figure }: Drawn, exercises: Drawings): Problem[] {
  if (!figure) return [];
  if (figure.like !== undefined) {
    const other = exercises.get(figure.like);
    if (other?.figure?.poses && figure.like !== id) return [];
    const message = other
      ? `${quoted(figure.like)} has no poses of its own.`
      : `There is no exercise ${quoted(figure.like)}.${didYouMean(figure.like, exercises.keys())}`;
    return [{ path: '$.figure.like', message, allowed: 'the id of an exercise whose figure has poses' }];
  }
  const known = Object.keys(figure.poses ?? {});
  const named = {
    lift: figure.rep?.lift ?? [],
    lower: figure.rep?.lower ?? [],
    hold: figure.hold ?? [],
    circle: figure.circle ?? [],
  };
  return Object.entries(named).flatMap(([key, names]) =>
    names
      .filter((name) => !known.includes(name))
      .map((name) => ({
        path: fieldPath('$.figure', key),
        message: `There is no pose ${quoted(name)}.${didYouMean(name, known)}`,
        allowed: 'the name of one of its poses',
      })),
  );
}

function motionOf({ rep, hold, circle }: FigureFile): FigureMotion | null {
  if (rep) return { kind: 'rep', ...rep };
  const pose = hold?.at(-1);
  if (hold && pose !== undefined) {
    return { kind: 'hold', pose, from: hold.length > 1 ? (hold[0] ?? null) : null };
  }
  return circle ? { kind: 'circle', through: circle } : null;
}
