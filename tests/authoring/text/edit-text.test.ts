import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addLines, extentOf, moveLines, removeLines } from '../../../src/authoring/text/edit-lines.ts';
import { changeBlock, changeSlot, mend, type SlotChange } from '../../../src/authoring/text/edit-text.ts';
import { type TextTree, textOf } from '../../../src/authoring/text/read-text.ts';
import { writeText } from '../../../src/authoring/text/write-text.ts';
import { accepted } from '../routine-files.ts';
import { routineFiles } from './arbitrary-file.ts';
import { KNOWN, read, routineOf } from './known.ts';

const EVENING = read(`# Evening back
10 min

// Light band only.
## Pulls
Band Row 3 x 8-12 (rest 60s), slowly
> Elbows, not hands.
  or Face Pull
Run 400m

## Core: circuit, 3 rounds
10 reps of Glute Bridge
- Plank – 30 s each side
`);
const ROW = 5;

const rawsOf = ({ lines }: TextTree) => lines.map(({ raw, end }) => raw + end);
/** The indices of lines that have changed. */
const changedIn = (before: TextTree, after: TextTree) =>
  rawsOf(before).flatMap((raw, i) => (raw === rawsOf(after)[i] ? [] : [i]));
const change = (line: number, to: SlotChange) => {
  const edited = changeSlot(EVENING, line, to, KNOWN);
  expect(changedIn(EVENING, edited).filter((i) => i !== line)).toEqual([]);
  expect(edited.lines).toHaveLength(EVENING.lines.length);
  return edited.lines[line]?.raw;
};

describe('an edit of a slot', () => {
  it.each<[string, number, SlotChange, string]>([
    ['its sets', ROW, { sets: [3, 4] }, 'Band Row 3-4 x 8-12 (rest 60s), slowly'],
    ['no sets', ROW, { sets: null }, 'Band Row 8-12 (rest 60s), slowly'],
    ['its dose', ROW, { dose: { reps: 10 } }, 'Band Row 3 x 10 (rest 60s), slowly'],
    ['a hold for its reps', ROW, { dose: { hold: 45 } }, 'Band Row 3 x 45s (rest 60s), slowly'],
    ['its rest', ROW, { rest: [60, 90] }, 'Band Row 3 x 8-12 (rest 60-90s), slowly'],
    ['no rest', ROW, { rest: null }, 'Band Row 3 x 8-12, slowly'],
    ['a tempo', ROW, { tempo: '3-0-1-1' }, 'Band Row 3 x 8-12 (rest 60s), slowly, tempo 3-0-1-1'],
    ['sides', ROW, { sides: 'each' }, 'Band Row 3 x 8-12 /side (rest 60s), slowly'],
    ['a weight', ROW, { load: { kind: 'kg', value: 20 } }, 'Band Row 3 x 8-12 (rest 60s), slowly @ 20 kg'],
    [
      'another exercise',
      ROW,
      { exercise: 'pull-up', name: 'Pull-Up' },
      'Pull-Up 3 x 8-12 (rest 60s), slowly',
    ],
    ['a dose of an alternative', 7, { dose: { reps: 15 } }, '  or Face Pull 15'],
    ['both sides at once', 12, { sides: null }, '- Plank – 30 s'],
    ['half on each side', 12, { sides: 'split' }, '- Plank – 30 s split'],
    ['a hold in a line that cannot say it', 11, { dose: { hold: 30 } }, 'Glute Bridge 30s'],
  ])('gives it %s, and changes that line alone', (_, line, to, raw) => {
    expect(change(line, to)).toBe(raw);
  });

  it('leaves the original tree unchanged, so that undo can go back to it', () => {
    const before = textOf(EVENING);
    change(ROW, { sets: 9 });
    expect(textOf(EVENING)).toBe(before);
  });

  it('leaves a line that is not a slot unchanged', () => {
    expect(changeSlot(EVENING, 0, { sets: 3 }, KNOWN)).toBe(EVENING);
  });
});

describe('an edit of a block', () => {
  it('changes only its heading', () => {
    const edited = changeBlock(EVENING, 10, { rounds: 4, roundRest: 60 }, KNOWN);
    expect(changedIn(EVENING, edited)).toEqual([10]);
    expect(edited.lines[10]?.raw).toBe('## Core: circuit, 4 rounds, 60s between rounds');
  });
});

describe('an edit of lines', () => {
  it('adds a slot', () => {
    const edited = addLines(EVENING, 8, ['Superman 3 x 10'], KNOWN);
    expect(textOf(edited)).toBe(textOf(EVENING).replace('Run 400m', 'Superman 3 x 10\nRun 400m'));
  });

  it('removes lines, and no others', () => {
    const edited = removeLines(EVENING, [ROW, ROW + 2], KNOWN);
    expect(rawsOf(edited)).toEqual(rawsOf(EVENING).filter((_, at) => at !== ROW && at !== ROW + 2));
  });

  it('moves a block with everything in it', () => {
    const { from, to } = extentOf(EVENING, 10);
    const lines = EVENING.lines.flatMap((_, at) => (at >= from && at < to ? at : []));
    const { tree: edited, index } = moveLines(EVENING, lines, 4, KNOWN);
    expect(index).toBe(4);
    expect(rawsOf(edited).toSorted()).toEqual(rawsOf(EVENING).toSorted());
    expect(edited.lines[4]?.raw).toBe('## Core: circuit, 3 rounds');
  });

  it('keeps the line ends of a text', () => {
    const crlf = read('# A\r\n\r\nPlank 30s\r\nSuperman 10');
    expect(textOf(addLines(crlf, 4, ['Cobra 20s'], KNOWN))).toBe(
      '# A\r\n\r\nPlank 30s\r\nSuperman 10\r\nCobra 20s',
    );
    expect(textOf(moveLines(crlf, [3], 2, KNOWN).tree)).toBe('# A\r\n\r\nSuperman 10\r\nPlank 30s');
  });
});

it('the mend of a problem changes the letters it is about, and the problem is gone', () => {
  const tree = read('Plank 30s, rest 60\nSuperman 12-8');
  const { problems } = routineOf('Plank 30s, rest 60\nSuperman 12-8');
  const mended = problems.reduce(
    (so, { line, mends: [first] }) => (first ? mend(so, line, first, KNOWN) : so),
    tree,
  );
  expect(textOf(mended)).toBe('Plank 30s, rest 60s\nSuperman 8-12');
  expect(routineOf(textOf(mended)).problems).toEqual([]);
});

const amounts = fc.oneof(
  fc.integer({ min: 2, max: 9 }),
  fc.constant<readonly [number, number]>([3, 5]),
  fc.constant<readonly [number, number]>([60, 90]),
);
const changes: fc.Arbitrary<SlotChange> = fc.oneof(
  fc.record({
    sets: fc.oneof(
      amounts.filter((sets) => typeof sets === 'number'),
      fc.constant(null),
    ),
  }),
  fc.record({ rest: fc.oneof(amounts, fc.constant(null)) }),
  fc.record({ sides: fc.constantFrom<'each' | null>('each', null) }),
  fc.record({ optional: fc.constantFrom<true | null>(true, null) }),
  fc.constant({ load: { kind: 'kg' as const, value: 20 } }),
  fc.record({ dose: fc.oneof(fc.record({ reps: amounts }), fc.record({ hold: amounts })) }),
);

it('any edit of any slot changes only its line, and the rest of the line still says the same', () => {
  fc.assert(
    fc.property(routineFiles, fc.nat(), changes, (file, nth, to) => {
      const tree = read(writeText(accepted(file), KNOWN));
      const slots = tree.lines.flatMap(({ kind }, i) => (kind === 'slot' || kind === 'or' ? [i] : []));
      const line = slots[nth % Math.max(1, slots.length)];
      if (line === undefined) return;
      const edited = changeSlot(tree, line, to, KNOWN);
      expect(changedIn(tree, edited).filter((i) => i !== line)).toEqual([]);
      const [was, is] = [tree.lines[line]?.fields, edited.lines[line]?.fields];
      const keys =
        'dose' in to ? ['reps', 'hold', 'holdInRep', 'tempo', 'shortest', 'switchAtHalf'] : Object.keys(to);
      const others = (fields: object | undefined) =>
        Object.fromEntries(Object.entries(fields ?? {}).filter(([key]) => !keys.includes(key)));
      expect(others(is)).toEqual(others(was));
      const said = 'dose' in to ? to.dose : to;
      for (const [key, value] of Object.entries(said)) {
        expect(is?.[key as keyof typeof is] ?? null).toEqual(value);
      }
    }),
    { numRuns: Number(process.env['TEXT_RUNS'] ?? 40) },
  );
});
