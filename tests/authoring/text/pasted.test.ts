import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/authoring/text/line.ts';
import { textOf } from '../../../src/authoring/text/read-text.ts';
import { read, routineOf } from './known.ts';

const [, ...parts] = readFileSync(join(import.meta.dirname, 'pasted.txt'), 'utf8').split(/^=== (.*)\n/m);
const PASTED = Array.from({ length: parts.length / 2 }, (_, i) => ({
  style: parts[2 * i] ?? '',
  text: parts[2 * i + 1] ?? '',
}));

/** A note or a summary that contains a number is a dose or a rest that the reader missed. */
const isMissed = ({ kind, raw }: Line) => (kind === 'note' || kind === 'summary') && /\d/.test(raw);
const isUnderstood = (line: Line): boolean =>
  line.kind !== 'unknown' && !isMissed(line) && line.problems.every(({ weight }) => weight !== 'wrong');

const said = ({ lines }: { readonly lines: readonly Line[] }) => lines.filter(({ kind }) => kind !== 'blank');

describe('a hundred pasted workouts', () => {
  it('are a hundred', () => {
    expect(PASTED).toHaveLength(100);
  });

  it('are understood in at least 90 of 100 lines, and the others are the ones that are shown', () => {
    const rows = PASTED.map(({ style, text }) => {
      const lines = said(read(text));
      const missed = lines.filter((line) => !isUnderstood(line));
      return { style, lines: lines.length, missed: missed.map(({ raw }) => raw.trim()) };
    });
    const missed = rows.filter((row) => row.missed.length > 0);
    expect(Object.fromEntries(missed.map((row) => [row.style, row.missed]))).toEqual({
      'beginner app export': ['3 sets of 10'],
      // How long is not said.
      'amrap reps': ['Plank max hold'],
      'week plan with note': ['Add 5 seconds every week.'],
      'old forum post': ['thats it, 30 min max'],
      'intervals of running': ['Sprint 30s, walk 90s x 8'],
      breathing: ["Child's pose 10 breaths"],
      percent: ['Deadlift 5x3 @ 80%', 'Bench press 3x5 @ 75%'],
      'sets with different reps': ['Deadlift 12, 10, 8, 6'],
      distances: ['Run 400m', 'Row 500m'],
    });
    const lines = rows.reduce((sum, row) => sum + row.lines, 0);
    const share = 1 - missed.flatMap((row) => row.missed).length / lines;
    expect(lines).toBe(403);
    expect(share).toBeGreaterThanOrEqual(0.9);
  });

  it('lose no line: each is kept as it stands, and what is not understood has a problem that says so', () => {
    for (const { text } of PASTED) {
      const tree = read(text);
      expect(textOf(tree)).toBe(text);
      const silent = said(tree).filter(({ kind, problems }) => kind === 'unknown' && problems.length === 0);
      expect(silent).toEqual([]);
    }
  });

  it('give a routine each, unless nothing in them has a dose', () => {
    const without = PASTED.filter(({ text }) => routineOf(text).routine === null);
    expect(without).toEqual([]);
  });

  it.each([
    [
      '3x10 @ RPE 8 Barbell Row',
      { exercise: 'barbell-row', sets: 3, reps: 10, load: { kind: 'rpe', value: 8 } },
    ],
    ['1. **Side plank** – 45s each side', { exercise: 'side-plank', hold: 45, sides: 'each' }],
    ['Superman 8 x 20s/10s', { exercise: 'superman', sets: 8, hold: 20, rest: 10 }],
    ['• Cat–Cow: 1 min', { exercise: 'cat-cow', hold: 60 }],
    ['Pull-ups 3 × 8–10 (90 s rest)', { exercise: 'pull-up', sets: 3, reps: [8, 10], rest: 90 }],
    [
      '✅ Bird Dog – 8 reps per side, hold 3 sec',
      { exercise: 'bird-dog', reps: 8, sides: 'each', holdInRep: 3 },
    ],
    ['Goblet Squat 3 sets of 12', { exercise: 'own-goblet-squat', sets: 3, reps: 12 }],
    ['| Plank | 3 x 30s |', null],
  ])('%s', (text, fields) => {
    expect(read(`## Main\n${text}`).lines[1]?.fields).toEqual(fields ?? {});
  });

  it('read "21-15-9" and "8 x 20s/10s" as blocks', () => {
    const blocks = (text: string) => routineOf(text).routine?.blocks.map(({ scheme }) => scheme);
    expect(blocks('21-15-9\nDeadlift\nPull-up')).toMatchObject([{ kind: 'ladder', ladder: [21, 15, 9] }]);
    expect(blocks('Tabata 8 x 20s/10s\nSuperman')).toMatchObject([
      { kind: 'tabata', workMs: 20_000, restMs: 10_000, rounds: 8 },
    ]);
  });
});
