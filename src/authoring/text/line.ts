import type { Said, Told } from '../../core/routine/said.ts';

/** The kind of a line in a routine's text. */
export type LineKind =
  | 'blank'
  /** `// …`: kept, and otherwise ignored. */
  | 'comment'
  /** A sentence that is not about a slot: kept like a comment. */
  | 'note'
  | 'title'
  | 'summary'
  /** "20-30 min, 3x a week, not on consecutive days". */
  | 'facts'
  /** `kit: …`, `advice: …` and others of one word. */
  | 'field'
  /** `own: …`, an exercise that the routine brings along. */
  | 'own'
  | 'block'
  /** Facts of the block above: "Rest 60 s between rounds". */
  | 'block-facts'
  | 'slot'
  /** Facts of the slot above: "3 sets of 10". */
  | 'slot-facts'
  /** An alternative of the slot above. */
  | 'or'
  /** A cue of the slot, alternative or exercise above. */
  | 'cue'
  /** It contains a number or a sign of the language but cannot be read: kept, skipped, and shown as a problem. */
  | 'unknown';

export type FieldName = keyof Said;

/** Where a field is written: the letters from `from` to `to` of the raw line. */
export interface Token {
  readonly key: FieldName | 'aside';
  readonly from: number;
  readonly to: number;
}

/** A change of one line: the letters from `from` to `to` become `text`. */
export interface Mend {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A problem of a line. `from` and `to`: the letters it is about. */
export type LineProblem = Told & {
  readonly from: number;
  readonly to: number;
  /**
   * `wrong`: left out of the routine. `asks`: could be read in two ways. `new`: an exercise that is not known yet.
   */
  readonly weight: 'wrong' | 'asks' | 'new';
  /** The likely mends, the best first. */
  readonly mends: readonly Mend[];
};

/** A line of a text, as it stands and as it is read. */
export interface Line {
  readonly raw: string;
  /** Its line end: empty only for the last line. */
  readonly end: '' | '\n' | '\r\n' | '\r';
  readonly kind: LineKind;
  readonly fields: Readonly<Said>;
  readonly tokens: readonly Token[];
  readonly problems: readonly LineProblem[];
}

export type Reading = Pick<Line, 'kind' | 'fields' | 'tokens' | 'problems'>;
