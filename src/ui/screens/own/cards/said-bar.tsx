import { editorWords } from '../../../../words/en/editor-words.ts';
import { Button } from '../../../components/button.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import type { Said } from '../use-said.ts';
import css from './editor.module.css';

interface SaidBarProps {
  readonly said: Said | null;
  readonly onUndo: (() => void) | null;
}

/** What was just done, seen and heard, with a way back where something was removed. */
export function SaidBar({ said, onUndo }: SaidBarProps) {
  return (
    <div className={css.said} data-shown={said ? true : undefined}>
      <output>{said?.words}</output>
      {said?.undo && onUndo && (
        <Button kind="solid" icon={lateIcons.undo} onClick={onUndo}>
          {editorWords.undo}
        </Button>
      )}
    </div>
  );
}
