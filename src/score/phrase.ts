import pack from '../../tools/voice/pack.json';

/** Where the clip of a phrase lies in the voice pack. Milliseconds. */
export interface ClipPlace {
  readonly from: number;
  readonly length: number;
}

const PLACES: ReadonlyMap<string, ClipPlace> = new Map(
  Object.entries(pack.clips).map(([phrase, [from = 0, length = 0]]) => [phrase, { from, length }]),
);

/** How fast a voice speaks that we cannot measure beforehand. */
const MS_A_LETTER = 75;
const MS_TO_BEGIN = 250;
/** Between one phrase and the next. */
const BREATH_MS = 120;

/** Null for what nobody spoke beforehand: a name a person typed, or a line of coaching. */
export const clipPlace = (phrase: string): ClipPlace | null => PLACES.get(phrase) ?? null;

/** How long it takes to say all of them. */
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

/** What clips can say of these phrases, one after the other. "Next" says nothing without what is next. */
export function placedClips(phrases: readonly string[]): readonly PlacedPhrase[] {
  let afterMs = 0;
  return phrases.flatMap((phrase, i) => {
    const place = clipPlace(phrase);
    if (!place || (phrase === 'next' && !clipPlace(phrases[i + 1] ?? ''))) return [];
    const placed = { phrase, afterMs };
    afterMs += place.length + BREATH_MS;
    return [placed];
  });
}
