import { readdirSync, readFileSync } from 'node:fs';
import type { DrawnExercise } from '../../../src/authoring/exercise-file.ts';
import { figureOf } from '../../../src/authoring/figure-of.ts';
import { parseExercise } from '../../../src/authoring/parse-exercise.ts';
import type { Figure, Joint } from '../../../src/core/routine/figure.ts';
import type { Joints } from '../../../src/figure/draw/place-joints.ts';
import { type Frame, timeline } from '../../../src/figure/draw/timeline.ts';
import { distance, dot, plus, type Vec } from '../../../src/figure/draw/vec.ts';

/** Samples of one half of a movement; both halves have more than a hundred. */
export const STEPS = 50;

export const exercises = new Map<string, DrawnExercise>();
for (const file of readdirSync('routines/exercises')) {
  const parsed = parseExercise(JSON.parse(readFileSync(`routines/exercises/${file}`, 'utf8')));
  if (parsed.ok) exercises.set(parsed.value.id, parsed.value);
}

export interface Shipped {
  readonly id: string;
  readonly figure: Figure;
  readonly frames: readonly Frame[];
  /** The frames before right and left are exchanged. */
  readonly oneSide: readonly Frame[];
}

export const figures: readonly Shipped[] = [...exercises.values()].flatMap((exercise) => {
  const figure = figureOf(exercise, exercises);
  if (!figure) return [];
  const frames = timeline(figure, { kind: 'shown' }, STEPS);
  const half = figure.alternates ? Math.floor(frames.length / 2) : frames.length;
  return [{ id: exercise.id, figure, frames, oneSide: frames.slice(0, half) }];
});

export const SIDES = ['R', 'L'] as const;

export const direction = (joints: Joints, from: Joint, to: Joint): Vec => plus(joints[to], joints[from], -1);

/** Degrees between two directions. */
export function angle(a: Vec, b: Vec): number {
  const cos = dot(a, b) / (Math.hypot(...a) * Math.hypot(...b));
  return (Math.acos(Math.max(-1, Math.min(1, cos))) * 180) / Math.PI;
}

/** How far the limb is bent at the middle joint of three; 0 is straight. */
export const bend = (joints: Joints, a: Joint, b: Joint, c: Joint): number =>
  angle(direction(joints, a, b), direction(joints, b, c));

/** The greatest distance of a joint from its place in the first frame. */
export const slide = (frames: readonly Frame[], joint: Joint): number =>
  Math.max(...frames.map(({ joints }) => distance(joints[joint], frames[0]?.joints[joint] ?? [0, 0, 0])));
