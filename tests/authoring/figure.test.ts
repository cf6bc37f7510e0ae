import { describe, expect, it } from 'vitest';
import { checkFigure } from '../../src/authoring/check-figure.ts';
import type { FigureFile } from '../../src/authoring/figure-file.ts';
import { figureOf } from '../../src/authoring/figure-of.ts';

const drawn = (id: string, figure: Omit<FigureFile, 'shows'> | null) => ({
  id,
  figure: figure && { shows: `The ${id} in words.`, ...figure },
  muscles: { main: ['lats' as const], also: [] },
  startsWith: 'lift' as const,
});
const row = drawn('row', {
  view: 10,
  props: [{ kind: 'barbell' }],
  poses: { up: {}, down: {} },
  rep: { lift: ['up'], lower: ['down'] },
});
const book = (...all: ReturnType<typeof drawn>[]) => new Map(all.map((each) => [each.id, each]));

describe('the figure of an exercise', () => {
  it('may be like another one, with props of its own', () => {
    const own = drawn('dumbbell-row', { like: 'row', props: [{ kind: 'bell', on: ['fiR'] }] });
    expect(figureOf(own, book(row, own))).toMatchObject({
      view: 10,
      props: [{ kind: 'bell' }],
      motion: { kind: 'rep', lift: ['up'], lower: ['down'] },
    });
    expect(checkFigure(own, book(row, own))).toEqual([]);
  });

  it('may be shown from a second side', () => {
    const turned = drawn('turned', { like: 'row', also: 90 });
    expect(figureOf(turned, book(row, turned))).toMatchObject({ view: 10, also: 90 });
    expect(figureOf(row, book(row))).toMatchObject({ view: 10, also: null });
  });

  it('is refused when the figure it is like has no poses', () => {
    const plain = drawn('plain', null);
    for (const [like, message] of [
      ['rows', 'There is no exercise "rows". Did you mean "row"?'],
      ['plain', '"plain" has no poses of its own.'],
      ['own', '"own" has no poses of its own.'],
    ] as const) {
      const own = drawn('own', { like });
      expect(checkFigure(own, book(row, plain, own))).toMatchObject([{ path: '$.figure.like', message }]);
    }
  });

  it('is refused when it moves to a pose that does not exist', () => {
    const own = drawn('own', { poses: { up: {} }, hold: ['upp'] });
    expect(checkFigure(own, book(own))).toMatchObject([
      { path: '$.figure.hold', message: 'There is no pose "upp". Did you mean "up"?' },
    ]);
  });
});
