import { type BlockCard as Block, slotsOf } from '../../../../authoring/text/cards-of.ts';
import { editorWords } from '../../../../words/en/editor-words.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { amountsOf, amountWord, type BlockPart } from './block-amounts.ts';
import css from './editor.module.css';
import { blockName, type Edits, kindOf, plannedOf } from './edits.ts';
import { HandleButton } from './handle.tsx';
import { LineProblems } from './line-problems.tsx';
import { LooseLine } from './loose-line.tsx';
import { SlotCard, type SlotPart } from './slot-card.tsx';
import { TokenChip, TokenRow } from './token-chips.tsx';

/** Schemes whose slots are done in turn, and so carry letters. */
const IN_TURN = ['superset', 'circuit', 'interval'];

interface BlockCardProps {
  readonly edits: Edits;
  readonly block: Block;
  /** Its place among the blocks, which gives it its colour. */
  readonly place: number;
  readonly open: boolean;
  /** The line of what is being moved. */
  readonly selected: number | null;
  readonly onTurn: () => void;
  readonly onOpenBlock: (part: BlockPart) => void;
  readonly onOpenSlot: (index: number, part: SlotPart) => void;
  readonly onSelect: (index: number) => void;
  readonly onAdd: () => void;
  readonly onText: () => void;
}

/** A block: its name, scheme and time; while it is open, its slots. */
export function BlockCard({
  edits,
  block,
  place,
  open,
  selected,
  onTurn,
  onOpenBlock,
  onOpenSlot,
  onSelect,
  onAdd,
  onText,
}: BlockCardProps) {
  const name = blockName(block);
  const kind = kindOf(block);
  const slots = slotsOf(block);
  const planned = plannedOf(edits, block);
  const lettered = IN_TURN.includes(kind) && slots.length > 1;
  const count = editorWords.exercises(slots.length);
  return (
    <section
      className={`card ${css.block}`}
      data-block={block.from}
      data-colour={place % 5}
      data-selected={selected === block.from || undefined}
      aria-label={name}
    >
      <div className={css.line}>
        {block.index !== null && <HandleButton name={name} selected={selected === block.from} />}
        <button type="button" className={css.heading} aria-expanded={open} onClick={onTurn}>
          <span>
            <b className={css.title}>{name}</b>
            <span className="note">
              {kind === 'straight' ? count : `${editorWords.scheme(kind)} · ${count}`}
            </span>
          </span>
          {planned && <span className="note">{editorWords.blockTime(planned.ms)}</span>}
          <Icon name={lateIcons.down} />
        </button>
      </div>
      {block.index !== null && <LineProblems edits={edits} index={block.index} />}
      {open && (
        <>
          <TokenRow>
            <TokenChip
              value={editorWords.scheme(kind)}
              label={editorWords.howItRuns}
              current={null}
              onPress={() => onOpenBlock('how')}
            />
            {amountsOf(block.fields, kind).map((key) => (
              <TokenChip
                key={key}
                value={amountWord(block.fields, key)}
                label={editorWords.blockWords[key]}
                current={null}
                onPress={() => onOpenBlock(key)}
              />
            ))}
          </TokenRow>
          <ol className={css.slots}>
            {block.items.map((item) =>
              item.kind === 'slot' ? (
                <SlotCard
                  key={item.index}
                  edits={edits}
                  slot={item}
                  scheme={kind}
                  letter={lettered ? String.fromCharCode(65 + slots.indexOf(item)) : null}
                  selected={selected === item.index}
                  onOpen={(part) => onOpenSlot(item.index, part)}
                  onSelect={() => onSelect(item.index)}
                  onText={onText}
                />
              ) : (
                <li key={item.index}>
                  <LooseLine edits={edits} index={item.index} onText={onText} />
                </li>
              ),
            )}
          </ol>
          <Button kind="ghost" icon={lateIcons.plus} onClick={onAdd}>
            {editorWords.addTo(name)}
          </Button>
        </>
      )}
    </section>
  );
}
