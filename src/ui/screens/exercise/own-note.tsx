import { useState } from 'react';
import { LONGEST_NOTE, withNote } from '../../../core/finding/marked.ts';
import { exerciseWords } from '../../../words/en/exercise-words.ts';
import { noteWords } from '../../../words/en/note-words.ts';
import { useApp, useMarked } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { NoteSheet } from '../../components/note-sheet.tsx';
import { Section } from '../../components/section.tsx';

interface OwnNoteProps {
  readonly exercise: string;
}

/** The person's note, which the player shows too. */
export function OwnNote({ exercise }: OwnNoteProps) {
  const { marked } = useApp();
  const note = useMarked((view) => view.kept?.notes[exercise] ?? '');
  const [editing, setEditing] = useState(false);
  return (
    <Section title={noteWords.title}>
      <p className={note ? undefined : 'note'}>{note || exerciseWords.noteHint}</p>
      <Button icon={lateIcons.pencil} onClick={() => setEditing(true)}>
        {note ? noteWords.change : noteWords.add}
      </Button>
      {editing && (
        <NoteSheet
          title={noteWords.title}
          hint={exerciseWords.noteHint}
          note={note}
          longest={LONGEST_NOTE}
          onKeep={(text) => marked.getState().change((said) => withNote(said, exercise, text))}
          onClose={() => setEditing(false)}
        />
      )}
    </Section>
  );
}
