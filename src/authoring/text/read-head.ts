import { EQUIPMENT, type Equipment } from '../../core/routine/equipment.ts';
import { MUSCLES, type Muscle } from '../../core/routine/exercise.ts';
import { EXPERIENCES } from '../../core/routine/routine.ts';
import type { Expected } from '../../core/routine/said.ts';
import { id as idShape, language as languageShape } from '../file-fields.ts';
import { nearest } from '../shape/nearest.ts';
import { closestName } from './closest-name.ts';
import { idOfName, type KnownNames, ownIdOf } from './known-names.ts';
import type { Reading } from './line.ts';
import { LineReader, mostLetters } from './line-reader.ts';
import { unquoted } from './mask.ts';
import { at } from './quantity.ts';
import { factAt, HEAD_FACTS } from './written-facts.ts';

/** Reads "20-30 min, 3x a week, not on consecutive days" as it is written; null for anything else. */
export function readWrittenFacts(raw: string, text: string): Reading | null {
  const line = new LineReader();
  const end = text.trimEnd().length;
  for (let place = 0; ; place += 2) {
    const to = factAt(HEAD_FACTS, line, raw, text, place);
    if (to === null || line.problems.length > 0) return null;
    if (to === end) return line.as('facts');
    if (!text.startsWith(', ', to)) return null;
    place = to;
  }
}

const FIELD = /\s*(kit|equipment|needs|you need|advice|tip|level|levels|for|language|id|own)\s*:\s*/iuy;
const FIELDS: Readonly<Record<string, 'kit' | 'advice' | 'experience' | 'language' | 'id' | 'own'>> = {
  kit: 'kit',
  equipment: 'kit',
  needs: 'kit',
  'you need': 'kit',
  advice: 'advice',
  tip: 'advice',
  level: 'experience',
  levels: 'experience',
  for: 'experience',
  language: 'language',
  id: 'id',
  own: 'own',
};
/** Words for a floor. */
const NO_KIT =
  /^(?:none|no equipment|nothing|a? ?(?:yoga |exercise )?mat|floor|body ?weight(?: only)?|optional)$/i;

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replace(/s$/, '');

interface Piece {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The parts of a list with commas, each with its place. */
function pieces(raw: string, from: number): readonly Piece[] {
  return [...raw.slice(from).matchAll(/(?:"(?:[^"\\]|\\.)*"|[^,;"])+/g)].flatMap(({ 0: part, index }) => {
    const word = part.trim().replace(/\.$/, '');
    const start = from + index + (part.length - part.trimStart().length);
    return word ? [{ word, from: start, to: start + word.length }] : [];
  });
}

/** The values a list names; a word that names none is reported with the closest value. */
function named<Value extends string>(
  line: LineReader,
  list: readonly Piece[],
  values: readonly Value[],
  expected: Expected,
): readonly Value[] {
  const found = list.flatMap(({ word, from, to }) => {
    const value = values.find((each) => bare(each) === bare(word));
    if (value === undefined) {
      const meant = nearest(word, values);
      line.tell({ code: 'expected', expected }, from, to, meant === null ? [] : [{ from, to, text: meant }]);
    }
    return value ?? [];
  });
  return [...new Set(found)];
}

/** Reads a line such as "kit: dumbbells, band"; null when it begins with no such word. */
export function readField(raw: string, text: string, known: KnownNames): Reading | null {
  const match = at(FIELD, text, 0);
  if (!match) return null;
  const line = new LineReader();
  const from = match[0].length;
  const to = raw.trimEnd().length;
  const value = raw.slice(from, to);
  const field = FIELDS[match[1]?.toLowerCase() ?? ''];
  if (!field) return null;
  switch (field) {
    case 'kit': {
      const list = pieces(raw, from).filter(({ word }) => !NO_KIT.test(word));
      line.put('kit', named(line, list, EQUIPMENT, 'kit'), from, to);
      return line.as('field');
    }
    case 'experience': {
      const found = named(line, pieces(raw, from), EXPERIENCES, 'level');
      if (found.length > 0) line.put('experience', found, from, to);
      return line.as('field');
    }
    case 'advice': {
      const says = value.startsWith('"') ? unquoted(value) : value;
      line.putText(says, mostLetters('advice'), from, to);
      return line.as('field');
    }
    case 'language':
    case 'id': {
      const key = match[1]?.toLowerCase() === 'id' ? 'id' : 'language';
      const { form } = key === 'id' ? idShape : languageShape;
      if (form?.pattern.test(value)) line.put(key, value, from, to);
      else line.tell({ code: 'expected', expected: key }, from, to);
      return line.as('field');
    }
    case 'own':
      return readOwn(line, raw, from, known);
  }
}

/**
 * `own: Goblet Squat, quads, glutes, also deep core, dumbbells, each side`: an exercise the routine brings along. The
 * first muscles do the work; those after "also" help. "like Front Squat" borrows the figure of that exercise.
 */
function readOwn(line: LineReader, raw: string, from: number, known: KnownNames): Reading {
  const [first, ...others] = pieces(raw, from);
  if (!first) return line.as('unknown');
  const quoted = first.word.startsWith('"');
  const name = quoted ? unquoted(first.word) : first.word;
  line.putText(name, mostLetters('name'), first.from, first.to);
  line.fields.exercise = ownIdOf(name);
  const main: Muscle[] = [];
  const also: Muscle[] = [];
  const kit: Equipment[] = [];
  let helps = false;
  for (const { word, from: start, to } of others) {
    const said = word.replace(/^also\s+/i, '');
    helps ||= said !== word;
    const muscle = MUSCLES.find((each) => bare(each) === bare(said));
    const piece = EQUIPMENT.find((each) => bare(each) === bare(said));
    if (muscle) (helps ? also : main).push(muscle);
    else if (piece) kit.push(piece);
    else if (/^each side$/i.test(said)) line.fields.oneSided = true;
    else if (/^lifts first$/i.test(said)) line.fields.startsWith = 'lift';
    else if (/^like\s/i.test(said)) readLike(line, { word: said.slice(5).trim(), from: start, to }, known);
    else if (/^id [a-z0-9]+(?:-[a-z0-9]+)*$/.test(said)) line.fields.exercise = said.slice(3);
    else {
      const meant = nearest(said, [...MUSCLES, ...EQUIPMENT]);
      line.tell(
        { code: 'expected', expected: 'muscle' },
        start,
        to,
        meant === null ? [] : [{ from: start, to, text: meant }],
      );
    }
  }
  Object.assign(line.fields, { main, also, kit });
  return line.as('own');
}

/** The exercise whose figure is borrowed; a name that is not known is reported with the closest one. */
function readLike(line: LineReader, { word, from, to }: Piece, known: KnownNames): void {
  const name = word.startsWith('"') ? unquoted(word) : word;
  const id = idOfName(known, name);
  if (id !== undefined) line.fields.like = id;
  else {
    const meant = closestName(known, name);
    const mends = meant === null ? [] : [{ from, to, text: `like ${meant}` }];
    line.tell({ code: 'expected', expected: 'figure' }, from, to, mends);
  }
}
