/**
 * Why something could not be read or written. `slow`: the database has not opened yet. `blocked`: another tab holds it
 * open with an older version. `newer`: a newer version of the app has changed it. `full`: the disk has no room.
 * `refused`: the browser keeps nothing for this site, or gives no reason.
 */
export type StorageProblem = 'slow' | 'blocked' | 'newer' | 'full' | 'refused';

/** The database has not opened, or no longer answers; it may recover. */
export class Unanswered extends Error {
  readonly problem: 'slow' | 'blocked';

  constructor(problem: 'slow' | 'blocked') {
    super(problem);
    this.problem = problem;
  }
}

export function problemOf(error: unknown): StorageProblem {
  if (error instanceof Unanswered) return error.problem;
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return 'newer';
  return name === 'QuotaExceededError' ? 'full' : 'refused';
}
