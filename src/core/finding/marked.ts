/** The exercises that a person has starred, and their notes on exercises and days. */
export interface Marked {
  /** Ids of exercises, the first one starred first. */
  readonly starred: readonly string[];
  /** By exercise id: "Seat 4, wide grip." None is empty. */
  readonly notes: Readonly<Record<string, string>>;
  /** By day, as in ISO 8601: "Slept badly." None is empty. */
  readonly days: Readonly<Record<string, string>>;
}

export const NOTHING_MARKED: Marked = { starred: [], notes: {}, days: {} };

/** The longest note on an exercise, in characters: it has to be read in a rest. */
export const LONGEST_NOTE = 200;
/** The longest note on a day, in characters. */
export const LONGEST_DAY_NOTE = 500;

export const withStar = (marked: Marked, exercise: string, on: boolean): Marked => ({
  ...marked,
  starred: [...marked.starred.filter((id) => id !== exercise), ...(on ? [exercise] : [])],
});

function written(notes: Marked['notes'], about: string, note: string, longest: number): Marked['notes'] {
  const others = Object.entries(notes).filter(([key]) => key !== about);
  const text = note.trim().slice(0, longest);
  return Object.fromEntries(text ? [...others, [about, text]] : others);
}

/** An empty note is none. */
export const withNote = (marked: Marked, exercise: string, note: string): Marked => ({
  ...marked,
  notes: written(marked.notes, exercise, note, LONGEST_NOTE),
});

/** `day` as in ISO 8601. An empty note is none. */
export const withDayNote = (marked: Marked, day: string, note: string): Marked => ({
  ...marked,
  days: written(marked.days, day, note, LONGEST_DAY_NOTE),
});
