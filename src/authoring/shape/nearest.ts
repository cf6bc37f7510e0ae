import { slips } from '../../core/finding/slips.ts';
import { quoted } from './problem.ts';

/** Longer words are not looked up: typing errors occur in short words, and comparing costs the square of the length. */
const LONGEST = 80;

/** The word a person most likely meant, or null when none is close. */
export function nearest(word: string, words: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  const bare = bareLetters(word);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(bare.length / 3)) + 1;
  for (const candidate of words) {
    const distance = slips(bare, bareLetters(candidate), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** A question to follow a sentence about an unknown word; empty when no word is close. */
export function didYouMean(word: unknown, words: Iterable<string | number>): string {
  if (typeof word !== 'string') return '';
  const meant = nearest(
    word,
    Array.from(words).filter((each) => typeof each === 'string'),
  );
  return meant === null ? '' : ` Did you mean ${quoted(meant)}?`;
}

const bareLetters = (word: string): string => word.toLowerCase().replaceAll(/[-_ .]/g, '');
