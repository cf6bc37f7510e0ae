import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DrawnExercise } from '../../src/core/routine/exercise.ts';
import { figureOf } from '../../src/core/routine/figure.ts';
import { parseExercise } from '../../src/core/routine/parse-exercise.ts';
import { otherView } from '../../src/figure/other-view.ts';

const book = new Map<string, DrawnExercise>();
for (const file of readdirSync('routines/exercises')) {
  const parsed = parseExercise(JSON.parse(readFileSync(`routines/exercises/${file}`, 'utf8')));
  if (parsed.ok) book.set(parsed.value.id, parsed.value);
}

function other(id: string): number | null {
  const exercise = book.get(id);
  const figure = exercise && figureOf(exercise, book);
  if (!figure) throw new Error(`${id} has no figure.`);
  return otherView(figure);
}

describe('where else an exercise may be seen from', () => {
  it.each(['deadlift', 'barbell-row', 'dumbbell-row'])('is the front, for %s, drawn from the side', (id) => {
    expect(other(id)).toBe(90);
  });

  it('is the side, for what is drawn from the front', () => {
    expect(other('band-pull-apart')).toBe(0);
  });

  it.each(['side-plank', 'superman', 'glute-bridge'])('is nowhere, for %s, done on the floor', (id) => {
    expect(other(id)).toBeNull();
  });

  it.each(['back-extension', 'lat-pulldown', 'band-row'])(
    'is nowhere, for %s, whose frame is drawn for one view',
    (id) => {
      expect(other(id)).toBeNull();
    },
  );

  it('is nowhere, where there is but a pose to be seen', () => {
    expect(other('light-lat-stretch')).toBeNull();
  });
});
