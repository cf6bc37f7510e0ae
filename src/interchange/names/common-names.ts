import armsCoreAndOthers from './common/arms-core-and-others.json' with { type: 'json' };
import hinge from './common/hinge.json' with { type: 'json' };
import legs from './common/legs.json' with { type: 'json' };
import press from './common/press.json' with { type: 'json' };
import pull from './common/pull.json' with { type: 'json' };

/** The names of an exercise in other apps: which of the library it is, or the muscles of one that the library lacks. */
export interface CommonName {
  readonly names: readonly string[];
  readonly exercise?: string;
  readonly main?: readonly string[];
  readonly also?: readonly string[];
}

/**
 * The exercises that people log most. The lists beside this file were compiled by hand in November 2026: the names are
 * those that the exercise lists and public exports of Strong, Hevy and FitNotes use, with some in German, Spanish, French
 * and Italian. No app publishes how often each exercise is logged, so that the choice follows what such exports and the
 * tables of open importers name.
 */
export const COMMON_NAMES: readonly CommonName[] = [
  ...press,
  ...hinge,
  ...pull,
  ...legs,
  ...armsCoreAndOthers,
];
