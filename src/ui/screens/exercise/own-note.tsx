import { useState } from 'react';
import { LONGEST_NOTE, withNote } from '../../../core/finding/marked.ts';
import { exerciseWords } from '../../../words/en/exercise-words.ts';
import { useApp, useMarked } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import field from '../../components/field.module.css';
import { lateIcons } from '../../components/late-icons.ts';
import { Section } from '../../components/section.tsx';
import { Sheet } from '../../components/sheet.tsx';

interface OwnNoteProps {
  readonly exercise: string;
}

/** The person's note, which the player shows too. */
export function OwnNote({ exercise }: OwnNoteProps) {
  const { marked } = useApp();
  const note = useMarked((view) => view.kept?.notes[exercise] ?? '');
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (text: string) => {
    marked.getState().change((said) => withNote(said, exercise, text));
    setDraft(null);
  };
  return (
    <Section title={exerciseWords.note}>
      <p className={note ? undefined : 'note'}>{note || exerciseWords.noteHint}</p>
      <Button icon={lateIcons.pencil} onClick={() => setDraft(note)}>
        {note ? exerciseWords.editNote : exerciseWords.addNote}
      </Button>
      <Sheet open={draft !== null} title={exerciseWords.note} onClose={() => setDraft(null)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            keep(draft ?? '');
          }}
        >
          <input
            className={field.field}
            aria-label={exerciseWords.note}
            placeholder={exerciseWords.noteHint}
            maxLength={LONGEST_NOTE}
            value={draft ?? ''}
            onChange={({ currentTarget }) => setDraft(currentTarget.value)}
          />
          <p className="facts">
            <Button kind="solid" type="submit">
              {exerciseWords.keepNote}
            </Button>
            {note && (
              <Button kind="outline" onClick={() => keep('')}>
                {exerciseWords.removeNote}
              </Button>
            )}
          </p>
        </form>
      </Sheet>
    </Section>
  );
}
