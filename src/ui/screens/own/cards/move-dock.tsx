import { editorWords } from '../../../../words/en/editor-words.ts';
import { Button } from '../../../components/button.tsx';
import type { Drawing } from '../../../components/icon-drawings.ts';
import { lateIcons } from '../../../components/late-icons.ts';
import css from './editor.module.css';
import type { Moves } from './moves-of.ts';

/** Icons that only the editor shows. */
const icons = {
  up: { line: 'M12 19V5.5M6 11l6-6 6 6' },
  copy: { line: 'M9 9h10.5v10.5H9ZM5.5 15H4.5V4.5H15v1' },
  bin: { line: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 12.5h9l1-12.5M10.5 11v5M13.5 11v5' },
} as const satisfies Record<string, Drawing>;

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
      <Button icon={icons.up} disabled={!up} onClick={() => up?.()}>
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
      <Button icon={icons.copy} onClick={copy}>
        {editorWords.copy}
      </Button>
      <Button icon={icons.bin} onClick={remove}>
        {editorWords.remove}
      </Button>
      <Button kind="solid" icon="check" onClick={onClose}>
        {editorWords.doneWith}
      </Button>
    </div>
  );
}
