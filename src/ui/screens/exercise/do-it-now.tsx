import { minutes } from '../../../core/duration.ts';
import { choicesOf } from '../../../core/plan/choices-of.ts';
import { planFor } from '../../../core/plan/fit/plan-for.ts';
import { onlyRoutine } from '../../../core/plan/only-routine.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import type { BookEntry } from '../../../core/routine/routine.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { exerciseWords } from '../../../words/en/exercise-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { useLibrary, useProgress, useSettings } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { QuestionSheet } from '../../components/question-sheet.tsx';
import { useGuardedStart } from '../../hooks/use-guarded-start.ts';
import { useScales } from '../../hooks/use-scales.ts';
import { useTurn } from '../../hooks/use-turn.ts';
import css from './exercise-screen.module.css';

interface DoItNowProps {
  readonly exercise: BookEntry;
}

/** Starts a session of this exercise alone, and says what it would ask. */
export function DoItNow({ exercise }: DoItNowProps) {
  const routines = useLibrary((view) => view.routines);
  const exercises = useLibrary((view) => view.exercises);
  const settings = useSettings((view) => view.settings);
  const allAims = useProgress((view) => view.aims);
  const only = onlyRoutine(exercise, routines, allAims);
  const turn = useTurn(only?.routine.id ?? '');
  if (!only) return null;
  const { routine, aims } = only;
  const choices = { ...choicesOf(routine, settings, undefined), minutes: null, turn };
  return <StartOnly plan={planFor(routine, exercises, choices, aims)} exercise={exercise.id} />;
}

function StartOnly({ plan, exercise }: { readonly plan: Plan; readonly exercise: string }) {
  const { press, question } = useGuardedStart(plan);
  const scale = useScales()(exercise);
  const [entry] = plan.blocks[0]?.slots ?? [];
  const slot = entry?.kind === 'planned' ? entry.slot : null;
  const kg = slot?.dose.kg;
  return (
    <div className={css.start}>
      <Button kind="cta" size="xl" icon="play" disabled={!slot} onClick={press}>
        {exerciseWords.doIt}
      </Button>
      <p className="note">
        {slot
          ? exerciseWords.asks(
              doseWords.slot({ ...slot, restMs: 0 }),
              kg ? unitWords.load(kg, scale) : null,
              minutes(plan.totals.ms),
            )
          : exerciseWords.hurt}
      </p>
      <QuestionSheet {...question} />
    </div>
  );
}
