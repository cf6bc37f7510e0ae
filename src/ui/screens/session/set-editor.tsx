import { useRef, useState } from 'react';
import type { SessionRecord, SetRecord } from '../../../core/training/record.ts';
import { recordAt } from '../../../store/history-store.ts';
import { sessionWords } from '../../../words/en/session-words.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { useAttempt } from '../../hooks/use-attempt.ts';
import { usePastSets } from '../../log/use-past-sets.ts';
import { CorrectedResult } from '../summary/corrected-result.tsx';
import { PainField } from '../summary/pain-field.tsx';
import css from './part-fold.module.css';

interface SetEditorProps {
  readonly record: SessionRecord;
  readonly set: SetRecord;
  /** What it asked for, in words. */
  readonly asked: string;
  readonly onClose: () => void;
}

/** Corrects a set in its place. Each change is saved at once; Undo restores the result from before it was opened. */
export function SetEditor({ record, set, asked, onClose }: SetEditorProps) {
  const { history } = useApp();
  const attempt = useAttempt();
  const [before] = useState(set);
  const done = useRef<HTMLButtonElement>(null);
  const past = usePastSets(set.exercise, record.startedAtWall);
  const at = record.sets.indexOf(set);
  const save = (to: SetRecord) => {
    const now = recordAt(history.getState(), record.id);
    if (!now) return;
    attempt(() => history.getState().amend({ ...now, sets: now.sets.with(at, to) }));
  };
  const { pain, ...rest } = set;
  return (
    <fieldset className={css.editor} aria-label={sessionWords.setOf(set)}>
      <p className="note">{asked}</p>
      {set.result && (
        <CorrectedResult
          set={before}
          result={set.result}
          past={past}
          onChange={(part) => save({ ...set, result: { ...set.result, ...part, entered: true } })}
        />
      )}
      {pain && <PainField pain={pain} onChange={(to) => save(to ? { ...rest, pain: to } : rest)} />}
      <div className={css.ways}>
        <Button ref={done} kind="solid" onClick={onClose}>
          {sessionWords.keep}
        </Button>
        {set !== before && (
          <Button
            icon="restart"
            onClick={() => {
              save(before);
              // The focused button disappears.
              done.current?.focus();
            }}
          >
            {sessionWords.undo}
          </Button>
        )}
        <output className="note">{set !== before && sessionWords.saved}</output>
      </div>
    </fieldset>
  );
}
