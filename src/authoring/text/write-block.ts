import type { Said } from '../../core/routine/said.ts';
import { bareOrQuoted } from './mask.ts';
import { writeCount, writeTime } from './quantity.ts';
import { readText } from './read-text.ts';

/** The facts of a block's scheme, as they are written. */
function writeScheme(fields: Said): string[] {
  const { scheme, rounds, work, rest, roundRest } = fields;
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
      return resting;
  }
}

const NO_NAMES = { ids: new Map<string, string>(), names: new Map<string, string>() };

/**
 * The heading of a block: `text` is its name, `purpose` and `id` are written if given. The name is put in quotes if it
 * would otherwise be read as something else.
 */
export function writeHeading(block: Said, marks = '## '): string {
  const name = block.text ?? '';
  const sets = block.sets === undefined ? [] : [`${writeCount(block.sets)} sets`];
  const facts = [...writeScheme(block), ...sets, ...(block.id === undefined ? [] : [`id ${block.id}`])];
  const purpose = block.purpose === undefined ? '' : ` (${block.purpose})`;
  const rest = `${purpose}${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`;
  const raw = `${marks}${name}${rest}`;
  const quoted = `${marks}${JSON.stringify(name)}${rest}`;
  const read = (line: string) => readText(`## A\n${line}`, NO_NAMES).lines[1];
  const bare = read(raw);
  const same = bare?.kind === 'block' && factsOf(bare.fields) === factsOf(read(quoted)?.fields ?? {});
  const plain = bareOrQuoted(name) === name && bare?.fields.text === name && bare.problems.length === 0;
  return plain && same ? raw : quoted;
}

const factsOf = (said: Readonly<Said>): string =>
  JSON.stringify(Object.entries({ ...said, text: null }).toSorted(([a], [b]) => (a < b ? -1 : 1)));
