/** A routine of one's own. Its text, in the language of docs/routine-text.md, is all of it. */
export interface OwnRoutine {
  readonly id: string;
  /** At most `MOST_LETTERS` letters. */
  readonly text: string;
  /** The routine it was copied from; null when it was written new or came from outside. */
  readonly copyOf: string | null;
}

/** In the order in which the person wants to see them. */
export type OwnRoutines = readonly OwnRoutine[];

/** The longest text, in UTF-16 code units: several times what a month of training takes. */
export const MOST_LETTERS = 65_536;
/** More than anyone keeps. */
export const MOST_ROUTINES = 300;

/** What no id of a shipped routine begins with. */
const OWN = 'own-';

export const isOwnId = (id: string): boolean => id.startsWith(OWN);

/** `unique`: letters and digits that no other routine has. */
export const ownId = (unique: string): string => `${OWN}${unique}`;

/** Puts a routine in the place of the one with its id, or behind the others. */
export const withRoutine = (own: OwnRoutines, routine: OwnRoutine): OwnRoutines =>
  own.some(({ id }) => id === routine.id)
    ? own.map((each) => (each.id === routine.id ? routine : each))
    : [...own, routine];

export const withoutRoutine = (own: OwnRoutines, id: string): OwnRoutines =>
  own.filter((each) => each.id !== id);

/** Puts back a routine that was deleted, at its place of before, or last when there are fewer now. */
export const withRoutineAt = (own: OwnRoutines, routine: OwnRoutine, place: number): OwnRoutines => {
  const others = withoutRoutine(own, routine.id);
  return [...others.slice(0, place), routine, ...others.slice(place)];
};
