import pack from '../../tools/voice/pack.json';
import { spokenWords } from '../words/en/spoken-words.ts';
import { clipNamesOf } from './clip-names.ts';

/** Where a clip lies in the voice pack. Milliseconds. */
export interface ClipPlace {
  readonly from: number;
  readonly length: number;
}

const PLACES: ReadonlyMap<string, ClipPlace> = new Map(
  Object.entries(pack.clips).map(([phrase, [from = 0, length = 0]]) => [phrase, { from, length }]),
);

/** An estimate for a voice that cannot be measured in advance. */
const MS_A_LETTER = 75;
const MS_TO_BEGIN = 250;
/** The gap between phrases; by how much the pieces of one overlap: see OVERLAP_S in tools/scripts/voice-wave.mjs. */
const BREATH_MS = 120;
const JOIN_MS = -60;

/** Where a clip lies; null for a name without a clip. */
export const clipPlace = (clip: string): ClipPlace | null => PLACES.get(clip) ?? null;

/** Whether clips can say a phrase: not a name the user typed, nor a line of coaching. */
const hasClips = (phrase: string): boolean => clipsOf(phrase).length > 0;

/** A clip, and how long after the first one it begins. */
interface PlacedClip {
  readonly clip: string;
  readonly afterMs: number;
}

const clipsOf = (phrase: string): readonly string[] => clipNamesOf(phrase, (name) => PLACES.has(name));

/** The pieces of one phrase, one after the other, and how long they take. */
function placedPieces(phrase: string): { readonly pieces: readonly PlacedClip[]; readonly ms: number } {
  let afterMs = 0;
  const pieces = clipsOf(phrase).map((clip) => {
    const piece = { clip, afterMs };
    afterMs += (clipPlace(clip)?.length ?? 0) + JOIN_MS;
    return piece;
  });
  return { pieces, ms: Math.max(0, afterMs - JOIN_MS) };
}

const phraseMs = (phrase: string): number =>
  placedPieces(phrase).ms || MS_TO_BEGIN + phrase.length * MS_A_LETTER;

/** How long it takes to say all phrases. */
export const speechMs = (phrases: readonly string[]): number =>
  phrases.reduce((sum, phrase) => sum + phraseMs(phrase) + (sum > 0 ? BREATH_MS : 0), 0);

/** The clips of those phrases that have any, one after the other. "Next" is left out when what follows it has none. */
export function placedClips(phrases: readonly string[]): readonly PlacedClip[] {
  let beginsMs = 0;
  return phrases.flatMap((phrase, i) => {
    const { pieces, ms } = placedPieces(phrase);
    if (pieces.length === 0 || (phrase === spokenWords.next && !hasClips(phrases[i + 1] ?? ''))) return [];
    const from = beginsMs;
    beginsMs += ms + BREATH_MS;
    return pieces.map(({ clip, afterMs }) => ({ clip, afterMs: from + afterMs }));
  });
}
