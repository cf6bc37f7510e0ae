import * as v from 'valibot';
import { isOwnId, MOST_LETTERS, MOST_ROUTINES, type OwnRoutines } from '../core/routine/own-routine.ts';
import { ID } from './set-schema.ts';

const ROUTINE = v.object({
  id: v.pipe(ID, v.check(isOwnId)),
  text: v.pipe(v.string(), v.maxLength(MOST_LETTERS)),
  copyOf: v.nullable(ID),
});

/** Reads a value stored by any version, without invalid entries. Of two with one id, the first is kept. */
export function parseOwnRoutines(stored: unknown): OwnRoutines {
  const read = (Array.isArray(stored) ? stored.slice(0, MOST_ROUTINES) : []).flatMap((each) => {
    const routine = v.safeParse(ROUTINE, each);
    return routine.success ? [routine.output] : [];
  });
  return read.filter(({ id }, at) => read.findIndex((other) => other.id === id) === at);
}
