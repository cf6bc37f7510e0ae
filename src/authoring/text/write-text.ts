import type { Exercise } from '../../core/routine/exercise.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { Said } from '../../core/routine/said.ts';
import type { RoutineFile } from '../routine-file.ts';
import { routineToFile } from '../routine-to-file.ts';
import { type KnownNames, ownIdOf, plainId } from './known-names.ts';
import { purposeOf } from './purpose-of.ts';
import { writeCount } from './quantity.ts';
import { readText } from './read-text.ts';
import { defaultBlockId } from './to-file.ts';
import { writeHeading } from './write-block.ts';
import { writeSlot } from './write-slot.ts';

function writeHead(file: RoutineFile, known: KnownNames): string[] {
  const days = file.consecutiveDays ? 'any day' : 'not on consecutive days';
  const facts = `${writeCount(file.targetMinutes)} min, ${writeCount(file.timesAWeek)}x a week, ${days}`;
  return [
    bareLine('', '# ', file.name, known),
    bareLine('# A\n', '', file.summary, known),
    facts,
    `level: ${file.experience.join(', ')}`,
    `kit: ${file.equipment.join(', ') || 'none'}`,
    ...file.advice.map((advice) => bareLine('# A\n', 'advice: ', advice, known)),
    ...(file.language === 'en' ? [] : [`language: ${file.language}`]),
    ...(file.id === (plainId(file.name) || 'routine') ? [] : [`id: ${file.id}`]),
  ];
}

/** A line of plain words, in quotes if it would otherwise be read as something else. `before`: the lines above it. */
function bareLine(before: string, prefix: string, words: string, known: KnownNames): string {
  const raw = `${prefix}${words}`;
  const quoted = `${prefix}${JSON.stringify(words)}`;
  // The same words, whether what reads pasted lines is here or not.
  const read = (line: string) => readText(`${before}${line}`, { ...known, pasted: null }).lines.at(-1);
  const [was, should] = [read(raw), read(quoted)];
  return was?.raw === raw && was.kind === should?.kind && was.fields.text === words ? raw : quoted;
}

const called = (words: string) => (/[,;"]/.test(words) ? JSON.stringify(words) : words);

/** What the line of an exercise says besides its name. */
function ownFacts(own: Exercise, known: KnownNames): string[] {
  const { name, id, muscles, equipment, oneSided, startsWith, looksLike } = own;
  const [help, ...helps] = muscles.also;
  return [
    ...muscles.main,
    ...(help ? [`also ${help}`, ...helps] : []),
    ...equipment,
    ...(oneSided ? ['each side'] : []),
    ...(startsWith === 'lift' ? ['lifts first'] : []),
    ...(looksLike === undefined ? [] : [`like ${called(known.names.get(looksLike) ?? looksLike)}`]),
    ...(id === ownIdOf(name) ? [] : [`id ${id}`]),
  ];
}

/** The line that defines an exercise, without its cues. */
export const ownLine = (own: Exercise, known: KnownNames): string =>
  [`own: ${called(own.name)}`, ...ownFacts(own, known)].join(', ');

/** The cues of an exercise as lines under the one that defines it. */
export const ownCues = ({ cues }: Exercise, known: KnownNames): string[] =>
  cues.map((cue) => bareLine('own: A\n', '> ', cue, known));

/** The lines that define an exercise; none for one that has only a name. */
export const writeOwn = (own: Exercise, known: KnownNames): string[] =>
  ownFacts(own, known).length > 0 || own.cues.length > 0 ? [ownLine(own, known), ...ownCues(own, known)] : [];

/**
 * Writes a routine as text that reads back as the same routine. `own`: exercises it defines; one that has only a name
 * gets no line of its own.
 */
export function writeText(routine: Routine, known: KnownNames, own: readonly Exercise[] = []): string {
  const file = routineToFile(routine);
  const names: KnownNames = {
    ...known,
    names: new Map([...known.names, ...own.map(({ id, name }) => [id, name] as const)]),
  };
  const taken = new Set<string>();
  const blocks = file.blocks.map((block) => {
    const { id, name, purpose, slots: _, ...scheme } = block;
    const heading = writeHeading({
      ...(scheme as Said),
      text: name,
      ...(id !== defaultBlockId(name, taken) && { id }),
      ...(purpose !== purposeOf(name, block.scheme) && { purpose }),
    });
    taken.add(block.id);
    const slots = block.slots.flatMap((slot) => [
      writeSlot(slot as Said, '', names),
      ...(slot.cue === undefined ? [] : [bareLine('## A\nPlank 9s\n', '> ', slot.cue, known)]),
      ...(slot.alternatives ?? []).map((each) => writeSlot(each as Said, '  or ', names)),
    ]);
    return [heading, ...slots].join('\n');
  });
  const told = own.filter(({ id }) => !known.names.has(id)).flatMap((each) => writeOwn(each, names));
  return `${[writeHead(file, names).join('\n'), ...(told.length > 0 ? [told.join('\n')] : []), ...blocks].join('\n\n')}\n`;
}
