import type { Exercise, Muscle } from './exercise.ts';

/** The points where the body bends or ends. R and L: the figure's own right and left. */
export const JOINTS = [
  ...(['hip', 'waist', 'rib', 'mid', 'nape', 'neck', 'crown'] as const),
  ...(['shR', 'scR', 'elR', 'wrR', 'fiR', 'hpR', 'knR', 'anR', 'ftR', 'toR', 'heR'] as const),
  ...(['shL', 'scL', 'elL', 'wrL', 'fiL', 'hpL', 'knL', 'anL', 'ftL', 'toL', 'heL'] as const),
] as const;
export const CHAINS = ['armL', 'legL', 'pelvis', 'legR', 'trunk', 'head', 'armR'] as const;
export const LAYERS = [...CHAINS, 'back', 'held', 'front'] as const;
export const PROPS = [
  ...(['mat', 'bench', 'block', 'line', 'band', 'cable', 'disc', 'bar', 'barbell'] as const),
  ...(['dumbbell', 'bell', 'arrow', 'ring', 'blades'] as const),
] as const;
export const TONES = ['prop', 'pad', 'mat', 'steel', 'cable', 'plate', 'band'] as const;

export type Joint = (typeof JOINTS)[number];
export type Chain = (typeof CHAINS)[number];
export type Layer = (typeof LAYERS)[number];

type Numbers = readonly number[];

/** Either bearings (`aim`), or a place that the end of the limb reaches (`to`). Without both it hangs down. */
export interface Limb {
  /** Degrees: upper, lower, upper out, lower out. */
  readonly aim?: Numbers;
  /** Centimetres: forward, up, right. */
  readonly to?: Numbers;
  /** Where the elbow or knee points, in degrees: bearing, out. */
  readonly bend?: Numbers;
  /** Centimetres by which the shoulder may give way to keep the elbow straight. */
  readonly straight?: number;
}

/** A field for both sides, and one for each side that overrides it. */
type Sided<Name extends string, Value> = { readonly [Key in Name | `${Name}R` | `${Name}L`]?: Value };

/** A position of the body. Degrees: 0 hangs down, 90 points forward, 180 up, -90 back. */
export type Pose = {
  readonly hip?: Numbers;
  readonly pin?: Numbers;
  readonly trunk?: Numbers;
  readonly side?: Numbers;
  readonly head?: number;
  readonly tilt?: number;
} & Sided<'arm' | 'leg', Limb> &
  Sided<'shrug' | 'hand', Numbers> &
  Sided<'foot', number>;

/** One thing besides the body. Lengths in centimetres. */
export interface Prop {
  readonly kind: (typeof PROPS)[number];
  readonly layer?: Layer;
  readonly at?: Numbers;
  readonly on?: readonly Joint[];
  readonly to?: Numbers;
  readonly toOn?: readonly Joint[];
  readonly box?: Numbers;
  readonly round?: number;
  readonly ends?: Numbers;
  readonly height?: number;
  readonly radius?: number;
  readonly width?: number;
  readonly tone?: (typeof TONES)[number];
}

/** How the poses of a figure, given by name, are used. */
export type FigureMotion =
  | { readonly kind: 'rep'; readonly lift: readonly string[]; readonly lower: readonly string[] }
  | { readonly kind: 'hold'; readonly pose: string; readonly from: string | null }
  | { readonly kind: 'circle'; readonly through: readonly string[] };

/** Everything needed to draw an exercise. */
export interface Figure {
  /** The movement in words. */
  readonly shows: string;
  readonly view: number;
  readonly above: number;
  /** A second view, which is level, for a movement that one view cannot show. */
  readonly also: number | null;
  readonly lit: readonly Muscle[];
  readonly litSide: 'left' | 'right' | null;
  readonly props: readonly Prop[];
  readonly pinned: Joint | null;
  readonly base: Pose;
  readonly poses: Readonly<Record<string, Pose>>;
  readonly motion: FigureMotion;
  /** Length of a round, or of a repetition without a tempo; null for the default. */
  readonly seconds: number | null;
  /** The movement is repeated with right and left exchanged. */
  readonly alternates: boolean;
  readonly startsWith: Exercise['startsWith'];
  readonly order: readonly Chain[] | null;
  readonly floor: boolean;
  readonly tucked: boolean;
  /** Centimetres: nothing lower is shown, for a movement too small to see on a whole body. */
  readonly close: number | null;
}
