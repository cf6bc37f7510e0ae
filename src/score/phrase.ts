import pack from '../../tools/voice/pack.json';
import { spokenWords } from '../words/en/spoken-words.ts';

/** Where the clip of a phrase lies in the voice pack. Milliseconds. */
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
/** The gap between phrases. */
const BREATH_MS = 120;

/** Null for a phrase without a clip: a name the user typed, or a line of coaching. */
export const clipPlace = (phrase: string): ClipPlace | null => PLACES.get(phrase) ?? null;

/** How long it takes to say all phrases. */
export const speechMs = (phrases: readonly string[]): number =>
  phrases.reduce((sum, phrase) => {
    const length = clipPlace(phrase)?.length ?? MS_TO_BEGIN + phrase.length * MS_A_LETTER;
    return sum + length + (sum > 0 ? BREATH_MS : 0);
  }, 0);

/** A phrase, and how long after the first one it begins. */
interface PlacedPhrase {
  readonly phrase: string;
  readonly afterMs: number;
}

/** Those phrases that have clips, one after the other. "Next" is left out when what follows it has no clip. */
export function placedClips(phrases: readonly string[]): readonly PlacedPhrase[] {
  let afterMs = 0;
  return phrases.flatMap((phrase, i) => {
    const place = clipPlace(phrase);
    if (!place || (phrase === spokenWords.next && !clipPlace(phrases[i + 1] ?? ''))) return [];
    const placed = { phrase, afterMs };
    afterMs += place.length + BREATH_MS;
    return [placed];
  });
}
