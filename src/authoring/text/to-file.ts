import type { Equipment } from '../../core/routine/equipment.ts';
import { CLOCKS, EXPERIENCES, isClockKind } from '../../core/routine/routine.ts';
import type { Amount, Load, Said } from '../../core/routine/said.ts';
import { DEFAULT_LANGUAGE, FORMAT } from '../file-fields.ts';
import {
  type AlternativeFile,
  type BlockFile,
  blockShape,
  type RoutineFile,
  routineShape,
  type SlotFile,
  slotShape,
} from '../routine-file.ts';
import { plainId } from './known-names.ts';
import type { Line, LineProblem } from './line.ts';
import { type BlockPart, partsOf, type SlotPart } from './parts-of.ts';
import { purposeOf } from './purpose-of.ts';
import { ends } from './quantity.ts';
import type { TextTree } from './read-text.ts';

/** The name to use where the text gives none. */
export interface Defaults {
  readonly routine: string;
  readonly block: string;
}

/** The routine file that a text describes, and the line of each part. */
export interface TextFile {
  /** Without `targetMinutes` where the text names none, without `equipment` where it names none. */
  readonly file: Omit<RoutineFile, 'targetMinutes' | 'equipment'> &
    Partial<Pick<RoutineFile, 'targetMinutes' | 'equipment'>>;
  /** Line indices by the path of the part they describe: `$.blocks[0].slots[1]`. */
  readonly places: ReadonlyMap<string, number>;
  /** What to start from, by slot. */
  readonly loads: ReadonlyMap<SlotFile, Load>;
  /** The line index of each block. */
  readonly headings: ReadonlyMap<BlockFile, number>;
  /** Problems that only show in the whole text, by line index. */
  readonly problems: ReadonlyMap<number, LineProblem>;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Defaults for what a text need not say: on any day, for every level. */
const ANY_DAY = { timesAWeek: [1, 7], consecutiveDays: true } as const;

const MOST_BLOCKS = routineShape.required.blocks.max;
const MOST_SLOTS = blockShape.required.slots.max;

const DOSE = ['hold', 'reps', 'tempo', 'holdInRep', 'shortest', 'switchAtHalf'] as const;
const ROUNDS: readonly Said['scheme'][] = ['circuit', 'interval', 'ladder', ...CLOCKS];

function picked<Key extends keyof Said>(fields: Said, keys: readonly Key[]): Pick<Said, Key> {
  const found: Said = {};
  for (const key of keys) if (fields[key] !== undefined) found[key] = fields[key];
  return found as Pick<Said, Key>;
}

/** The ids of blocks that name none: made from their names, each used once. */
export function defaultBlockId(name: string, taken: ReadonlySet<string>): string {
  const made = plainId(name) || 'block';
  if (!taken.has(made)) return made;
  let n = 2;
  while (taken.has(`${made.slice(0, 56)}-${n}`)) n += 1;
  return `${made.slice(0, 56)}-${n}`;
}

/** The routine file that a text says. */
export function toFile({ lines }: Pick<TextTree, 'lines'>, defaults: Defaults): TextFile {
  const places = new Map<string, number>();
  const loads = new Map<SlotFile, Load>();
  const headings = new Map<BlockFile, number>();
  const problems = new Map<number, LineProblem>();
  const all = (kind: Line['kind']) => lines.filter((line) => line.kind === kind);
  const field = <Key extends keyof Said>(kind: Line['kind'], key: Key): Said[Key] | undefined =>
    all(kind).find((line) => line.fields[key] !== undefined)?.fields[key];
  const name = field('title', 'text') ?? defaults.routine;
  const blocks: BlockFile[] = [];
  const taken = new Set<string>();
  const surplus = (index: number, most: number) => {
    const to = lines[index]?.raw.trimEnd().length ?? 0;
    problems.set(index, { code: 'too-many', most, from: 0, to, weight: 'wrong', mends: [] });
  };
  for (const part of partsOf(lines)) {
    const path = `$.blocks[${blocks.length}]`;
    const scheme = schemeOf(part.fields, part.slots.length > 0);
    const every = part.slots.flatMap((slot) => slotOf(slot, part, scheme, problems));
    const slots = every.slice(0, MOST_SLOTS);
    for (const { places: at } of every.slice(MOST_SLOTS)) surplus(at[0]?.[1] ?? 0, MOST_SLOTS);
    // A heading without lines is not a block, unless its clock runs without exercises.
    if (slots.length === 0 && !isClockKind(scheme)) continue;
    if (blocks.length === MOST_BLOCKS) {
      surplus(part.index, MOST_BLOCKS);
      continue;
    }
    const title = part.fields.text ?? defaults.block;
    const id = part.fields.id ?? defaultBlockId(title, taken);
    taken.add(id);
    places.set(path, part.index);
    for (const [s, { places: at, load, file: said }] of slots.entries()) {
      for (const [inside, index] of at) places.set(`${path}.slots[${s}]${inside}`, index);
      if (load) loads.set(said, load);
    }
    const block = blockOf(
      part,
      id,
      title,
      scheme,
      slots.map((slot) => slot.file),
    );
    headings.set(block, part.index);
    blocks.push(block);
  }
  const minutes = field('facts', 'minutes');
  const kit: readonly Equipment[] | undefined = field('field', 'kit');
  const file: TextFile['file'] = {
    format: FORMAT,
    id: field('field', 'id') ?? (plainId(name) || 'routine'),
    language: field('field', 'language') ?? DEFAULT_LANGUAGE,
    name,
    summary: field('summary', 'text') ?? name,
    experience: field('field', 'experience') ?? EXPERIENCES,
    timesAWeek: field('facts', 'timesAWeek') ?? ANY_DAY.timesAWeek,
    consecutiveDays: field('facts', 'consecutiveDays') ?? ANY_DAY.consecutiveDays,
    advice: all('field')
      .flatMap(({ fields }) => fields.text ?? [])
      .slice(0, routineShape.required.advice.max),
    blocks,
    ...(minutes !== undefined && { targetMinutes: minutes }),
    ...(kit && { equipment: kit }),
  };
  return { file, places, loads, headings, problems };
}

/** The scheme that a block names, or that its facts imply. */
export function schemeOf(fields: Said, hasSlots: boolean): Said['scheme'] {
  const { scheme } = fields;
  // A clock without exercises: it times work and rest, and the person knows what to do.
  if (scheme === 'interval' && !hasSlots) return 'tabata';
  if (scheme) return scheme;
  if (fields.work !== undefined) return 'interval';
  if (fields.cap !== undefined) return 'for-time';
  if (fields.ladder) return 'ladder';
  return fields.rounds === undefined ? undefined : 'circuit';
}

const single = (value: Amount | undefined): number | undefined =>
  value === undefined ? undefined : ends(value)[0];

function blockOf(
  part: BlockPart,
  id: string,
  name: string,
  scheme: Said['scheme'],
  slots: readonly SlotFile[],
): BlockFile {
  const { fields } = part;
  const clock = isClockKind(scheme);
  const own = picked(fields, [
    'rounds',
    'work',
    'rest',
    'roundRest',
    'ladder',
    'every',
    'each',
    'time',
    'cap',
    'times',
    'between',
  ]);
  const said: Mutable<typeof own> = { ...own };
  if (scheme === undefined || scheme === 'straight') {
    // The rest of a plain block is that of its slots.
    delete said.rest;
    delete said.roundRest;
  }
  if (scheme === 'superset') {
    said.rest ??= said.roundRest ?? 0;
    delete said.rounds;
    delete said.roundRest;
  }
  if ((scheme === 'circuit' || scheme === 'interval') && said.rounds === undefined)
    said.rounds = fields.sets ?? 1;
  if (scheme === 'interval') said.rest ??= 0;
  if (scheme === 'emom') said.every ??= 60;
  if (clock && said.rounds !== undefined) said.rounds = single(said.rounds) ?? 1;
  if (scheme === 'tabata') {
    said.work = single(said.work) ?? 20;
    said.rest = single(said.rest) ?? 10;
    said.rounds ??= 8;
  }
  const file = {
    id,
    name,
    purpose: fields.purpose ?? purposeOf(name, scheme),
    ...(scheme && scheme !== 'straight' && { scheme }),
    ...said,
    slots,
  };
  // What the scheme needs and allows is checked by the shape of the file.
  return file as BlockFile;
}

interface SlotIn {
  readonly file: SlotFile;
  readonly load: Load | undefined;
  readonly places: readonly (readonly [string, number])[];
}

function slotOf(
  slot: SlotPart,
  block: BlockPart,
  scheme: Said['scheme'],
  problems: Map<number, LineProblem>,
): SlotIn[] {
  const fields: Said = slot.facts.reduce((sum, { fields: more }) => ({ ...more, ...sum }), slot.fields);
  const dose = withDose(fields, block, scheme);
  if (fields.exercise === undefined) return [];
  if (dose.hold === undefined && dose.reps === undefined) {
    const name = slot.line?.tokens.find(({ key }) => key === 'exercise');
    // A line that already has a problem has a dose that could not be read.
    if (slot.line?.problems.every(({ weight }) => weight !== 'wrong')) {
      problems.set(slot.index, {
        code: 'no-dose',
        from: name?.from ?? 0,
        to: name?.to ?? 0,
        weight: 'wrong',
        mends: [],
      });
    }
    return [];
  }
  const straight = scheme === undefined || scheme === 'straight';
  const sets =
    fields.sets ??
    (scheme === 'superset'
      ? (block.fields.sets ?? block.fields.rounds)
      : straight
        ? block.fields.sets
        : undefined);
  const rest = fields.rest ?? (straight ? (block.fields.rest ?? block.fields.roundRest) : undefined);
  const rounds = ROUNDS.includes(scheme);
  const others = slot.others
    .slice(0, slotShape.optional.alternatives.max)
    .flatMap((part) =>
      part.fields.exercise === undefined ? [] : { part, file: otherOf(part.fields, dose) },
    );
  const file: SlotFile = {
    exercise: fields.exercise,
    ...dose,
    ...picked(fields, ['id', 'sides', 'optional', 'dropOrder', 'fewestSets']),
    ...(sets !== undefined && !(rounds && fields.sets === undefined) && { sets }),
    ...(rest !== undefined && { rest }),
    ...(slot.cue !== null && { cue: slot.cue }),
    ...(others.length > 0 && { alternatives: others.map((each) => each.file) }),
  };
  const places = others.map(({ part }, n) => [`.alternatives[${n}]`, part.index] as const);
  return [{ file, load: fields.load, places: [['', slot.index], ...places] }];
}

type DoseFields = Pick<Said, (typeof DOSE)[number]>;

/** The dose of a slot. The line needs none if its block says how long or how many. */
function withDose(fields: Said, block: BlockPart, scheme: Said['scheme']): DoseFields {
  const dose: DoseFields = picked(fields, DOSE);
  if (dose.hold !== undefined || dose.reps !== undefined) return dose;
  const { work, ladder } = block.fields;
  if (ladder && (scheme === 'ladder' || scheme === 'for-time')) return { ...dose, reps: ladder[0] ?? 1 };
  if (scheme === 'tabata') return { ...dose, hold: work ?? 20 };
  if (scheme === 'interval' && work !== undefined) return { ...dose, hold: work };
  return dose;
}

/** The fields that an alternative has of its own. A tempo alone changes the tempo of the slot's dose. */
function otherOf(fields: Said, slot: DoseFields): AlternativeFile {
  const said = picked(fields, DOSE);
  const begun = said.hold !== undefined || said.reps !== undefined || Object.keys(said).length === 0;
  return {
    exercise: fields.exercise ?? '',
    ...(begun ? said : { ...slot, ...said }),
    ...picked(fields, ['sides']),
  };
}
