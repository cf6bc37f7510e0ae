import type { ReactNode } from 'react';
import type { SetLog } from '../../core/session/set-log.ts';
import type { Doubt } from '../../core/training/progress/doubt.ts';
import { doseWords } from '../../words/en/dose-words.ts';
import type { Scale } from '../../words/en/load-words.ts';
import { setLogWords } from '../../words/en/set-log-words.ts';
import { Toggle } from '../components/toggle.tsx';
import css from './effort-row.module.css';

interface EntryQuestionProps {
  readonly doubt: Doubt;
  readonly scale: Scale;
  readonly onKeep: () => void;
  readonly onCorrect: (meant: Partial<SetLog>) => void;
  /** Shown beside the answers. */
  readonly children?: ReactNode;
}

/** Asks whether an entry far above all others is meant; each answer is one press. */
export function EntryQuestion({ doubt, scale, onKeep, onCorrect, children }: EntryQuestionProps) {
  const { entry, meant } = doubt;
  const told = doseWords.result(
    entry.kind === 'reps'
      ? { kg: entry.kg, reps: entry.reps, holdMs: null }
      : { kg: entry.kg, reps: null, holdMs: entry.ms },
    scale,
  );
  return (
    <fieldset className={`${css.row} ${css.question}`} aria-label={setLogWords.isThatRight(told)}>
      <output className={css.label}>{setLogWords.isThatRight(told)}</output>
      <Toggle pressed={false} onPress={() => onCorrect(meant)}>
        {setLogWords.meant(doseWords.result(meant, scale))}
      </Toggle>
      <Toggle pressed={false} onPress={onKeep}>
        {setLogWords.keep}
      </Toggle>
      {children}
    </fieldset>
  );
}
