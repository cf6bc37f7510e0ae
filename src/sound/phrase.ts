import pack from '../../voice/pack.json';

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
export const BREATH_MS = 120;

/** Null for what nobody spoke beforehand: a name a person typed, or a line of coaching. */
export const clipPlace = (phrase: string): ClipPlace | null => PLACES.get(phrase) ?? null;

/** How long it takes to say all of them. */
export const speechMs = (phrases: readonly string[]): number =>
  phrases.reduce((sum, phrase) => {
    const length = clipPlace(phrase)?.length ?? MS_TO_BEGIN + phrase.length * MS_A_LETTER;
    return sum + length + (sum > 0 ? BREATH_MS : 0);
  }, 0);
