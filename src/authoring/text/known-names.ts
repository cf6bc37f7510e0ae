import { ownExerciseId } from '../../core/finding/own-exercise-id.ts';
import { bareName, fold } from '../../core/finding/words-of.ts';
import type { Said } from '../../core/routine/said.ts';
import type { Reading } from './line.ts';
import { at, type Found } from './quantity.ts';

/** What a column of a pasted table contains. */
export type Column = 'name' | 'sets' | 'rest' | 'facts';

/** What the reader carries from one line to the next. */
export interface Context {
  known: KnownNames;
  /** Before the first block. */
  inHead: boolean;
  titled: boolean;
  summarised: boolean;
  /** Whether the slots of the block need no dose. */
  bare: boolean;
  scheme: Said['scheme'];
  /** The columns of a pasted table, from its headings to its last row. */
  columns: readonly Column[] | null;
  /** The line that a cue or an alternative belongs to. */
  above: 'slot' | 'own' | null;
  /** Whether a line was left because nothing was there to read it. */
  left: boolean;
}

/** Reads a line that is not written as the language has it. `text`: the masked line. */
export type ReadPasted = (raw: string, text: string, context: Context) => Reading;

/** What a text is read with: the exercises it can name, by their names, ids and synonyms. */
export interface KnownNames {
  /** Exercise ids by bare name. */
  readonly ids: ReadonlyMap<string, string>;
  /** Names by exercise id. */
  readonly names: ReadonlyMap<string, string>;
  /** What reads the lines that are not written as the language has it. Without it, they are left. */
  readonly pasted?: ReadPasted | null;
}

/** The exercise of a bare name, in the singular or the plural. */
const idOf = ({ ids }: KnownNames, bare: string): string | undefined =>
  ids.get(bare) ??
  (bare.endsWith('s') ? (ids.get(bare.slice(0, -1)) ?? ids.get(bare.replace(/es$/, ''))) : undefined);

export const idOfName = (known: KnownNames, name: string): string | undefined => idOf(known, bareName(name));

/** The same for a name in quotes: one that is written as an id is taken as it is, whether known or not. */
export const idInQuotes = (known: KnownNames, name: string): string | undefined =>
  known.names.has(name) || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? name : idOfName(known, name);

const WORD = /[\p{L}\p{N}\p{M}]+/uy;
const GAP = /[\s'./&-]{1,3}/y;
/** No name has more words. */
const MOST_WORDS = 9;

/** The longest known name that begins at a place of a masked line. */
export function nameAt(known: KnownNames, text: string, from: number): Found<string> | null {
  let bare = '';
  let best: Found<string> | null = null;
  let place = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = at(WORD, text, place);
    if (!word) break;
    bare += fold(word[0]);
    place += word[0].length;
    const id = idOf(known, bare);
    if (id !== undefined) best = { value: id, to: place };
    const gap = at(GAP, text, place);
    if (!gap) break;
    place += gap[0].length;
  }
  return best;
}

/** The id of an exercise of which only the name is known; empty if the name has no letter or digit. */
export const ownIdOf = (name: string): string => (bareName(name) === '' ? '' : ownExerciseId(name));

const LONGEST_ID = 60;

/** The id of a routine or block of which only the name is known; empty if the name has no letter or digit for an id. */
export const plainId = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replaceAll(/^-|-$/g, '');
