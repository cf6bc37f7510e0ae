/** A routine that the person has written. It consists of its text, in the language of docs/routine-text.md. */
export interface OwnRoutine {
  readonly id: string;
  /** At most `MOST_LETTERS` letters. */
  readonly text: string;
  /** The routine it was copied from; null when it was written new or came from outside. */
  readonly copyOf: string | null;
}

/** In the order in which the person wants to see them. */
export type OwnRoutines = readonly OwnRoutine[];

/** The longest text, in UTF-16 code units: several times the text of a month of training. */
export const MOST_LETTERS = 65_536;
/** The most routines that are kept: more than anyone writes. */
export const MOST_ROUTINES = 300;

/** The prefix of the ids of a person's own routines; no shipped id begins with it. */
const OWN = 'own-';

export const isOwnId = (id: string): boolean => id.startsWith(OWN);

/** `unique`: letters and digits that no other routine has. */
export const ownId = (unique: string): string => `${OWN}${unique}`;

const TITLE = /^([\t ]*#(?!#)[\t ]*)(.+)$/m;

/** The name that a text gives its routine; null when it gives none. */
export const titleIn = (text: string): string | null => TITLE.exec(text)?.[2]?.trim() || null;

/** A text under another name. All its other lines stay as they are. */
export const renamedText = (text: string, name: string): string =>
  titleIn(text) === null
    ? `# ${name}\n\n${text}`
    : text.replace(TITLE, (_, marks: string, before: string) => {
        const end = before.slice(before.trimEnd().length);
        return marks + (before.startsWith('"') ? JSON.stringify(name) : name) + end;
      });

/** Replaces the routine with the same id, or adds it after the others. */
export const withRoutine = (own: OwnRoutines, routine: OwnRoutine): OwnRoutines =>
  own.some(({ id }) => id === routine.id)
    ? own.map((each) => (each.id === routine.id ? routine : each))
    : [...own, routine];

export const withoutRoutine = (own: OwnRoutines, id: string): OwnRoutines =>
  own.filter((each) => each.id !== id);

/** Moves a routine one place up or down; as they were where there is no such place. */
export function movedRoutine(own: OwnRoutines, id: string, by: 1 | -1): OwnRoutines {
  const place = own.findIndex((each) => each.id === id);
  const routine = own[place];
  const to = place + by;
  return !routine || to < 0 || to >= own.length ? own : withRoutineAt(own, routine, to);
}

/** Puts back a deleted routine in its former place, or last if there are fewer now. */
export const withRoutineAt = (own: OwnRoutines, routine: OwnRoutine, place: number): OwnRoutines => {
  const others = withoutRoutine(own, routine.id);
  return [...others.slice(0, place), routine, ...others.slice(place)];
};
