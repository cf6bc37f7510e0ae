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

/** How many letters to add, remove, change or swap with the next one. From `limit` on, the exact number is not computed. */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : limit,
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? limit;
}
