import { isAscii } from './words-of.ts';

/** Words that say nothing about the exercise. */
const FILLERS = new Set(['the', 'with', 'a', 'an', 'of', 'on', 'grip', 'exercise']);
/** Other words for the same, by their singular. */
const SAME: Readonly<Record<string, string>> = {
  bb: 'barbell',
  db: 'dumbbell',
  kb: 'kettlebell',
  dumbell: 'dumbbell',
  tricep: 'triceps',
  bicep: 'biceps',
  flye: 'fly',
  one: 'single',
  pullup: 'pull-up',
  chinup: 'chin-up',
  pushup: 'push-up',
  situp: 'sit-up',
  hyperextensions: 'hyperextension',
};
/** "Pull Up", "Pull-Up" and "Pullup" are one word. */
const PAIRS = /\b(pull|chin|push|sit|step|muscle|press) ups?\b/g;

/** "Triceps", "press" and "abs" are singular as they are. */
const singular = (word: string) =>
  word.length > 3 && /[^su]s$/.test(word) && word !== 'triceps' && word !== 'biceps'
    ? word.slice(0, -1)
    : word;

/** The letters and digits of a name, with single spaces between its words. */
const plain = (name: string): string =>
  isAscii(name)
    ? name
        .toLowerCase()
        .replaceAll("'", '')
        .replaceAll(/[^a-z0-9]+/g, ' ')
    : name
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/['’]/g, '')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

const words = (name: string): readonly string[] =>
  plain(name)
    .trim()
    .replaceAll(PAIRS, '$1-up')
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word))
    .map((word) => SAME[word] ?? SAME[singular(word)] ?? singular(word));

/**
 * The words of an exercise's name regardless of their order, so that "Bent Over Rows (Barbell)" and "barbell bent-over
 * row" are the same.
 */
export const nameKey = (name: string): string => [...new Set(words(name))].toSorted().join(' ');
