import type { Said } from '../../../core/routine/said.ts';
import type { Reading } from '../line.ts';
import { LineReader } from '../line-reader.ts';
import { unquoted } from '../mask.ts';
import { at, QUOTED } from '../quantity.ts';
import { headingOf, JOINTS } from '../read-written-block.ts';
import { BlockFacts, type OtherWords } from './block-facts.ts';

/** The fields of a heading without its name. */
const FACTS: readonly (keyof Said)[] = [
  ...(['scheme', 'purpose', 'rounds', 'work', 'rest', 'roundRest', 'ladder', 'every', 'each'] as const),
  ...(['time', 'cap', 'times', 'between', 'sets', 'id'] as const),
];
const hasFact = ({ fields }: Pick<LineReader, 'fields'>): boolean =>
  FACTS.some((key) => fields[key] !== undefined);

/** The facts in a part of a heading; null without any, or with words that are `refused`. */
function factsIn(
  text: string,
  from: number,
  to: number,
  others: OtherWords,
): { line: LineReader; strange: number } | null {
  const line = new LineReader();
  const facts = new BlockFacts(line, text.slice(0, to));
  facts.readAll(from, to, others);
  return hasFact(line) && !(others === 'refused' && facts.strange > 0)
    ? { line, strange: facts.strange }
    : null;
}

/** Reads a heading. `text`: the masked line without what marks it as one. */
export function readBlock(raw: string, text: string): Reading {
  const end = text.trimEnd().replace(/[\s:]+$/, '').length;
  const start = text.length - text.trimStart().length;
  const quoted = at(QUOTED, text, start);
  if (quoted) {
    const to = start + quoted[0].length;
    const { line } = factsIn(text, to, end, 'told') ?? { line: new LineReader() };
    return named(line, unquoted(raw.slice(start, to)), start, to, '');
  }
  for (const joint of text.slice(0, end).matchAll(JOINTS)) {
    if (joint.index <= start) continue;
    const sure = joint[0].includes(':');
    const found = factsIn(text, joint.index, end, 'told');
    if (!found || (!sure && found.strange > 0)) continue;
    const name = raw.slice(start, joint.index).trim();
    // "EMOM: 10 min": the name says the scheme.
    return named(found.line, name, start, start + name.length, text);
  }
  const inName = factsIn(text, start, end, 'kept');
  // A block that names no purpose gets it from its name.
  if (inName) delete inName.line.fields.purpose;
  const name = raw.slice(start, end).trim();
  return named(inName?.line ?? new LineReader(), name, start, start + name.length, '');
}

function named(line: LineReader, name: string, from: number, to: number, saidBefore: string): Reading {
  if (saidBefore && line.fields.scheme === undefined) {
    const before = factsIn(saidBefore, from, to, 'kept');
    if (before?.line.fields.scheme !== undefined) {
      line.fields.scheme = before.line.fields.scheme;
      if (line.fields.scheme === 'emom') line.fields.every ??= 60;
    }
  }
  return headingOf(line, name, from, to);
}

/** Reads a line about the block above, such as "Rest 60 s between rounds"; null when it says anything else. */
export function readBlockFacts(text: string): Reading | null {
  return factsIn(text, 0, text.trimEnd().length, 'refused')?.line.as('block-facts') ?? null;
}

/** Whether a line that is not marked as a heading consists only of facts about a block. */
export function saysBlock(text: string): boolean {
  const end = text.trimEnd().replace(/[\s:]+$/, '').length;
  const found = factsIn(text, 0, end, 'refused');
  return found !== null && (['purpose', 'scheme', 'ladder'] as const).some((key) => found.line.has(key));
}
