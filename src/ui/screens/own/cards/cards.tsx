import { useEffect, useRef, useState } from 'react';
import { addBlock, changeCard } from '../../../../authoring/text/edit-cards.ts';
import { textOf } from '../../../../authoring/text/read-text.ts';
import { editorWords } from '../../../../words/en/editor-words.ts';
import { useSettings } from '../../../app-context.ts';
import { Button } from '../../../components/button.tsx';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { Sheet } from '../../../components/sheet.tsx';
import { part } from '../../../shell/late-component.ts';
import { StartSession } from '../../../start/start-session.tsx';
import type { Editing } from '../use-draft.ts';
import type { Reading } from '../use-reading.ts';
import type { Said } from '../use-said.ts';
import type { AddTarget } from './add/add-lines.ts';
import type { BlockPart } from './block-amounts.ts';
import { BlockCard } from './block-card.tsx';
import css from './editor.module.css';
import { blockName, changeOf, type Edits, editsOf, slotAt } from './edits.ts';
import { Head } from './head.tsx';
import { MoveDock } from './move-dock.tsx';
import { movesOf, type OnMoved, placeAfter } from './moves-of.ts';
import { SaidBar } from './said-bar.tsx';
import type { SlotPart } from './slot-card.tsx';
import { stepped } from './tokens.ts';
import { useDrag } from './use-drag.ts';
import { useEditorKeys } from './use-editor-keys.ts';
import { useFocusOn } from './use-focus-on.ts';

const TokenSheet = part('TokenSheet', () => import('./sheets/token-sheet.tsx'));
const BlockSheet = part('BlockSheet', () => import('./sheets/block-sheet.tsx'));
const RenameSheet = part('RenameSheet', () => import('./sheets/rename-sheet.tsx'));
const OwnSheet = part('OwnSheet', () => import('./add/own-sheet.tsx'));
const AddSheet = part('AddSheet', () => import('./add/add-sheet.tsx'));

/** The sheet that is open. Lines are indices in the tree; blocks are places among the blocks. */
type Opened =
  | { readonly kind: 'slot'; readonly index: number; readonly part: Exclude<SlotPart, 'exercise'> }
  | { readonly kind: 'block'; readonly place: number; readonly part: BlockPart }
  | { readonly kind: 'to-block'; readonly index: number }
  | { readonly kind: 'add'; readonly target: AddTarget }
  | { readonly kind: 'own'; readonly id: string };

interface CardsProps {
  readonly editing: Editing;
  readonly reading: Reading;
  /** What was said last, with a way to say more. */
  readonly said: Said | null;
  readonly say: Edits['say'];
  readonly renaming: boolean;
  readonly onRenamed: () => void;
  /** Shows the text instead. */
  readonly onText: () => void;
}

/** Shows the text of a routine as cards: a card for each block. The open one shows a card for each of its slots. */
export function Cards({ editing, reading, said, say, renaming, onRenamed, onText }: CardsProps) {
  const { undo, redo } = editing;
  const [opened, open] = useState<Opened | null>(null);
  const edits = editsOf(reading, {
    put: (tree, of) => editing.change(textOf(tree), of),
    say,
    openOwn: (id) => open({ kind: 'own', id }),
  });
  const { blocks } = edits.cards;
  const [openBlock, turn] = useState<number | null>(blocks.length > 0 ? 0 : null);
  const [selected, select] = useState<number | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusOn(root);
  const letters = useSettings((view) => view.settings.letterKeys);
  const close = () => open(null);
  const line = useRef<HTMLDivElement>(null);
  const onMoved: OnMoved = (index, block, was) => {
    select((now) => (now === null ? null : index));
    turn((now) => (now === null ? null : was === null ? block : placeAfter(now, was, block)));
    if (index !== null) focus({ line: index });
  };
  const onSelect = (index: number) => select(selected === index ? null : index);
  useDrag(root, line, {
    press: onSelect,
    drop: (index, place) => movesOf(edits, index, onMoved)?.drop(place),
    cancel: (index) => say(editorWords.stays(movesOf(edits, index, onMoved)?.name ?? '')),
  });
  const moves = selected === null ? null : movesOf(edits, selected, onMoved);
  const target = (): AddTarget => ({ kind: 'add', place: openBlock ?? Math.max(0, blocks.length - 1) });
  const add = () => open({ kind: 'add', target: target() });
  const back = (act: (() => void) | null) => () => {
    act?.();
    select(null);
  };
  useEffect(() => {
    if (selected === null) return;
    const card = root.current?.querySelector(`[data-slot="${selected}"], [data-block="${selected}"]`);
    card?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);
  useEditorKeys(root, {
    undo: back(undo),
    redo: back(redo),
    leave: () => select(null),
    move: (index, by) => {
      const there = movesOf(edits, index, onMoved);
      (by < 0 ? there?.up : there?.down)?.();
    },
    remove: (index) => movesOf(edits, index, onMoved)?.remove(),
    step: (index, token, by) => {
      const slot = slotAt(edits, index)?.slot;
      const to = letters && slot ? stepped(token, slot.fields, by) : null;
      if (!slot || !to) return;
      const what = editorWords.label(token, slot.fields);
      edits.put(changeCard(reading.tree, slot, to, reading.known), changeOf(edits, index, what));
    },
    ...(letters && { add, text: onText }),
  });
  const newBlock = () => {
    const text = editorWords.newBlock(blocks.length + 1);
    edits.put(addBlock(reading.tree, { text }, reading.known), { what: text });
    turn(blocks.length);
    open({ kind: 'block', place: blocks.length, part: 'name' });
  };
  const openSlot = (index: number, part: SlotPart) =>
    open(
      part === 'exercise'
        ? { kind: 'add', target: { kind: 'replace', index } }
        : { kind: 'slot', index, part },
    );
  const shownBlock = opened?.kind === 'block' ? blocks[opened.place] : undefined;
  return (
    <div ref={root} className={css.cards}>
      <Head edits={edits} onText={onText} />
      {blocks.map((block, place) => (
        <BlockCard
          // oxlint-disable-next-line react/no-array-index-key -- a block has no name of its own; its place is what is open
          key={place}
          edits={edits}
          block={block}
          place={place}
          open={openBlock === place}
          selected={selected}
          onTurn={() => {
            turn(openBlock === place ? null : place);
            select(null);
          }}
          onOpenBlock={(part) => open({ kind: 'block', place, part })}
          onOpenSlot={openSlot}
          onSelect={onSelect}
          onAdd={() => open({ kind: 'add', target: { kind: 'add', place } })}
          onText={onText}
        />
      ))}
      <div ref={line} className={css.drop} hidden />
      <p className="visually-hidden">{letters && editorWords.keys}</p>
      <div className={css.bar}>
        <SaidBar said={said} onUndo={undo && back(undo)} />
        {moves ? (
          <MoveDock
            name={moves.name}
            moves={moves}
            onToBlock={
              !moves.isBlock && blocks.length > 1 && selected !== null
                ? () => open({ kind: 'to-block', index: selected })
                : null
            }
            onClose={() => select(null)}
          />
        ) : (
          <div className={css.dock}>
            <Button kind="solid" size="lg" icon={lateIcons.plus} onClick={add}>
              {editorWords.exercise}
            </Button>
            <Button size="lg" icon={lateIcons.plus} onClick={newBlock}>
              {editorWords.block}
            </Button>
            <StartSession plan={reading.plan}>
              {(press) => (
                <Button
                  size="lg"
                  icon="play"
                  iconOnly
                  label={editorWords.start(reading.routine?.name ?? '')}
                  disabled={!reading.plan}
                  onClick={press}
                />
              )}
            </StartSession>
          </div>
        )}
      </div>
      {opened?.kind === 'slot' && (
        <TokenSheet
          edits={edits}
          index={opened.index}
          part={opened.part}
          onPart={(part) => openSlot(opened.index, part)}
          onOther={() => open({ kind: 'add', target: { kind: 'or', index: opened.index } })}
          onClose={close}
        />
      )}
      {opened?.kind === 'block' && shownBlock && (
        <BlockSheet
          edits={edits}
          block={shownBlock}
          part={opened.part}
          onPart={(part) => open({ ...opened, part })}
          onClose={close}
        />
      )}
      {opened?.kind === 'to-block' && (
        <Sheet open title={editorWords.toBlock} onClose={close}>
          <ChoiceList
            label={editorWords.toBlock}
            value=""
            choices={blocks.map((block) => ({ value: String(block.from), label: blockName(block) }))}
            onChange={(from) => {
              close();
              movesOf(edits, opened.index, onMoved)?.toBlock(Number(from));
            }}
          />
        </Sheet>
      )}
      {renaming && <RenameSheet edits={edits} onClose={onRenamed} />}
      {opened?.kind === 'add' && <AddSheet edits={edits} target={opened.target} onClose={close} />}
      {opened?.kind === 'own' && <OwnSheet edits={edits} id={opened.id} onClose={close} />}
    </div>
  );
}
