import { useRef, useState } from 'react';
import type { SessionRecord, SetRecord } from '../../../core/training/record.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { painWords } from '../../../words/en/pain-words.ts';
import { sessionWords } from '../../../words/en/session-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { withNames } from '../../components/with-names.tsx';
import { useScales } from '../../hooks/use-scales.ts';
import css from './part-fold.module.css';
import { SetEditor } from './set-editor.tsx';

interface SetLineProps {
  readonly record: SessionRecord;
  readonly set: SetRecord;
  /** With the name of its exercise, among sets of others. */
  readonly isNamed: boolean;
}

/** The result of a set, with a button to correct it in its place. */
export function SetLine({ record, set, isNamed }: SetLineProps) {
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const exercises = useLibrary((view) => view.exercises);
  const scale = useScales()(set.exercise);
  const named = sessionWords.setOf(set);
  const names = [{ name: set.name, language: record.language }, ...exercises.values()];
  return (
    <li className={css.set}>
      <div className={css.result}>
        <span className="note">{isNamed ? withNames(named, names) : summaryWords.set(set)}</span>
        <b className="strong">{sessionWords.result(set, scale)}</b>
        {(set.result || set.pain) && (
          <Button
            ref={opener}
            kind="ghost"
            aria-expanded={editing}
            label={sessionWords.correctSet(named)}
            onClick={() => setEditing(!editing)}
          >
            {sessionWords.correct}
          </Button>
        )}
      </div>
      {set.pain && !editing && <p className={css.hurt}>{painWords.hurt(set.pain)}</p>}
      {editing && (
        <SetEditor
          record={record}
          set={set}
          asked={sessionWords.asked(doseWords.withLoad(set.dose, scale))}
          onClose={() => {
            setEditing(false);
            opener.current?.focus();
          }}
        />
      )}
    </li>
  );
}
