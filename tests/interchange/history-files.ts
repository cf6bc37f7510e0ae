import { ALPHA_FILES } from './alpha-files.ts';
import { HEVY_FILES } from './hevy-files.ts';
import { LIFT_LOG_FILES } from './lift-log-files.ts';
import { LIFTOSAUR_FILES } from './liftosaur-files.ts';
import { OTHER_FILES } from './other-files.ts';
import { STRONG_FILES } from './strong-files.ts';

/** Histories of other apps, each with what has to be read from it. */
export const HISTORY_FILES = [
  ...STRONG_FILES,
  ...HEVY_FILES,
  ...OTHER_FILES,
  ...LIFTOSAUR_FILES,
  ...LIFT_LOG_FILES,
  ...ALPHA_FILES,
];
