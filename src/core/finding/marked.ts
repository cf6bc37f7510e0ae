/** What a person has marked of the exercises. */
export interface Marked {
  /** Ids of exercises, the first one starred first. */
  readonly starred: readonly string[];
  /** By exercise id: "Seat 4, wide grip." None is empty. */
  readonly notes: Readonly<Record<string, string>>;
}

export const NOTHING_MARKED: Marked = { starred: [], notes: {} };

/** The longest note, in characters: it has to be read in a rest. */
export const LONGEST_NOTE = 200;

export const withStar = (marked: Marked, exercise: string, on: boolean): Marked => ({
  ...marked,
  starred: [...marked.starred.filter((id) => id !== exercise), ...(on ? [exercise] : [])],
});

/** An empty note is none. */
export function withNote(marked: Marked, exercise: string, note: string): Marked {
  const others = Object.entries(marked.notes).filter(([id]) => id !== exercise);
  const text = note.trim().slice(0, LONGEST_NOTE);
  return { ...marked, notes: Object.fromEntries(text ? [...others, [exercise, text]] : others) };
}
