import type { Equipment } from './equipment.ts';

export const MUSCLES = [
  'neck',
  'chest',
  'front-shoulders',
  'side-shoulders',
  'rear-shoulders',
  'rotator-cuff',
  'upper-back',
  'traps',
  'lats',
  'biceps',
  'triceps',
  'forearms',
  'abs',
  'obliques',
  'deep-core',
  'lower-back',
  'glutes',
  'hip-flexors',
  'hamstrings',
  'quads',
  'adductors',
  'calves',
] as const;

export type Muscle = (typeof MUSCLES)[number];

/** The moving parts of a repetition, named for the body and not for the weight. */
export type RepPart = 'lower' | 'bottom' | 'lift' | 'top';

/** The parts of a repetition in the order they are done, by the way it begins. */
export const REP_ORDER: Readonly<Record<'lift' | 'lower', readonly RepPart[]>> = {
  lower: ['lower', 'bottom', 'lift', 'top'],
  lift: ['lift', 'top', 'lower', 'bottom'],
};

/** An easier or harder exercise for the same movement. */
export interface Variation {
  readonly exercise: string;
  /** One or two sentences: what to change. */
  readonly how: string;
}

/** The part of an exercise that planning and sessions need. */
export interface Exercise {
  readonly id: string;
  /** BCP 47 tag of the language its texts are written in. */
  readonly language: string;
  readonly name: string;
  /** Two to four; each is one action in at most six words. The first keeps the body safe. */
  readonly cues: readonly string[];
  readonly muscles: { readonly main: readonly Muscle[]; readonly also: readonly Muscle[] };
  /** All of it is needed; empty means that a floor is enough. */
  readonly equipment: readonly Equipment[];
  /** Which way a rep begins: a deadlift lifts first, a squat lowers first. */
  readonly startsWith: keyof typeof REP_ORDER;
  /** Words for the parts of a rep, if "Lower, Pause, Lift, Pause" would confuse. */
  readonly words: Readonly<Partial<Record<RepPart, string>>>;
  /** Whether it is done one side at a time. */
  readonly oneSided?: true;
  /** Whether each hand holds a weight of its own: the weight of a set is then that of one of them. */
  readonly inEachHand?: true;
  /** Whether its reps go left and right in turn. */
  readonly alternates?: true;
  /** Whether it is done lying or kneeling on the floor. */
  readonly floor?: true;
  /** A stretch, a squeeze or a loosening move: its sets are no training of a muscle. */
  readonly gentle?: true;
  /** The exercise whose figure is shown for it: one of a person's own has no figure itself. */
  readonly looksLike?: string;
}

/** How many reps belong together: two where they go left and right in turn, so that both sides do the same. */
export const repStep = ({ alternates }: Pick<Exercise, 'alternates'>): 1 | 2 => (alternates ? 2 : 1);

/** The texts that only an exercise's page shows. Separate, so that the first session does not wait for them. */
export interface Coaching {
  /** How to get into position. */
  readonly setUp: string;
  /** One common mistake and its correction. */
  readonly mistake: string;
  /** When to stop, or what to check before starting. */
  readonly caution: string | null;
  /** Null at the easy end of the ladder. */
  readonly easier: Variation | null;
  /** Null at the hard end. */
  readonly harder: Variation | null;
}

export type CoachedExercise = Exercise & Coaching;

/** An exercise of which only the name is known. `language`: BCP 47 tag of the name. */
export const bareExercise = (id: string, name: string, language: string): Exercise => ({
  id,
  language,
  name,
  cues: [],
  muscles: { main: [], also: [] },
  equipment: [],
  startsWith: 'lower',
  words: {},
});
