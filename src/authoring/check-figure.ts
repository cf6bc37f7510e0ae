import type { Drawn } from './figure-of.ts';
import { didYouMean } from './shape/nearest.ts';
import { fieldPath, type Problem, quoted } from './shape/problem.ts';

/** Reports names in a figure that do not exist: of a pose, or of the exercise it is like. */
export function checkFigure({ id, figure }: Drawn, exercises: ReadonlyMap<string, Drawn>): Problem[] {
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
