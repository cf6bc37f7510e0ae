import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainMinutes } from '../../../src/authoring/text/plain-plan.ts';
import { readText, textOf } from '../../../src/authoring/text/read-text.ts';
import { textRoutine } from '../../../src/authoring/text/text-routine.ts';
import { writeText } from '../../../src/authoring/text/write-text.ts';
import { routineTextWords } from '../../../src/words/en/routine-text-words.ts';
import { plainSpaces } from '../../support/plain-spaces.ts';
import { KNOWN, LIBRARY, read, routineOf } from './known.ts';

/** The problems of a text: line, the text at the place, the sentence, and the first mend. */
function told(text: string) {
  const tree = read(text);
  return routineOf(text).problems.map((problem) => {
    const { line, from, to, mends } = problem;
    const raw = tree.lines[line]?.raw ?? '';
    return {
      at: `${line + 1}:${from + 1}`,
      found: raw.slice(from, to),
      says: routineTextWords.problem(problem, raw.slice(from, to)),
      mend: mends[0]?.text ?? null,
    };
  });
}

describe('a problem of a text', () => {
  it.each([
    ['Plank 30s, rest 60', '1:17', '60', 'has no unit. Write 60s or 60min', 's'],
    ['Plank 9999s', '1:7', '9999s', 'from 1 to 3600 s', null],
    ['Superman 12-8', '1:10', '12-8', 'Swap them', '8-12'],
    ['10 x 5s Superman', '1:1', '10 x 5s', '10 sets of 5 s, or 10 reps with a hold of 5 s?', ' sets of '],
    ['Superman 10, tmpo 3-0-1-1', '1:14', 'tmpo', 'is not understood here', 'tempo'],
    ['Superman 10, tempo 3-0', '1:20', '3-0', 'Write the seconds to lower, pause, lift and pause', null],
    ['Superman 10, rest 30s, rest 40s', '1:24', 'rest 40s', 'The first one counts', ''],
    ['# A\n## Core\nRun 400m', '3:5', '400m', 'is a distance', null],
    ['## Core\nPlank', '2:1', 'Plank', '“Plank” has no dose', null],
    ['Goblet Squat 3 x 8', '1:1', 'Goblet Squat', 'It is kept as one of your own', null],
    ['Deadlift with a pause 3 x 5', '1:1', 'Deadlift with a pause', 'Did you mean Deadlift?', 'Deadlift'],
    [
      'own: Goblet, like Deadlfit',
      '1:14',
      'like Deadlfit',
      'name of an exercise of the app',
      'like Deadlift',
    ],
    ['Glut Bridge 10', '1:1', 'Glut Bridge', 'Did you mean Glute Bridge?', 'Glute Bridge'],
    ['Glut Brigde 3 x 12', '1:1', 'Glut Brigde', 'Did you mean Glute Bridge?', 'Glute Bridge'],
    ['## Core\nGlut Brigde', '2:1', 'Glut Brigde', 'Did you mean Glute Bridge?', 'Glute Bridge'],
    ['Plank 2x thirty', '1:7', '2x', 'It is read as reps. For sets, write a number after the x', ' reps'],
    ['Bird Dog 2x', '1:10', '2x', 'It is read as reps. For sets, write a number after the x', ' reps'],
    ['Bird Dog 30 x /sid', '1:10', '30 x', 'It is read as reps', ' reps'],
    ['Bird Dog 30 x /sid', '1:15', '/sid', 'is not understood here. Write a dose, a side', null],
    ['Bird Dog 3 × (slow)', '1:10', '3 ×', 'It is read as reps', ' reps'],
    ['Plank 30s x', '1:11', 'x', 'is not understood here', null],
    ['Superman 3 x 10 x', '1:17', 'x', 'is not understood here', null],
    ['kit: dumbells\nPlank 30s', '1:6', 'dumbells', 'is not understood here. Write kit', 'dumbbells'],
    ['## Core\n> Chin in.', '2:1', '> Chin in.', 'there is none above it', null],
    ['Superman max', '1:10', 'max', 'Say what you expect', '5-20'],
    ['## Core: circuit, 3 rounds, rest 15', '1:34', '15', 'has no unit', 's'],
  ])('says where it is, what is written there and what would be right: %s', (text, at, found, says, mend) => {
    const problem = told(text).find((each) => each.found === found);
    expect(problem).toMatchObject({ at, found, mend });
    expect(plainSpaces(problem?.says ?? '')).toContain(says);
  });

  it('removes from the routine only what the format refuses', () => {
    const text = '## Round: circuit, 3 rounds\nPlank 30s, rest 20s\nSuperman 10';
    const { routine, problems } = routineOf(text);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['format', 1]]);
    expect(routine?.blocks[0]?.slots.map(({ exercise }) => exercise)).toEqual(['plank', 'superman']);
  });
});

describe('the reading of a line', () => {
  it.each([
    ['Band Row 3-4 x 8-12 /side, tempo 3-0-1-0', '3 to 4 sets of 8 to 12 a side, lowered in 3 s'],
    ['Superman 8 reps x 3s', '8 reps, each held for 3 s'],
    ['Plank 45s, rest 60-90s', '45 s, 60 to 90 s rest'],
    ['Light Lat Stretch 60s split', '60 s, half on each side'],
    ['Pull-Up 3 x 5 @ -15 kg, optional', '3 sets of 5, from −15 kg, optional'],
  ])('is echoed in words: %s', (text, words) => {
    expect(plainSpaces(routineTextWords.slot(read(text).lines[0]?.fields ?? {}))).toBe(words);
  });

  it.each([
    [
      'Round: circuit, 3 rounds, rest 15s, 45s between rounds',
      '3 rounds of all in turn, 15 s rest, 45 s between rounds',
    ],
    ['Emom 10min', 'every 60 s the next line, 10 rounds'],
    ['Cindy: amrap 20min', 'as many rounds as possible in 20 min'],
    [
      'Descending: for time, cap 20min, ladder 21-15-9',
      'for time, rounds of 21, 15, 9 reps, over after 20 min',
    ],
    ['Pulls: superset, rest 60s', 'one set of each in turn, 60 s rest'],
    ['Tabata: 8 x 20s/10s', '8 rounds, 20 s work, 10 s rest'],
  ])('of a block, too: %s', (text, words) => {
    expect(plainSpaces(routineTextWords.block(read(`## ${text}`).lines[0]?.fields ?? {}))).toBe(words);
  });

  it('knows an exercise by its name, its id or a synonym, in any case, with or without accents and hyphens', () => {
    for (const name of ['Pull-Up', 'pull-up', 'PULL UPS', 'pullup', 'Chin-up', 'Pùll-Up']) {
      expect([name, read(`${name} 5`).lines[0]?.fields.exercise]).toEqual([name, 'pull-up']);
    }
    expect(read('Scapular Pull-Up 5').lines[0]?.fields.exercise).toBe('scapular-pull-up');
  });

  it.each([
    '12x Superman',
    '12 x Superman',
    'Superman x 12',
    'Superman 12x /side',
    'Superman 12 x each side',
  ])('takes an x for reps where it cannot mean sets: %s', (text) => {
    expect(read(text).lines[0]).toMatchObject({ fields: { exercise: 'superman', reps: 12 }, problems: [] });
  });

  it('works out how long a text takes that does not say so', () => {
    const tree = read('Plank 3 x 60s, rest 60s');
    const defaults = { routine: 'My routine', block: 'Main' };
    const { routine } = textRoutine(tree, LIBRARY.exercises, defaults, plainMinutes);
    expect(routine?.targetMinutes).toEqual({ low: 5, high: 5 });
  });
});

describe('an exercise of the text’s own', () => {
  const TEXT = `# Legs
own: Goblet Squat, quads, glutes, also deep-core, dumbbells, like Deadlift
> Chest up.

## Main
Goblet Squat 3 x 8
Sissy Squat 10
`;

  it('is defined in a line of its own, or is only a name', () => {
    const { routine, own, problems } = routineOf(TEXT);
    expect(routine?.blocks[0]?.slots.map(({ exercise }) => exercise)).toEqual([
      'own-goblet-squat',
      'own-sissy-squat',
    ]);
    expect(own).toMatchObject([
      {
        id: 'own-goblet-squat',
        name: 'Goblet Squat',
        muscles: { main: ['quads', 'glutes'], also: ['deep-core'] },
        equipment: ['dumbbells'],
        cues: ['Chest up.'],
        looksLike: 'deadlift',
      },
      { id: 'own-sissy-squat', name: 'Sissy Squat', cues: [] },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-exercise']);
    expect(routine?.equipment).toEqual(['dumbbells']);
  });

  it('is written with the routine', () => {
    const { routine, own } = routineOf(TEXT);
    if (!routine) throw new Error('There is a routine.');
    const text = writeText(routine, KNOWN, own);
    expect(text).toContain(
      'own: Goblet Squat, quads, glutes, also deep-core, dumbbells, like Deadlift\n> Chest up.\n',
    );
    expect(routineOf(text)).toMatchObject({ routine, own });
  });

  it('can be planned', () => {
    const { routine, own } = routineOf(TEXT);
    const book = new Map([...LIBRARY.exercises, ...own.map((each) => [each.id, each] as const)]);
    expect(routine && plainMinutes(routine, book)).toBeGreaterThan(0);
  });
});

describe('any text', () => {
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '__proto__: 3 x 8',
      'constructor 10',
      'own: __proto__, constructor',
      '## __proto__: toString',
      'id: __proto__',
    ),
    fc
      .array(
        fc.constantFrom(
          '## ',
          '# ',
          '> ',
          '// ',
          'or ',
          '"',
          '\\',
          ' x ',
          ' 3',
          '0',
          '-',
          '30s',
          '/side',
          ', ',
          ': ',
          '(',
          ')',
          'Plank',
          'rest ',
          'tempo ',
          '@ ',
          'emom ',
          'ladder ',
          '21-15-9',
          '99999999',
          'max',
          '| ',
          '\t',
          '\u00A0',
          '🏋️',
        ),
        { maxLength: 14 },
      )
      .map((all) => all.join('')),
  );
  const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
  const texts = fc.array(fc.tuple(junk, ends), { maxLength: 12 }).map((all) => all.flat().join(''));

  it('is kept letter by letter, never throws, and gives at most one routine', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(textOf(readText(text, KNOWN))).toBe(text);
        const { routine, own, problems } = routineOf(text);
        for (const problem of problems) expect(routineTextWords.problem(problem, 'x')).toMatch(/[.?]$/);
        const again = routine && writeText(routine, KNOWN, own);
        expect(textOf(read(again ?? ''))).toBe(again ?? '');
      }),
      { numRuns: Number(process.env['TEXT_RUNS'] ?? 150) },
    );
  });

  it('reads back as the same routine once it is written anew', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { routine, own } = routineOf(text);
        const again = routine && routineOf(writeText(routine, KNOWN, own)).routine;
        expect(again).toEqual(routine);
      }),
      { numRuns: Number(process.env['TEXT_RUNS'] ?? 100) },
    );
  });

  it.each([
    ['control characters', 'Plank\u0000 30s'],
    ['a right-to-left override', '# Back \u202Egnol\nPlank 30s'],
    ['an isolate that is not closed', 'Plank \u2067 30s'],
    ['ten million letters', 'Plank 30s\n'.repeat(1_000_000)],
    ['a hundred thousand lines', '\n'.repeat(100_000)],
    ['a hundred thousand rounds, each in the one before', '## Round: circuit, 2 rounds\n'.repeat(100_000)],
  ])('with %s is refused with one sentence', (_, text) => {
    const { refusal, lines } = read(text);
    expect(refusal && routineTextWords.refusal(refusal)).toMatch(/^[^.]+(: [^.]+)?\.( Remove it\.)?$/);
    expect(lines.every(({ kind }) => kind === 'unknown')).toBe(true);
    expect(routineOf(text).routine).toBeNull();
  });

  it('cannot hide a character in an escape', () => {
    const { routine, own } = routineOf(
      '# "Back \\u202Egnol"\nown: "A\\u202Eb", quads\n\n## A\n"C\\u0000d" 10',
    );
    expect(routine?.name).toBe('Back \\u202Egnol');
    expect(own.map(({ name }) => name)).toEqual(['A\\u202Eb', 'C\\u0000d']);
  });

  it('cannot nest rounds in one line, which is skipped and told where it is too long', () => {
    const line = `## Round: ${'circuit, 2 rounds: '.repeat(100_000)}`;
    expect(routineOf(line)).toMatchObject({ routine: null, problems: [{ code: 'too-long', line: 0 }] });
    const nested = `## ${'circuit, 3 rounds: '.repeat(100)}\n${'('.repeat(1500)}\nPlank 30s`;
    expect(routineOf(nested).routine?.blocks.flatMap(({ slots }) => slots)).toHaveLength(1);
    expect(routineOf('## Round: circuit, 100000 rounds\nPlank 30s').problems).not.toEqual([]);
  });

  it('is read without a long wait, whatever its lines repeat', () => {
    for (const piece of ['(', '**', '- ', '"', '3 x ', ' ', '1-', 'for ', '1:', 'ladder 1-', 'and ', '2x ']) {
      const text = `## A\n${`${piece.repeat(Math.floor(1900 / piece.length))}\n`.repeat(5)}`;
      expect(textOf(read(text))).toBe(text);
    }
  });
});
