import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOf, slotsOf } from '../../../src/authoring/text/cards-of.ts';
import {
  addBlock,
  addOther,
  addSlots,
  changeCard,
  changeCue,
  changeHeading,
  changeTitle,
  copyBlock,
  copySlot,
  moveBlock,
  moveSlot,
  moveSlotInto,
  removeBlock,
  removeSlot,
} from '../../../src/authoring/text/edit-cards.ts';
import { type TextTree, textOf } from '../../../src/authoring/text/read-text.ts';
import { usualSlot } from '../../../src/authoring/text/usual-slot.ts';
import { writeSlot } from '../../../src/authoring/text/write-slot.ts';
import { writeText } from '../../../src/authoring/text/write-text.ts';
import { accepted } from '../routine-files.ts';
import { routineFiles } from './arbitrary-file.ts';
import { KNOWN, LIBRARY, read, routineOf } from './known.ts';

const TEXT = `# Evening

## Pulls
Band Row 3 x 8, id a
> Elbows.
  or Face Pull
Run 400m
Deadlift
3 sets of 5

## Core: circuit, 3 rounds
Plank 30s
`;
const TREE = read(TEXT);
const [PULLS, CORE] = cardsOf(TREE).blocks;
const [ROW, DEADLIFT] = PULLS ? slotsOf(PULLS) : [];
const [PLANK] = CORE ? slotsOf(CORE) : [];
if (!PULLS || !CORE || !ROW || !DEADLIFT || !PLANK) throw new Error('The sample text is not read as cards.');

/** The lines that an edit took away and added, in their order. */
function edited(after: TextTree) {
  const before = TREE.lines.map(({ raw }) => raw);
  const now = after.lines.map(({ raw }) => raw);
  return {
    gone: before.filter((raw) => !now.includes(raw)),
    fresh: now.filter((raw) => !before.includes(raw)),
  };
}

describe('the cards of a text', () => {
  it('hold every line that is not blank, once', () => {
    fc.assert(
      fc.property(routineFiles.map(accepted), fc.nat(), fc.string({ maxLength: 20 }), (routine, at, wild) => {
        const lines = writeText(routine, KNOWN).split('\n');
        const { lines: all, ...tree } = read(lines.toSpliced(at % lines.length, 0, wild).join('\n'));
        const { head, blocks } = cardsOf({ ...tree, lines: all });
        const held = blocks.flatMap(({ index, items }) => [
          ...(index === null ? [] : [index]),
          ...items.flatMap((item) =>
            item.kind === 'line'
              ? item.index
              : [item.index, ...item.facts, ...item.cues, ...item.others, ...item.loose],
          ),
        ]);
        expect([...head, ...held].toSorted((a, b) => a - b)).toEqual(
          all.flatMap(({ kind }, i) => (kind === 'blank' ? [] : i)),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('say of a slot what the lines of facts under it say', () => {
    expect(DEADLIFT.fields).toMatchObject({ exercise: 'deadlift', sets: 3, reps: 5 });
  });
});

describe('an edit by cards', () => {
  it('changes the line that says so', () => {
    expect(edited(changeCard(TREE, DEADLIFT, { sets: 4 }, KNOWN))).toEqual({
      gone: ['3 sets of 5'],
      fresh: ['4 x 5'],
    });
    expect(edited(changeCard(TREE, ROW, { rest: 60 }, KNOWN)).fresh).toEqual([
      'Band Row 3 x 8, id a, rest 60s',
    ]);
  });

  it('changes a heading, and keeps what it says besides', () => {
    const tree = read('## Main: rest 90s, 3 sets\nPlank 30s\n');
    const [block] = cardsOf(tree).blocks;
    const renamed = block && changeHeading(tree, block, { text: 'Legs' }, KNOWN);
    expect(renamed?.lines[0]?.fields).toMatchObject({ text: 'Legs', rest: 90, sets: 3 });
  });

  it('adds at the end of a block, or as a block of its own', () => {
    expect(textOf(addSlots(TREE, PULLS, ['Plank 20s'], 'Main', KNOWN))).toBe(
      TEXT.replace('3 sets of 5\n', '3 sets of 5\nPlank 20s\n'),
    );
    expect(textOf(addSlots(read('# A\n'), undefined, ['Plank 20s'], 'Main', KNOWN))).toBe(
      '# A\n\n## Main\nPlank 20s\n',
    );
    expect(textOf(addBlock(TREE, { text: 'More' }, KNOWN))).toBe(`${TEXT}\n## More\n`);
  });

  it('moves a slot with the lines under it, past the end of its block into the next', () => {
    const down = moveSlot(TREE, ROW, 1, KNOWN);
    expect(textOf(down!.tree)).toBe(`# Evening

## Pulls
Run 400m
Deadlift
3 sets of 5
Band Row 3 x 8, id a
> Elbows.
  or Face Pull

## Core: circuit, 3 rounds
Plank 30s
`);
    expect(down!.index).toBe(6);
    const over = moveSlot(TREE, DEADLIFT, 1, KNOWN);
    expect(over?.tree.lines[over.index]?.raw).toBe('Deadlift');
    expect(cardsOf(over!.tree).blocks.map((block) => slotsOf(block).length)).toEqual([1, 2]);
    expect(moveSlot(TREE, ROW, -1, KNOWN)).toBeNull();
    expect(moveSlot(TREE, PLANK, 1, KNOWN)).toBeNull();
    const home = moveSlotInto(TREE, PLANK, PULLS, Infinity, KNOWN);
    expect(home.tree.lines[home.index]?.raw).toBe('Plank 30s');
    expect(cardsOf(home.tree).blocks.map((block) => slotsOf(block).length)).toEqual([3, 0]);
  });

  it('moves a block and comes back', () => {
    const up = moveBlock(TREE, 1, 0, KNOWN);
    expect(up?.tree.lines[up.index]?.raw).toBe('## Core: circuit, 3 rounds');
    const back = moveBlock(up!.tree, 0, 1, KNOWN);
    expect(textOf(back!.tree)).toBe(TEXT);
    expect(moveBlock(TREE, 0, -1, KNOWN)).toBeNull();
  });

  it('moves a block over several others at once, and a slot to any place of any block', () => {
    const text = '# A\n\n## One\nPlank 10s\n\n## Two\nPlank 20s\n\n## Three\nPlank 30s\nPlank 40s\n';
    const tree = read(text);
    const headings = (of: TextTree | undefined) =>
      of?.lines.flatMap(({ kind, fields }) => (kind === 'block' ? fields.text : []));
    const seconds = (of: TextTree) =>
      cardsOf(of).blocks.map((block) => slotsOf(block).map(({ fields }) => fields.hold));
    expect(headings(moveBlock(tree, 0, 2, KNOWN)?.tree)).toEqual(['Two', 'Three', 'One']);
    expect(headings(moveBlock(tree, 2, 0, KNOWN)?.tree)).toEqual(['Three', 'One', 'Two']);
    expect(moveBlock(tree, 1, 1, KNOWN)).toBeNull();
    const { blocks } = cardsOf(tree);
    const [slot] = slotsOf(blocks[0]!);
    for (const place of [0, 1, 2]) {
      const { tree: next, index } = moveSlotInto(tree, slot!, blocks[2]!, place, KNOWN);
      expect(seconds(next)).toEqual([[], [20], [30, 40].toSpliced(place, 0, 10)]);
      expect(next.lines[index]?.raw).toBe('Plank 10s');
    }
    const last = slotsOf(blocks[2]!)[1]!;
    expect(moveSlotInto(tree, last, blocks[2]!, 1, KNOWN).tree).toBe(tree);
    expect(seconds(moveSlotInto(tree, last, blocks[2]!, 0, KNOWN).tree)[2]).toEqual([40, 30]);
  });

  it('puts a slot below what an empty block says under its heading', () => {
    const tree = read('## One\nPlank 10s\n\n## Two\n// Slowly.\n');
    const [one, two] = cardsOf(tree).blocks;
    const [slot] = slotsOf(one!);
    expect(textOf(moveSlotInto(tree, slot!, two!, 0, KNOWN).tree)).toBe(
      '## One\n\n## Two\n// Slowly.\nPlank 10s\n',
    );
  });

  it('copies a slot without its id, which names one', () => {
    const copy = copySlot(TREE, ROW, KNOWN);
    expect(copy.tree.lines[copy.index]?.raw).toBe('Band Row 3 x 8');
    const blocks = copyBlock(TREE, PULLS, KNOWN);
    expect(routineOf(textOf(blocks.tree)).routine?.blocks).toHaveLength(3);
  });

  it('removes a slot or a block, and nothing else', () => {
    expect(edited(removeSlot(TREE, DEADLIFT, KNOWN))).toEqual({
      gone: ['Deadlift', '3 sets of 5'],
      fresh: [],
    });
    expect(textOf(removeBlock(TREE, CORE, KNOWN))).toBe(TEXT.slice(0, TEXT.indexOf('\n\n## Core') + 1));
  });

  it('changes a cue, an alternative and the name', () => {
    expect(edited(changeCue(TREE, ROW, 'Chest  up.', KNOWN))).toEqual({
      gone: ['> Elbows.'],
      fresh: ['> Chest up.'],
    });
    expect(edited(changeCue(TREE, ROW, ' ', KNOWN)).gone).toEqual(['> Elbows.']);
    expect(edited(changeCue(TREE, DEADLIFT, '"Hips" first', KNOWN)).fresh).toEqual(['> "\\"Hips\\" first"']);
    expect(edited(addOther(TREE, ROW, 'Pull-Up', KNOWN)).fresh).toEqual(['  or Pull-Up']);
    expect(edited(changeTitle(TREE, 'Morning', KNOWN))).toEqual({
      gone: ['# Evening'],
      fresh: ['# Morning'],
    });
  });
});

it('a new line asks for what is usual, and reads back as that', () => {
  for (const exercise of LIBRARY.exercises.values()) {
    for (const scheme of ['straight', 'circuit', 'tabata'] as const) {
      const said = usualSlot(exercise, scheme);
      const line = writeSlot(said, '', KNOWN);
      const heading =
        scheme === 'straight' ? 'A' : scheme === 'circuit' ? 'A: circuit, 2 rounds' : 'A: tabata';
      const { problems, routine } = routineOf(`## ${heading}\n${line}\n`);
      expect(problems.filter(({ weight }) => weight === 'wrong')).toEqual([]);
      expect(routine?.blocks[0]?.slots[0]?.exercise).toBe(exercise.id);
    }
  }
});
