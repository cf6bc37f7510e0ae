import type { Side } from '../../plan/plan.ts';
import type { Pain } from '../../session/pain.ts';

/** What every set of the last session reached: at least this many reps, or this long a hold. */
export type Reached =
  | { readonly kind: 'reps'; readonly reps: number; readonly sets: number }
  | { readonly kind: 'hold'; readonly ms: number; readonly sets: number };

/** The set that fell furthest short, against what was asked. */
export type Missed =
  | { readonly kind: 'reps'; readonly reps: number; readonly asked: number }
  | { readonly kind: 'hold'; readonly ms: number; readonly askedMs: number };

/** What was lifted in a set; `kg` is null without a weight. */
export type Lifted =
  | { readonly kind: 'reps'; readonly kg: number | null; readonly reps: number }
  | { readonly kind: 'hold'; readonly kg: number | null; readonly ms: number };

/** An easier or harder way to train the same. */
export interface Way {
  /** The id of its exercise. */
  readonly exercise: string;
  readonly name: string;
  /** It leads back to what the slot was meant for, after an easier way. */
  readonly back?: true;
}

/** Why nothing changes after a session in which nothing fell short. */
type WhySame =
  /** All sets felt hard. */
  | { readonly why: 'hard' }
  | { readonly why: 'sets-left-out'; readonly done: number; readonly planned: number }
  /** As much as the routine asks, and no harder way is known. */
  | { readonly why: 'top'; readonly reached: Reached }
  | { readonly why: 'weight-unknown'; readonly reached: Reached }
  /** The next weight, `kg`, would be heavier by `share` (0 to 1) in one step: more than was shown to be possible. */
  | { readonly why: 'too-far'; readonly reached: Reached; readonly kg: number; readonly share: number };

/** Why something is suggested, with the numbers behind it. `times`: sessions in a row that fell short. */
export type Reason =
  | { readonly code: 'more-reps'; readonly reached: Reached; readonly easy: boolean }
  | { readonly code: 'longer'; readonly reached: Reached }
  | { readonly code: 'more-weight'; readonly reached: Reached }
  | { readonly code: 'more-sets'; readonly reached: Reached }
  /** The next weight would be too large a step; `step` is null where it has no number, as the next colour of a band. */
  | {
      readonly code: 'slower';
      readonly reached: Reached;
      /** The next weight, `kg`, would be heavier by `share`, 0 to 1. */
      readonly step: { readonly kg: number; readonly share: number } | null;
      readonly slowerMs: number;
    }
  | {
      readonly code: 'harder-way';
      readonly reached: Reached;
      readonly way: Way;
      readonly withoutHelp: boolean;
    }
  /** The next colour of a band; the colour that was used is not known. */
  | { readonly code: 'stronger-band'; readonly reached: Reached }
  | ({ readonly code: 'same' } & WhySame)
  /** `less`: what is taken away. */
  | {
      readonly code: 'fell-short';
      readonly missed: Missed;
      readonly times: number;
      readonly less: 'nothing' | 'reps' | 'sets' | 'band';
    }
  | { readonly code: 'easier-way'; readonly missed: Missed; readonly times: number; readonly way: Way }
  /** `kg`: the weight it was too heavy with. */
  | { readonly code: 'lighter'; readonly missed: Missed; readonly times: number; readonly kg: number }
  | {
      readonly code: 'weaker-side';
      readonly side: Side;
      readonly weaker: Lifted;
      readonly stronger: Lifted;
    }
  /** An entry far above the best of the last sessions. */
  | { readonly code: 'check-entry'; readonly entry: Lifted; readonly best: Lifted }
  /** Nothing was logged last time. */
  | { readonly code: 'unconfirmed' }
  | { readonly code: 'away'; readonly weeks: number }
  | { readonly code: 'as-new'; readonly weeks: number }
  /**
   * `hold`: the same again; `without`: a session starts without the exercise. `of`: the name of another exercise that
   * hurt, in a place that this one loads too.
   */
  | { readonly code: 'pain'; readonly pain: Pain; readonly next: 'hold' | 'without'; readonly of?: string }
  /** The first weight of an exercise, worked out from the weight of a related one. */
  | { readonly code: 'related'; readonly name: string; readonly kg: number };
