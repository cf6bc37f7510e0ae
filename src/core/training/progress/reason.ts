/** What every set of the last session reached: at least this many reps, or this long a hold. */
export type Reached =
  | { readonly kind: 'reps'; readonly reps: number; readonly sets: number }
  | { readonly kind: 'hold'; readonly ms: number; readonly sets: number };

/** The set that fell furthest short, against what was asked. */
export type Missed =
  | { readonly kind: 'reps'; readonly reps: number; readonly asked: number }
  | { readonly kind: 'hold'; readonly ms: number; readonly askedMs: number };

/** Why something is suggested, with the numbers behind it. `times`: sessions in a row that fell short. */
export type Reason =
  | { readonly code: 'reached'; readonly reached: Reached; readonly easy: boolean }
  | { readonly code: 'one-set-more'; readonly reached: Reached; readonly withoutHelp: boolean }
  | { readonly code: 'weight-unknown'; readonly reached: Reached }
  | { readonly code: 'weight-unconfirmed'; readonly reached: Reached }
  /** The next weight, `kg`, would be heavier by `share` (0 to 1) in one step. */
  | {
      readonly code: 'slower-first';
      readonly reached: Reached;
      readonly kg: number;
      readonly share: number;
      readonly slowerMs: number;
    }
  /** `harder`: the name of a harder way; null without one. */
  | {
      readonly code: 'top';
      readonly reached: Reached;
      readonly withoutHelp: boolean;
      readonly harder: string | null;
    }
  | { readonly code: 'sets-left-out'; readonly done: number; readonly planned: number }
  | { readonly code: 'one-weight'; readonly kg: number }
  | { readonly code: 'hard' }
  | { readonly code: 'missed-once'; readonly missed: Missed }
  | { readonly code: 'step-down'; readonly missed: Missed; readonly times: number; readonly kg: number }
  | { readonly code: 'little-less'; readonly missed: Missed; readonly times: number }
  | { readonly code: 'one-set-less'; readonly missed: Missed; readonly times: number }
  /** `easier`: the name of an easier way; null without one. */
  | {
      readonly code: 'low-end';
      readonly missed: Missed;
      readonly times: number;
      readonly easier: string | null;
    }
  | { readonly code: 'away'; readonly weeks: number };
