import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeText } from '../../../src/authoring/text/write-text.ts';
import { routineTextWords } from '../../../src/words/en/routine-text-words.ts';
import { plainSpaces } from '../../support/plain-spaces.ts';
import { KNOWN, read, routineOf } from './known.ts';

const PAGE = readFileSync('docs/routine-text.md', 'utf8');
const [, ROUTINE = ''] = /```routine\n([^]*?)```/.exec(PAGE) ?? [];

/** The rows of the table under a heading, without their code marks. */
function rowsUnder(heading: string): [string, string][] {
  const [, section = ''] = PAGE.split(`## ${heading}\n`);
  const [table = ''] = /(?:^\|.*\n)+/m.exec(section) ?? [];
  return table
    .split('\n')
    .slice(2)
    .flatMap((row): [string, string][] => {
      const [, written, says] = /^\| (.*) \| (.*) \|$/.exec(row) ?? [];
      return written && says ? [[written.replaceAll('`', ''), says.replaceAll('`', '')]] : [];
    });
}

const fieldsOf = (line: string) => {
  const { lines } = read(line.startsWith('#') || line.startsWith('**') ? line : `## A\n${line}`);
  return lines.at(-1)?.fields ?? {};
};

describe('the page on routine text', () => {
  it('shows a routine that has no problem and reads back as the same', () => {
    const { routine, problems } = routineOf(ROUTINE);
    if (!routine) throw new Error('There is a routine.');
    expect(problems).toEqual([]);
    expect(routine.blocks).toHaveLength(7);
    expect(routineOf(writeText(routine, KNOWN)).routine).toEqual(routine);
  });

  it.each(rowsUnder('An exercise'))('%s', (written, says) => {
    expect(plainSpaces(routineTextWords.slot(fieldsOf(written)))).toBe(says);
    expect(routineOf(written).problems).toEqual([]);
  });

  it.each(rowsUnder('A block'))('%s', (written, says) => {
    expect(plainSpaces(routineTextWords.block(fieldsOf(written)))).toBe(says);
    expect(read(written).lines[0]?.problems).toEqual([]);
  });

  it.each(rowsUnder('Pasted text'))('%s is read as %s', (pasted, same) => {
    expect(fieldsOf(pasted)).toEqual(fieldsOf(same));
  });

  it.each(rowsUnder('Problems'))('%s', (written, told) => {
    const text = `## A\n${written}`;
    const { lines } = read(text);
    const says = routineOf(text).problems.map((problem) =>
      plainSpaces(
        routineTextWords.problem(problem, lines[problem.line]?.raw.slice(problem.from, problem.to) ?? ''),
      ),
    );
    expect(says).toContain(told);
  });

  it('has examples in every table', () => {
    const headings = ['Lines', 'An exercise', 'A block', 'Pasted text', 'Problems'];
    expect(headings.map((heading) => rowsUnder(heading).length)).toEqual([8, 24, 11, 7, 10]);
  });
});
