import type { Side } from '../../core/plan/plan.ts';
import { hasSides, type PainPlace } from '../../core/session/pain.ts';
import { BACK_SHAPES, type BodyView } from './body-drawing.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is seen of each view, in centimetres: in front the whole person, behind a close-up of the back. */
export const VIEW_BOX: Readonly<Record<BodyView, Box>> = {
  front: { x: -52, y: -2, width: 104, height: 184 },
  back: { x: -26, y: 10, width: 52, height: 92 },
};

/** A place on the right half of a picture, or across its middle: what a tap may hit, and where its mark is drawn. */
interface Spot {
  readonly place: PainPlace;
  /** From, to. */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly mark: { readonly x: number; readonly y: number; readonly r: number };
}

const SPOTS: Readonly<Record<BodyView, readonly Spot[]>> = {
  front: [
    { place: 'neck', x: [-13.5, 13.5], y: [12, 40], mark: { x: 0, y: 28, r: 4.4 } },
    { place: 'shoulder', x: [13.5, 52], y: [22, 50], mark: { x: 18.6, y: 38.5, r: 5 } },
    { place: 'elbow', x: [13.5, 52], y: [50, 76], mark: { x: 26.3, y: 66.6, r: 4.2 } },
    { place: 'wrist', x: [26, 52], y: [76, 112], mark: { x: 32.6, y: 92, r: 3.8 } },
    { place: 'hip', x: [0, 26], y: [76, 106], mark: { x: 9.6, y: 87, r: 5 } },
    { place: 'knee', x: [0, 27], y: [114, 147], mark: { x: 9.9, y: 129.6, r: 5 } },
    { place: 'ankle', x: [0, 27], y: [152, 182], mark: { x: 10.5, y: 172, r: 4 } },
  ],
  back: [
    { place: 'neck', x: [-13, 13], y: [12, 30], mark: { x: 0, y: 27, r: 4.4 } },
    { place: 'shoulder', x: [13, 26], y: [30, 50], mark: { x: 18.6, y: 38.5, r: 5 } },
    { place: 'upper-back', x: [-13, 13], y: [30, 50], mark: { x: 0, y: 43, r: 5 } },
    { place: 'middle-back', x: [-15, 15], y: [50, 66], mark: { x: 0, y: 58, r: 5 } },
    { place: 'lower-back', x: [-15, 15], y: [66, 82], mark: { x: 0, y: 74, r: 5 } },
    { place: 'hip', x: [0, 20], y: [82, 102], mark: { x: 9.6, y: 88, r: 5 } },
  ],
};

/** Too close to its neighbours for a button of its own: chosen by its name, but marked where it is. */
const THIGH: Readonly<Record<BodyView, Spot>> = {
  front: { place: 'thigh', x: [0, 27], y: [98, 122], mark: { x: 11.4, y: 108, r: 4.8 } },
  back: { place: 'thigh', x: [0, 27], y: [98, 128], mark: { x: 9, y: 113, r: 4.8 } },
};

/** One place of one side, where it is in a picture. */
export interface BodySpot extends Spot {
  readonly side: Side | null;
}

const mirrored = (spot: Spot): Spot => ({
  ...spot,
  x: [-spot.x[1], -spot.x[0]],
  mark: { ...spot.mark, x: -spot.mark.x },
});

/** Seen from in front, the right half of the picture is the person's left. */
const RIGHT_HALF: Readonly<Record<BodyView, Side>> = { front: 'left', back: 'right' };

function onBothHalves(spot: Spot, view: BodyView): readonly BodySpot[] {
  if (!hasSides(spot.place)) return [{ ...spot, side: null }];
  const near = RIGHT_HALF[view];
  const far = near === 'left' ? 'right' : 'left';
  return [
    { ...spot, side: near },
    { ...mirrored(spot), side: far },
  ];
}

/** The places that can be tapped on a picture. */
export const spotsOf = (view: BodyView): readonly BodySpot[] =>
  SPOTS[view].flatMap((spot) => onBothHalves(spot, view));

/** The places that can be marked on a picture. */
export const markedSpots = (view: BodyView): readonly BodySpot[] => [
  ...spotsOf(view),
  ...onBothHalves(THIGH[view], view),
];

/** The spot closest to a point of the picture, in shares of its width and height: a near miss counts. */
export function nearestSpot(view: BodyView, across: number, down: number): BodySpot | null {
  const box = VIEW_BOX[view];
  const [x, y] = [box.x + across * box.width, box.y + down * box.height];
  const away = ({ mark }: BodySpot) => Math.hypot(mark.x - x, mark.y - y);
  return spotsOf(view).toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** Places that are on neither picture. */
export const isOnPicture = (place: PainPlace): boolean =>
  Object.values(SPOTS).some((spots) => spots.some((spot) => spot.place === place));

/** The view in which a place is drawn: the back for the back, else the front. */
export const viewOf = (place: PainPlace): BodyView => (place in BACK_SHAPES ? 'back' : 'front');
