import { number } from '../format.ts';
import { part } from '../language.ts';

/** How a Done or Skip is taken back. */
export const undoWords = part('undo-words', {
  undo: 'Undo',
  set: (set: number, ended: 'done' | 'skipped') =>
    ended === 'done' ? `Set ${number(set)} saved` : `Set ${number(set)} skipped`,
  restSkipped: 'Rest skipped',
  done: 'Done',
  skipped: 'Skipped',
  /** Of a jump in the list of all steps. */
  moved: 'Moved',
  restarted: 'Restarted',
});
