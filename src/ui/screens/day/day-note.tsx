import { useState } from 'react';
import { LONGEST_DAY_NOTE, withDayNote } from '../../../core/finding/marked.ts';
import { type Day, isoOf } from '../../../core/training/history/days.ts';
import { dayWords } from '../../../words/en/day-words.ts';
import { noteWords } from '../../../words/en/note-words.ts';
import { useApp, useMarked } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { NoteSheet } from '../../components/note-sheet.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import css from './day-note.module.css';

interface DayNoteProps {
  readonly day: Day;
}

/** What the person wants to remember of a day. */
export function DayNote({ day }: DayNoteProps) {
  const { marked } = useApp();
  const iso = isoOf(day);
  const isRead = useMarked((view) => view.kept !== null);
  const note = useMarked((view) => view.kept?.days[iso] ?? '');
  const [editing, setEditing] = useState(false);
  useAsync(() =>
    marked
      .getState()
      .load()
      .catch(() => undefined),
  );
  if (!isRead) return null;
  return (
    <>
      {note ? (
        <button
          type="button"
          className={css.note}
          aria-label={dayWords.noteOf(note)}
          title={noteWords.change}
          onClick={() => setEditing(true)}
        >
          <Icon name={lateIcons.pencil} />
          <span>{note}</span>
        </button>
      ) : (
        <Button icon={lateIcons.pencil} onClick={() => setEditing(true)}>
          {noteWords.add}
        </Button>
      )}
      {editing && (
        <NoteSheet
          title={dayWords.note}
          hint={dayWords.noteHint}
          note={note}
          longest={LONGEST_DAY_NOTE}
          onKeep={(text) => marked.getState().change((said) => withDayNote(said, iso, text))}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}
