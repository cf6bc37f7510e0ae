import { bareName } from '../../core/finding/words-of.ts';
import type { Amount, Said } from '../../core/routine/said.ts';
import { idOfName, type KnownNames, ownIdOf } from './known-names.ts';
import { isLikeBlock } from './plain-words.ts';
import { AROUND, beginsSentence, isSentence, LONG_SECONDS, LONGEST_NAME, MOST_WORDS } from './prose-words.ts';
import { ends, writeCount, writeTime } from './quantity.ts';
import { readText } from './read-text.ts';
import { MAX_REPS } from './read-written-slot.ts';
import { SLOT_FACTS, writeLoad, writtenFact } from './written-facts.ts';

/** From this number on, sets are written as "sets of", because "10 x 5s" could also mean reps. */
const MANY_SETS = 6;

const isMax = (reps: Amount): boolean => ends(reps).join() === ends(MAX_REPS).join();

/** "8-12", "8 reps x 3s", "45s", "max". */
export function writeAmount({ hold, reps, holdInRep }: Pick<Said, 'hold' | 'reps' | 'holdInRep'>): string {
  if (hold !== undefined) return writeTime(hold);
  if (reps === undefined) return '';
  if (holdInRep !== undefined) return `${writeCount(reps)} reps x ${writeTime(holdInRep)}`;
  return isMax(reps) ? 'max' : writeCount(reps);
}

/** "3-4 x ", or nothing for one set. */
export function writeSets(sets: Amount | undefined, held: boolean): string {
  if (sets === undefined) return '';
  return held && ends(sets)[1] > MANY_SETS ? `${writeCount(sets)} sets of ` : `${writeCount(sets)} x `;
}

export type FactName =
  | 'tempo'
  | 'rest'
  | 'shortest'
  | 'switchAtHalf'
  | 'fewestSets'
  | 'optional'
  | 'dropOrder'
  | 'id';

/** In the order in which they are written. */
const FACT_NAMES = [...new Set(SLOT_FACTS.map(([key]) => key as FactName))];

/** One fact of a slot as it is written; nothing for a value it does not have. */
export const writeFact = (fields: Said, key: FactName): string =>
  fields[key] === undefined ? '' : writtenFact(SLOT_FACTS, key, fields[key]);

export const SIDES = { each: ' /side', split: ' split', both: ', together' } as const;

const WORDS =
  /^(?!max )[^\s,;:()[\]|@"\d–—→]+(?: (?!max |amrap |per |each |[-x] )[^\s,;:()[\]|@"\d–—→]+)*$/iu;

/** Whether the name of an exercise that is not known is read as one without quotes, whatever stands around it. */
const isClear = (name: string, { exercise, hold }: Said): boolean =>
  ownIdOf(name) === exercise &&
  WORDS.test(name) &&
  name.replace(AROUND, '') === name &&
  name.length <= LONGEST_NAME &&
  name.split(' ').length <= MOST_WORDS &&
  !beginsSentence(name) &&
  !isSentence(name) &&
  !isLikeBlock(name) &&
  !(hold !== undefined && ends(hold)[1] >= LONG_SECONDS);

/**
 * A line for a slot or an alternative, with the name that reads back as its exercise. `prefix`: the text before it, such
 * as `  or ` for an alternative.
 */
export function writeSlot(slot: Said, prefix: string, known: KnownNames): string {
  const { sets, sides, exercise = '', load } = slot;
  const dose = writeAmount(slot);
  const facts = FACT_NAMES.map((key) => writeFact(slot, key)).filter(Boolean);
  const alone = sets === undefined ? '' : `, ${writeCount(sets)} sets`;
  const much = dose ? ` ${writeSets(sets, slot.hold !== undefined)}${dose}` : alone;
  const said = `${much}${sides ? SIDES[sides] : ''}${load ? ` @ ${writeLoad(load)}` : ''}`;
  const rest = `${said}${facts.map((fact) => `, ${fact}`).join('')}`;
  const reads = (name: string) => {
    const raw = `${prefix}${name}${rest}`;
    const isKnown = idOfName(known, name) !== undefined;
    const ids = isKnown ? known.ids : new Map([[bareName(name), exercise]]);
    const reading = readText(`## A\n${raw}`, { ids, names: known.names }).lines[1];
    const token = reading?.tokens.find(({ key }) => key === 'exercise');
    return (
      reading?.fields.exercise === exercise &&
      reading.kind === (prefix.trim() ? 'or' : 'slot') &&
      token?.from === prefix.length &&
      token.to === prefix.length + name.length &&
      (isKnown || isClear(name, slot))
    );
  };
  const name = known.names.get(exercise);
  const written = [...(name ? [name] : []), exercise].find(reads) ?? JSON.stringify(exercise);
  return `${prefix}${written}${rest}`;
}
