import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { shellWords } from '../../words/en/shell-words.ts';
import { Button } from './button.tsx';
import { lateIcons } from './late-icons.ts';
import css from './sheet.module.css';

interface SheetProps {
  readonly open: boolean;
  readonly title: ReactNode;
  /** The language of the title, if it is not that of the app. */
  readonly lang?: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Slides up from the bottom over the page. The native dialog keeps the focus inside and returns it on closing. */
export function Sheet({ open, title, lang, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  const heading = useId();
  // Closes before unmounting: a dialog removed while open does not return the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return undefined;
    element.showModal();
    return () => element.close();
  }, [open]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a tap beside the sheet closes it, as Esc does
    <dialog
      ref={dialog}
      className={css.sheet}
      aria-labelledby={heading}
      // The browser closes at once and says so later: a key pressed in between would find the sheet half closed.
      onCancel={() => open && onClose()}
      onClose={() => open && onClose()}
      // A press that begins inside and ends outside is a click on the dialog too.
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => event.target === event.currentTarget && pressedBeside.current && onClose()}
    >
      {open && (
        <div className={css.inside}>
          <header className={css.head}>
            <h2 id={heading} lang={lang}>
              {title}
            </h2>
            <Button kind="ghost" icon={lateIcons.close} iconOnly label={shellWords.close} onClick={onClose} />
          </header>
          {children}
        </div>
      )}
    </dialog>
  );
}
