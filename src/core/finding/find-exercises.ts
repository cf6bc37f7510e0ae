import { type Meant, meanings, type Synonyms } from './meanings.ts';
import { slips } from './slips.ts';
import { type Word, wordsOf } from './words-of.ts';

/** What an exercise can be found by, in the language of the screen. */
export interface Findable {
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag of its name. */
  readonly language?: string;
  /** Its muscles and its kit, as a screen names each of them, the most important first. */
  readonly about: readonly string[];
}

export interface FoundExercise {
  readonly id: string;
  /** The part of the name that was typed, as places in it; null where something else was found by. */
  readonly mark: readonly [from: number, to: number] | null;
}

/** How well a word fits, the best first. A slip is worse than all of them. */
const FIT = { wholeName: -1, whole: 0, begins: 1, within: 3, about: 4, slip: 8 } as const;
/** What a synonym costs on top. */
const MEANT = 2;
/** Shorter words are found only as they are written. */
const LEAST_WITHIN = 3;
const LEAST_FOR_SLIPS = 4;
const LEAST_FOR_TWO_SLIPS = 7;
/** Nobody types more than a few words, and each is compared with every other. */
const MOST_WORDS = 8;
const LONGEST = 60;

interface Fit {
  readonly cost: number;
  readonly mark: FoundExercise['mark'];
}

/** "pullup" begins at the first word of "Pull-Up": words count as if they were written in one. */
function fitInName(typed: string, name: readonly Word[]): Fit | null {
  for (const [i, { at }] of name.entries()) {
    let joined = '';
    for (const word of name.slice(i)) {
      joined += word.text;
      if (!joined.startsWith(typed)) continue;
      const end = word.at + word.text.length - (joined.length - typed.length);
      return { cost: joined === typed ? FIT.whole : FIT.begins, mark: [at, end] };
    }
  }
  if (typed.length < LEAST_WITHIN) return null;
  for (const word of name) {
    const from = word.text.indexOf(typed);
    if (from > 0) return { cost: FIT.within, mark: [word.at + from, word.at + from + typed.length] };
  }
  return null;
}

const fitAbout = (typed: string, about: readonly Word[]): Fit | null =>
  about.some(({ text }) => text.startsWith(typed)) ? { cost: FIT.about, mark: null } : null;

/** A word with slips of the finger, while it is typed too: "deadlfi" is close to the beginning of "deadlift". */
function fitWithSlips(typed: string, words: readonly Word[]): Fit | null {
  if (typed.length < LEAST_FOR_SLIPS) return null;
  const most = typed.length < LEAST_FOR_TWO_SLIPS ? 1 : 2;
  const joined = words.map(({ text }, i) => text + (words[i + 1]?.text ?? ''));
  const all = [...words.map(({ text }) => text), ...joined];
  const least = Math.min(
    ...all.flatMap((text) => [text, text.slice(0, typed.length)].map((each) => slips(typed, each, most + 1))),
  );
  return least <= most ? { cost: FIT.slip + least, mark: null } : null;
}

interface Read extends Findable {
  readonly words: readonly Word[];
  /** The words of each muscle and piece of kit. */
  readonly entries: readonly (readonly Word[])[];
  /** All of these words. */
  readonly aboutWords: readonly Word[];
}

/** How much more each later muscle or piece of kit costs than the one before it. */
const LATER = 0.1;

/** The words of a phrase have to fit together: all in the name, or in one muscle or piece of kit. */
function fitTogether(phrase: readonly string[], { words, entries }: Read): Fit | null {
  const inName = phrase.map((each) => fitInName(each, words));
  const [first] = inName;
  if (first && inName.every((fit) => fit !== null)) {
    return { cost: inName.reduce((sum, fit) => sum + (fit?.cost ?? 0), 0), mark: first.mark };
  }
  const at = entries.findIndex((entry) => phrase.every((each) => fitAbout(each, entry)));
  return at < 0 ? null : { cost: FIT.about + at * LATER, mark: null };
}

/** What was typed, word by word, and the words of a synonym together. */
function unitsOf(meant: readonly Meant[]): readonly (readonly Meant[])[] {
  const units: Meant[][] = [];
  for (const each of meant) {
    const last = units.at(-1);
    if (each.phrase !== null && last?.[0]?.phrase === each.phrase) last.push(each);
    else units.push([each]);
  }
  return units;
}

/** Null unless every word that was typed fits. The whole name comes before longer ones that contain it. */
function fitOf(meant: readonly Meant[], exercise: Read, withSlips: boolean): Fit | null {
  const { words, aboutWords } = exercise;
  const typed = meant.map(({ text }) => text);
  const whole = words.map(({ text }) => text).join('');
  let cost = slips(typed.join(''), whole, withSlips ? 3 : 1) < (withSlips ? 3 : 1) ? FIT.wholeName : 0;
  let mark: FoundExercise['mark'] = null;
  for (const unit of unitsOf(meant)) {
    const [{ text: each, phrase } = { text: '', phrase: null }] = unit;
    const fit =
      phrase === null
        ? (fitInName(each, words) ??
          fitAbout(each, aboutWords) ??
          (withSlips ? fitWithSlips(each, [...words, ...aboutWords]) : null))
        : fitTogether(
            unit.map(({ text }) => text),
            exercise,
          );
    if (!fit) return null;
    cost += fit.cost;
    mark ??= fit.mark;
  }
  return { cost, mark };
}

/**
 * The exercises that fit what was typed, the best first; those that fit as well stay in their order. A name counts more
 * than a muscle or kit, what was typed more than its synonyms. Slips of the finger are looked for only when nothing
 * fits as it is. Without a word all exercises are found.
 */
export function findExercises(
  query: string,
  exercises: readonly Findable[],
  { groups, fillers }: Synonyms,
): readonly FoundExercise[] {
  const all = wordsOf(query.slice(0, LONGEST))
    .map(({ text }) => text)
    .slice(0, MOST_WORDS);
  if (all.length === 0) return exercises.map(({ id }) => ({ id, mark: null }));
  const saysNothing = all.every((word) => fillers.includes(word));
  const asked = meanings(all, groups, true).map((words) =>
    words.filter(({ text }) => saysNothing || !fillers.includes(text)),
  );
  const read = exercises.map((each): Read => {
    const entries = each.about.map(wordsOf);
    return { ...each, words: wordsOf(each.name), entries, aboutWords: entries.flat() };
  });
  const look = (withSlips: boolean) =>
    read
      .flatMap((exercise) => {
        const fits = (withSlips ? asked.slice(0, 1) : asked).flatMap((words, i) => {
          const fit = fitOf(words, exercise, withSlips);
          return fit ? [{ id: exercise.id, cost: fit.cost + (i > 0 ? MEANT : 0), mark: fit.mark }] : [];
        });
        return fits.toSorted((a, b) => a.cost - b.cost).slice(0, 1);
      })
      .toSorted((a, b) => a.cost - b.cost)
      .map(({ id, mark }) => ({ id, mark }));
  const found = look(false);
  return found.length > 0 ? found : look(true);
}

/** The names closest to what was typed, for when nothing fits it: the share of letter pairs they have in common. */
export function closestNames(
  query: string,
  exercises: readonly Findable[],
  count: number,
): readonly Findable[] {
  const pairsOf = (text: string) => {
    const letters = wordsOf(text.slice(0, LONGEST))
      .map((word) => word.text)
      .join(' ');
    return new Set(
      Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)),
    );
  };
  const typed = pairsOf(query);
  const likeness = ({ name }: Findable) => {
    const pairs = pairsOf(name);
    const shared = [...pairs].filter((pair) => typed.has(pair)).length;
    return (2 * shared) / Math.max(1, pairs.size + typed.size);
  };
  return exercises
    .map((exercise) => ({ exercise, like: likeness(exercise) }))
    .filter(({ like }) => like > 0)
    .toSorted((a, b) => b.like - a.like)
    .slice(0, count)
    .map(({ exercise }) => exercise);
}
