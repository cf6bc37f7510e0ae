import type { RefObject } from 'react';
import { MOST_LETTERS } from '../../../core/routine/own-routine.ts';
import { ownWords } from '../../../words/en/own-words.ts';
import css from './own.module.css';
import type { Editing } from './use-draft.ts';

/** Keys that are hard to find on a phone keyboard. */
const KEYS = [' x ', '–', 's', ' min', ' /side', ', rest 60s', ', tempo 3-0-1-0', '  or ', '> ', '## '];

interface TextFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly editing: Editing;
  /** The place of the caret; null when the field has lost the focus. */
  readonly onCaret: (at: number | null) => void;
}

/** The text in a field that grows with it, and keys that are hard to find on a phone keyboard. */
export function TextField({ field, editing: { text, change, undo, redo }, onCaret }: TextFieldProps) {
  const insert = (letters: string) => {
    const element = field.current;
    if (!element) return;
    const { selectionStart: from, selectionEnd: to } = element;
    change(text.slice(0, from) + letters + text.slice(to), { what: ownWords.typing });
    requestAnimationFrame(() => {
      element.focus();
      element.setSelectionRange(from + letters.length, from + letters.length);
    });
  };
  return (
    <>
      <textarea
        ref={field}
        className={css.text}
        aria-label={ownWords.label}
        // For browsers that cannot make a field as tall as its text.
        rows={text.split('\n').length + 1}
        value={text}
        maxLength={MOST_LETTERS}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        onChange={({ currentTarget }) =>
          change(currentTarget.value, { what: ownWords.typing, joins: 'typing' })
        }
        onSelect={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
        onBlur={() => onCaret(null)}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          (event.shiftKey ? redo : undo)?.();
        }}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would be read as a form */}
      <div className={css.keys} role="group" aria-label={ownWords.insert}>
        {KEYS.map((letters) => (
          <button
            key={letters}
            type="button"
            className={css.key}
            // Keeps the keyboard of a phone up.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => insert(letters)}
          >
            {letters.trim()}
          </button>
        ))}
      </div>
    </>
  );
}
