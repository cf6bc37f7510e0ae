import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BlockCard,
  cardsOf,
  linesOfBlock,
  linesOfSlot,
  type SlotCard,
  slotsOf,
} from '../../../src/authoring/text/cards-of.ts';
import {
  addOther,
  addSlots,
  changeCard,
  changeCue,
  changeHeading,
  copyBlock,
  copySlot,
  moveBlock,
  moveSlot,
  moveSlotInto,
  removeBlock,
  removeSlot,
} from '../../../src/authoring/text/edit-cards.ts';
import { type TextTree, textOf } from '../../../src/authoring/text/read-text.ts';
import { writeText } from '../../../src/authoring/text/write-text.ts';
import { accepted } from '../routine-files.ts';
import { routineFiles } from './arbitrary-file.ts';
import { KNOWN, read } from './known.ts';

/** Lines that are no part of a slot, and some that are. */
const LOOSE = [
  '',
  '  ',
  '// Light band only.',
  'Run 400m',
  'Sled push 20 m, then 3 heavy',
  'Breathe all the way.',
  '@@ 12 ??',
  'own: Seal Row, lats',
  'kit: band',
  '> Slowly.',
  '3 sets of 5',
  'Rest 60 s between rounds',
  '- see https://example.org/9',
];

/** Texts with such lines anywhere in them, and with any line ends. */
const texts = fc
  .tuple(
    routineFiles,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...LOOSE) },
          { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
        ),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([file, added, end, ends]) => {
    const lines = writeText(accepted(file), KNOWN).trimEnd().split('\n');
    for (const [at, line] of added) lines.splice(at % (lines.length + 1), 0, line);
    return lines.join(end) + (ends ? end : '');
  });

const linesOf = ({ lines }: Pick<TextTree, 'lines'>) => lines.map(({ raw }) => raw);
const without = (tree: TextTree, gone: readonly number[]) =>
  linesOf(tree).filter((_, at) => !gone.includes(at));
/** The first of these lines that a text lacks or has out of order; null for none. Other lines do not matter. */
function lost(kept: readonly string[], after: TextTree): string | null {
  let at = 0;
  for (const line of linesOf(after)) if (line === kept[at]) at += 1;
  return at === kept.length ? null : `Lost: ${kept[at]}`;
}

type Edit = (tree: TextTree, slot: SlotCard, block: BlockCard, to: number) => TextTree | null;

/** Every edit of a slot, with what it may take from the text: nothing but lines of the slot. */
const OF_SLOTS: Readonly<Record<string, Edit>> = {
  'is removed': (tree, slot) => removeSlot(tree, slot, KNOWN),
  'goes up': (tree, slot) => moveSlot(tree, slot, -1, KNOWN)?.tree ?? null,
  'goes down': (tree, slot) => moveSlot(tree, slot, 1, KNOWN)?.tree ?? null,
  'is dragged or sent to a block': (tree, slot, _, to) => {
    const { blocks } = cardsOf(tree);
    const into = blocks[to % blocks.length];
    return into ? moveSlotInto(tree, slot, into, to % 5, KNOWN).tree : null;
  },
  'is copied': (tree, slot) => copySlot(tree, slot, KNOWN).tree,
  'is swapped for another exercise': (tree, slot) =>
    changeCard(tree, slot, { exercise: 'pull-up', name: 'Pull-Up' }, KNOWN),
  'gets other reps': (tree, slot) => changeCard(tree, slot, { dose: { reps: 7 } }, KNOWN),
  'loses its rest': (tree, slot) => changeCard(tree, slot, { rest: null }, KNOWN),
  'gets another cue': (tree, slot) => changeCue(tree, slot, 'Chest up.', KNOWN),
  'loses its cue': (tree, slot) => changeCue(tree, slot, '', KNOWN),
  'gets an alternative': (tree, slot) => addOther(tree, slot, 'Pull-Up', KNOWN),
  'gets another after it': (tree, _, block) => addSlots(tree, block, ['Plank 20s'], 'Main', KNOWN),
};

/** Every edit of a block but its move, which takes the loose lines in it along. */
const OF_BLOCKS: Readonly<Record<string, Edit>> = {
  'is removed': (tree, _, block) => removeBlock(tree, block, KNOWN),
  'is copied': (tree, _, block) => copyBlock(tree, block, KNOWN).tree,
  'gets another name': (tree, _, block) => changeHeading(tree, block, { text: 'Legs' }, KNOWN),
  'runs in another way': (tree, _, block) =>
    changeHeading(tree, block, { scheme: 'circuit', rounds: 3 }, KNOWN),
};

/** A slot of a text, with its block. */
function anySlot(tree: TextTree, nth: number) {
  const all = cardsOf(tree).blocks.flatMap((block) => slotsOf(block).map((slot) => ({ block, slot })));
  return all[nth % all.length];
}

const RUNS = { numRuns: Number(process.env['TEXT_RUNS'] ?? 15) };

describe('lines that are no part of what is edited stay, in their order', () => {
  it('when a slot is removed, moved, dragged, copied, swapped or changed', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, nth, to) => {
        const tree = read(text);
        const found = anySlot(tree, nth);
        if (!found) return;
        const kept = without(tree, linesOfSlot(found.slot));
        for (const [what, edit] of Object.entries(OF_SLOTS)) {
          const after = edit(tree, found.slot, found.block, to) ?? tree;
          expect(lost(kept, after) && `${what}, in ${text}`).toBeNull();
        }
        expect(linesOf(removeSlot(tree, found.slot, KNOWN)).join('\n')).toBe(kept.join('\n'));
      }),
      RUNS,
    );
  });

  it('when a block is removed, copied or changed, but for the blank lines above it', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, nth, to) => {
        const tree = read(text);
        const found = anySlot(tree, nth);
        if (!found) return;
        let above = found.block.from;
        while (tree.lines[above - 1]?.kind === 'blank') above -= 1;
        const blanks = tree.lines.flatMap((_, at) => (at >= above && at < found.block.from ? at : []));
        const kept = without(tree, [...blanks, ...linesOfBlock(tree, found.block)]);
        for (const [what, edit] of Object.entries(OF_BLOCKS)) {
          const after = edit(tree, found.slot, found.block, to) ?? tree;
          expect(lost(kept, after) && `${what}, in ${text}`).toBeNull();
        }
        expect(linesOf(removeBlock(tree, found.block, KNOWN)).join('\n')).toBe(kept.join('\n'));
      }),
      RUNS,
    );
  });

  it('when a block changes places with another, and what stands in it goes along', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, to) => {
        const tree = read(text);
        const { blocks } = cardsOf(tree);
        const at = from % Math.max(1, blocks.length);
        const block = blocks[at];
        const next = moveBlock(tree, at, to % Math.max(1, blocks.length), KNOWN);
        if (!block || !next) return;
        const inside = linesOf(tree).slice(block.from, block.to);
        expect(linesOf(next.tree).slice(next.index, next.index + inside.length)).toEqual(inside);
        const others = [...linesOf(tree).slice(0, block.from), ...linesOf(tree).slice(block.to)];
        const left = linesOf(next.tree).toSpliced(next.index, inside.length);
        const written = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');
        expect(written(left)).toEqual(written(others));
        expect(left).toHaveLength(others.length);
      }),
      RUNS,
    );
  });
});

describe('a line that is not understood under a slot', () => {
  const tree = read('## Main\nPlank 30s\nRun 400m\n// Slowly.\n\nSuperman 10\n\n## Last\nCobra 20s\n');
  const [main, last] = cardsOf(tree).blocks;
  const [plank] = main ? slotsOf(main) : [];
  if (!main || !last || !plank) throw new Error('The sample text is not read as cards.');

  it('stays where it is when the slot is removed or moved', () => {
    expect(textOf(removeSlot(tree, plank, KNOWN))).toBe(
      '## Main\nRun 400m\n// Slowly.\n\nSuperman 10\n\n## Last\nCobra 20s\n',
    );
    expect(textOf(moveSlotInto(tree, plank, last, 0, KNOWN).tree)).toBe(
      '## Main\nRun 400m\n// Slowly.\n\nSuperman 10\n\n## Last\nPlank 30s\nCobra 20s\n',
    );
  });

  it('is not doubled when the slot or its block is copied', () => {
    const runs = (of: TextTree) => linesOf(of).filter((line) => line === 'Run 400m');
    expect(runs(copySlot(tree, plank, KNOWN).tree)).toHaveLength(1);
    expect(runs(copyBlock(tree, main, KNOWN).tree)).toHaveLength(1);
  });

  it('stays when its block is removed', () => {
    expect(textOf(removeBlock(tree, main, KNOWN))).toBe('Run 400m\n// Slowly.\n\n\n## Last\nCobra 20s\n');
  });
});
