import { editorWords } from '../../../../words/en/editor-words.ts';
import { Button } from '../../../components/button.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import css from './editor.module.css';
import { editorIcons } from './editor-icons.ts';
import type { Moves } from './moves-of.ts';

interface MoveDockProps {
  readonly name: string;
  readonly moves: Moves;
  /** Asks for the block to move to; nothing where there is no other. */
  readonly onToBlock: (() => void) | null;
  readonly onClose: () => void;
}

/** What can be done with the slot or block that is selected. */
export function MoveDock({ name, moves: { up, down, copy, remove }, onToBlock, onClose }: MoveDockProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would be read as a form
    <div className={css.dock} role="group" aria-label={editorWords.selected(name)}>
      <Button icon={editorIcons.up} disabled={!up} onClick={() => up?.()}>
        {editorWords.up}
      </Button>
      <Button icon={lateIcons.download} disabled={!down} onClick={() => down?.()}>
        {editorWords.down}
      </Button>
      {onToBlock && (
        <Button icon={lateIcons.swap} onClick={onToBlock}>
          {editorWords.toBlock}
        </Button>
      )}
      <Button icon={editorIcons.copy} onClick={copy}>
        {editorWords.copy}
      </Button>
      <Button icon={editorIcons.bin} onClick={remove}>
        {editorWords.remove}
      </Button>
      <Button kind="solid" icon="check" onClick={onClose}>
        {editorWords.doneWith}
      </Button>
    </div>
  );
}
