import { expect, it } from 'vitest';
import { gapAt, placeAmong, slotPlace } from '../../src/ui/screens/own/cards/drag/drop-place.ts';

const span = (top: number, bottom: number) => ({ top, bottom });
const CLOSED = { ...span(0, 60), slots: null };
const OPEN = { ...span(70, 400), slots: [span(130, 200), span(210, 300)] };
const EMPTY = { ...span(410, 500), slots: [] };
const ROOMS = [CLOSED, OPEN, EMPTY];

it('a dragged card goes below the cards that it is past the middle of', () => {
  expect([100, 165, 166, 254, 256, 900].map((y) => placeAmong(OPEN.slots, y))).toEqual([0, 0, 1, 1, 2, 2]);
});

it('a dragged slot goes into the nearest block: to the end of a closed one, to its place in an open one', () => {
  expect(slotPlace(ROOMS, -500)).toEqual({ block: 0, at: null });
  expect(slotPlace(ROOMS, 30)).toEqual({ block: 0, at: null });
  expect(slotPlace(ROOMS, 67)).toEqual({ block: 1, at: 0 });
  expect(slotPlace(ROOMS, 205)).toEqual({ block: 1, at: 1 });
  expect(slotPlace(ROOMS, 399)).toEqual({ block: 1, at: 2 });
  expect(slotPlace(ROOMS, 900)).toEqual({ block: 2, at: 0 });
  expect(slotPlace([], 10)).toBeNull();
});

it('the line is between two cards, or beside the first or the last one', () => {
  expect([0, 1, 2].map((place) => gapAt(OPEN.slots, place))).toEqual([130, 205, 300]);
  expect(gapAt([], 0)).toBeNull();
});
