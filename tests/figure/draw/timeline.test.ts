import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../src/authoring/figure-of.ts';
import { parseExercise } from '../../../src/authoring/parse-exercise.ts';
import type { Joint } from '../../../src/core/routine/figure.ts';
import { keyFrames, timeline } from '../../../src/figure/draw/timeline.ts';
import { distance } from '../../../src/figure/draw/vec.ts';

function shipped(id: string) {
  const parsed = parseExercise(JSON.parse(readFileSync(`routines/exercises/${id}.json`, 'utf8')));
  const figure = parsed.ok ? figureOf(parsed.value, new Map()) : null;
  if (!figure) throw new Error(`${id} has no figure.`);
  return { figure, keys: keyFrames(figure) };
}

/** How far apart two moments of a figure are: the largest distance of a joint, in cm. */
const apart = (a: ReturnType<typeof timeline>[0] | undefined, b: ReturnType<typeof timeline>[0]) =>
  Math.max(...Object.entries(a?.joints ?? {}).map(([joint, at]) => distance(at, b.joints[joint as Joint])));

describe('a figure that does its set at a tempo', () => {
  const pace = [
    { part: 'lift', ms: 1000 },
    { part: 'top', ms: 500 },
    { part: 'lower', ms: 3000 },
    { part: 'bottom', ms: 1500 },
  ] as const;
  const { figure, keys } = shipped('deadlift');
  const frames = timeline(figure, { kind: 'done', pace }, 10);
  const at = (ms: number) => frames.find((frame) => frame.ms === ms);

  it('is at one end when the lift is over and at the other when the lowering is', () => {
    expect(frames.at(-1)?.ms).toBe(6000);
    expect(apart(at(0), keys.start)).toBeLessThan(0.01);
    expect(apart(at(1000), keys.peak)).toBeLessThan(0.01);
    expect(apart(at(4500), keys.start)).toBeLessThan(0.01);
    expect(apart(at(6000), keys.start)).toBeLessThan(0.01);
  });

  it('stands still through its pauses', () => {
    expect(apart(at(1500), keys.peak)).toBeLessThan(0.01);
    for (const frame of frames.filter(({ ms }) => ms >= 4500))
      expect(apart(frame, keys.start)).toBeLessThan(0.01);
  });

  it('is halfway through a part at half its time', () => {
    expect(apart(at(3000), keys.start)).toBeGreaterThan(10);
    expect(apart(at(3000), keys.peak)).toBeGreaterThan(10);
  });
});
