import { editorWords } from '../../../../words/en/editor-words.ts';
import { Icon } from '../../../components/icon.tsx';
import type { Drawing } from '../../../components/icon-drawings.ts';
import css from './editor.module.css';

const GRIP: Drawing = { line: 'M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01' };

/** Where a slot is taken hold of. Only for those who point: it has a button beside it, for keys too. */
export function Handle({ name }: { readonly name: string }) {
  return (
    <span className={css.handle} data-handle title={editorWords.handle(name)} aria-hidden="true">
      <Icon name={GRIP} />
    </span>
  );
}

interface HandleButtonProps {
  readonly name: string;
  readonly selected: boolean;
}

/** Where a block is taken hold of; pressed, it offers what can be done with the block. */
export function HandleButton({ name, selected }: HandleButtonProps) {
  return (
    <button
      type="button"
      className={css.handle}
      data-handle
      data-move
      title={editorWords.handle(name)}
      aria-label={editorWords.moreOf(name)}
      aria-pressed={selected}
    >
      <Icon name={GRIP} />
    </button>
  );
}
