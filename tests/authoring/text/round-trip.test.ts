import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoutine } from '../../../src/authoring/parse-routine.ts';
import { routineToFile } from '../../../src/authoring/routine-to-file.ts';
import { textOf } from '../../../src/authoring/text/read-text.ts';
import type { TextProblem } from '../../../src/authoring/text/text-routine.ts';
import { writeText } from '../../../src/authoring/text/write-text.ts';
import { exampleRoutine } from '../example-files.ts';
import { accepted } from '../routine-files.ts';
import { routineFiles } from './arbitrary-file.ts';
import { KNOWN, LIBRARY, read, routineOf } from './known.ts';

/** `npm run soak -- text` asks for more. */
const RUNS = Number(process.env['TEXT_RUNS'] ?? 50);

const wrong = (problems: readonly TextProblem[]) => problems.filter(({ weight }) => weight === 'wrong');

describe('a routine written as text', () => {
  it.each([...LIBRARY.routines, accepted(exampleRoutine())])(
    'reads back as the same routine: $name',
    (routine) => {
      const text = writeText(routine, KNOWN);
      const { routine: back, problems } = routineOf(text);
      expect(wrong(problems)).toEqual([]);
      expect(back).toEqual(routine);
    },
  );

  it('keeps an exercise that no library knows, although its id is another word for one that it does', () => {
    const slots = [{ exercise: 'dl', hold: 20 }];
    const routine = accepted({
      ...exampleRoutine(),
      blocks: [{ id: 'a', name: 'A', purpose: 'warm-up', scheme: 'circuit', rounds: 1, slots }],
    });
    expect(routineOf(writeText(routine, KNOWN)).routine).toEqual(routine);
  });

  it('reads back as the same routine, whatever the format can hold', () => {
    fc.assert(
      fc.property(routineFiles, (file) => {
        const parsed = parseRoutine(file);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
        const text = writeText(parsed.value, KNOWN);
        const back = routineOf(text);
        expect({ text: textOf(read(text)), wrong: wrong(back.problems), routine: back.routine }).toEqual({
          text,
          wrong: [],
          routine: parsed.value,
        });
        expect(parseRoutine(routineToFile(parsed.value))).toEqual(parsed);
      }),
      { numRuns: RUNS },
    );
  });
});
