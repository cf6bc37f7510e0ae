import { editorWords } from '../../../../words/en/editor-words.ts';
import { Icon } from '../../../components/icon.tsx';
import type { Drawing } from '../../../components/icon-drawings.ts';
import css from './editor.module.css';

const GRIP: Drawing = { line: 'M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01' };

/** Where a card is taken hold of. Only for those who point: keys and buttons move it too, and say so. */
export function Handle({ name }: { readonly name: string }) {
  return (
    <span className={css.handle} data-handle title={editorWords.handle(name)} aria-hidden="true">
      <Icon name={GRIP} />
    </span>
  );
}
