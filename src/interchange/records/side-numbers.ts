import type { FileSet } from '../history/file-set.ts';

/**
 * The numbers of the sets of one exercise, from 1. Left and right share a number: a side belongs to the first set that
 * has only the other one.
 */
export function setNumbers(sets: readonly Pick<FileSet, 'side'>[]): readonly number[] {
  const lacking = { left: [] as number[], right: [] as number[] };
  let last = 0;
  return sets.map(({ side }) => {
    const open = side === null ? undefined : lacking[side].shift();
    if (open !== undefined) return open;
    last += 1;
    if (side !== null) lacking[side === 'left' ? 'right' : 'left'].push(last);
    return last;
  });
}
