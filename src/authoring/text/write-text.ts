import type { Exercise } from '../../core/routine/exercise.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { Amount, Said } from '../../core/routine/said.ts';
import type { AlternativeFile, BlockFile, RoutineFile, SlotFile } from '../routine-file.ts';
import { routineToFile } from '../routine-to-file.ts';
import { idFrom, type KnownNames } from './known-names.ts';
import { bareOrQuoted, masked } from './mask.ts';
import { purposeOf } from './purpose-of.ts';
import { ends, writeCount, writeTime } from './quantity.ts';
import { readBlock } from './read-block.ts';
import { readSlot } from './read-slot.ts';
import { readText } from './read-text.ts';
import { MAX_REPS } from './slot-facts.ts';
import { defaultBlockId } from './to-file.ts';

const ORDINALS = ['', 'first', 'second', 'third'];
/** From here on a number of sets is written as "sets of": see the question it raises otherwise. */
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

/** The facts of a slot that stand behind its dose, each as it is written. */
export const SLOT_FACTS = {
  tempo: (tempo: string) => `tempo ${tempo}`,
  rest: (rest: Amount) => `rest ${writeTime(rest)}`,
  shortest: (shortest: number) => `shortest ${writeTime(shortest)}`,
  switchAtHalf: (word: string) => `then ${JSON.stringify(word)}`,
  fewestSets: (sets: number) => `fewest ${sets} sets`,
  optional: () => 'optional',
  dropOrder: (place: number) => `set aside ${ORDINALS[place] ?? `${place}th`}`,
  id: (id: string) => `id ${id}`,
};

const FACT_NAMES = [
  'tempo',
  'rest',
  'shortest',
  'switchAtHalf',
  'fewestSets',
  'optional',
  'dropOrder',
  'id',
] as const;

/** One fact of a slot as it is written; nothing for a value it does not have. */
export function writeFact(fields: Said, key: (typeof FACT_NAMES)[number]): string {
  const value = fields[key];
  return value === undefined ? '' : (SLOT_FACTS[key] as (value: unknown) => string)(value);
}

export const SIDES = { each: ' /side', split: ' split', both: ', together' } as const;

type SlotFields = Partial<Omit<SlotFile, 'alternatives'>> & AlternativeFile;

/** A line for a slot or an alternative, with the name that reads back as its exercise. */
function writeSlot(slot: SlotFields, prefix: string, known: KnownNames): string {
  const { sets, sides, exercise } = slot;
  const fields: Said = slot as Said;
  const dose = writeAmount(fields);
  const facts = FACT_NAMES.map((key) => writeFact(fields, key)).filter(Boolean);
  const said = `${dose && ` ${writeSets(sets, slot.hold !== undefined)}${dose}`}${sides ? SIDES[sides] : ''}`;
  const rest = `${said}${facts.map((fact) => `, ${fact}`).join('')}`;
  const reads = (name: string) => {
    const raw = `${prefix}${name}${rest}`;
    const reading = readSlot(raw, masked(raw), { known, bare: true });
    const token = reading?.tokens.find(({ key }) => key === 'exercise');
    return (
      reading?.fields.exercise === exercise &&
      reading.kind === (prefix.trim() ? 'or' : 'slot') &&
      token?.from === prefix.length &&
      token.to === prefix.length + name.length
    );
  };
  const name = known.names.get(exercise);
  const written = [...(name ? [name] : []), exercise].find(reads) ?? JSON.stringify(exercise);
  return `${prefix}${written}${rest}`;
}

function writeScheme(block: BlockFile): string[] {
  const { scheme, rounds, work, rest, roundRest } = block;
  const fields: Said = block as Said;
  const between = roundRest === undefined ? [] : [`${writeTime(roundRest)} between rounds`];
  const times = fields.times === undefined ? [] : [`${fields.times} times`];
  const apart = fields.between === undefined ? [] : [`${writeTime(fields.between)} between times`];
  const resting = rest === undefined ? [] : [`rest ${writeTime(rest)}`];
  const again = rounds === undefined ? [] : [`${writeCount(rounds)} rounds`];
  const clock =
    work === undefined ? '' : `${writeCount(rounds ?? 1)} x ${writeTime(work)}/${writeTime(rest ?? 0)}`;
  switch (fields.scheme ?? 'straight') {
    case 'superset':
      return ['superset', ...resting];
    case 'circuit':
      return ['circuit', ...again, ...resting, ...between];
    case 'interval':
    case 'tabata':
      return [scheme ?? '', clock, ...between, ...times, ...apart];
    case 'ladder':
      return [`ladder ${fields.ladder?.join('-')}`, ...resting, ...between];
    case 'emom': {
      const every =
        fields.every === 60
          ? `${writeCount(rounds ?? 1)}min`
          : `${writeCount(rounds ?? 1)} x ${writeTime(fields.every ?? 60)}`;
      return [`emom ${every}`, ...(fields.each === 'all' ? ['each minute all'] : []), ...times, ...apart];
    }
    case 'amrap':
      return [`amrap ${writeTime(fields.time ?? 0)}`, ...times, ...apart];
    case 'for-time': {
      const rungs = fields.ladder ? [`ladder ${fields.ladder.join('-')}`] : again;
      return [
        'for time',
        ...rungs,
        ...(fields.cap === undefined ? [] : [`cap ${writeTime(fields.cap)}`]),
        ...times,
        ...apart,
      ];
    }
    case 'straight':
      return [];
  }
}

function writeHeading(block: BlockFile, taken: ReadonlySet<string>): string {
  const { scheme, name } = block;
  const facts = [
    ...writeScheme(block),
    ...(block.id === defaultBlockId(name, taken) ? [] : [`id ${block.id}`]),
  ];
  const purpose = block.purpose === purposeOf(name, scheme) ? '' : ` (${block.purpose})`;
  const rest = `${purpose}${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`;
  const raw = `## ${name}${rest}`;
  const bare = bareOrQuoted(name) === name && name === raw.slice(3, 3 + name.length);
  const reading = readBlock(raw, `   ${masked(raw).slice(3)}`);
  const quoted = JSON.stringify(name);
  const same =
    JSON.stringify(factsOf(reading.fields)) === JSON.stringify(factsOf(readHeading(`## ${quoted}${rest}`)));
  return bare && reading.fields.text === name && same && reading.problems.length === 0
    ? raw
    : `## ${quoted}${rest}`;
}

const readHeading = (raw: string): Said => readBlock(raw, `   ${masked(raw).slice(3)}`).fields;
const factsOf = (said: Said) =>
  Object.entries({ ...said, text: null }).toSorted(([a], [b]) => (a < b ? -1 : 1));

function writeHead(file: RoutineFile): string[] {
  const days = file.consecutiveDays ? 'any day' : 'not on consecutive days';
  const facts = `${writeCount(file.targetMinutes)} min, ${writeCount(file.timesAWeek)}x a week, ${days}`;
  return [
    bareLine('', '# ', file.name),
    bareLine('# A\n', '', file.summary),
    facts,
    `level: ${file.experience.join(', ')}`,
    `kit: ${file.equipment.join(', ') || 'none'}`,
    ...file.advice.map((advice) => bareLine('# A\n', 'advice: ', advice)),
    ...(file.language === 'en' ? [] : [`language: ${file.language}`]),
    ...(file.id === (idFrom(file.name) || 'routine') ? [] : [`id: ${file.id}`]),
  ];
}

const NO_NAMES: KnownNames = { ids: new Map(), names: new Map() };

/** A line of plain words, in quotes where it would be read as anything else. `before`: the lines above it. */
function bareLine(before: string, prefix: string, words: string): string {
  const raw = `${prefix}${words}`;
  const { lines } = readText(`${before}${raw}`, NO_NAMES);
  const quoted = `${prefix}${JSON.stringify(words)}`;
  const [was, should] = [lines.at(-1), readText(`${before}${quoted}`, NO_NAMES).lines.at(-1)];
  return was?.raw === raw && was.kind === should?.kind && was.fields.text === words ? raw : quoted;
}

function writeOwn(own: Exercise): string[] {
  const { name, id, muscles, equipment, oneSided, startsWith, cues } = own;
  const [help, ...helps] = muscles.also;
  const facts = [
    ...muscles.main,
    ...(help ? [`also ${help}`, ...helps] : []),
    ...equipment,
    ...(oneSided ? ['each side'] : []),
    ...(startsWith === 'lift' ? ['lifts first'] : []),
    ...(id === idFrom(name) ? [] : [`id ${id}`]),
  ];
  const told = [`own: ${/[,;"]/.test(name) ? JSON.stringify(name) : name}`, ...facts].join(', ');
  return facts.length > 0 || cues.length > 0
    ? [told, ...cues.map((cue) => bareLine('own: A\n', '> ', cue))]
    : [];
}

/**
 * A routine as text, which reads back as the same routine. `own`: exercises it brings along; a name alone needs no line
 * of its own.
 */
export function writeText(routine: Routine, known: KnownNames, own: readonly Exercise[] = []): string {
  const file = routineToFile(routine);
  const names: KnownNames = {
    ...known,
    names: new Map([...known.names, ...own.map(({ id, name }) => [id, name] as const)]),
  };
  const taken = new Set<string>();
  const blocks = file.blocks.map((block) => {
    const heading = writeHeading(block, taken);
    taken.add(block.id);
    const slots = block.slots.flatMap((slot) => [
      writeSlot(slot, '', names),
      ...(slot.cue === undefined ? [] : [bareLine('## A\nPlank 9s\n', '> ', slot.cue)]),
      ...(slot.alternatives ?? []).map((each) => writeSlot(each, '  or ', names)),
    ]);
    return [heading, ...slots].join('\n');
  });
  const told = own.filter(({ id }) => !known.names.has(id)).flatMap(writeOwn);
  return `${[writeHead(file).join('\n'), ...(told.length > 0 ? [told.join('\n')] : []), ...blocks].join('\n\n')}\n`;
}
