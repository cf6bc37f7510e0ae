import { useState } from 'react';
import { noteWords } from '../../words/en/note-words.ts';
import { Button } from './button.tsx';
import field from './field.module.css';
import { Sheet } from './sheet.tsx';

interface NoteSheetProps {
  readonly title: string;
  readonly hint: string;
  /** As it is kept; empty when there is none. */
  readonly note: string;
  /** In characters. */
  readonly longest: number;
  /** An empty note removes it. */
  readonly onKeep: (note: string) => void;
  readonly onClose: () => void;
}

/** Writes, changes or removes a note of the person's own. */
export function NoteSheet({ title, hint, note, longest, onKeep, onClose }: NoteSheetProps) {
  const [draft, setDraft] = useState(note);
  const keep = (text: string) => {
    onKeep(text);
    onClose();
  };
  return (
    <Sheet open title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep(draft);
        }}
      >
        <textarea
          className={field.field}
          rows={3}
          aria-label={title}
          placeholder={hint}
          maxLength={longest}
          value={draft}
          onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        />
        <p className="facts">
          <Button kind="solid" type="submit">
            {noteWords.keep}
          </Button>
          {note && (
            <Button kind="outline" onClick={() => keep('')}>
              {noteWords.remove}
            </Button>
          )}
        </p>
      </form>
    </Sheet>
  );
}
