import { minutes } from '../../../core/duration.ts';
import { choicesOf } from '../../../core/plan/choices-of.ts';
import { planFor } from '../../../core/plan/fit/plan-for.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { routineOfOne } from '../../../core/plan/routine-of-one.ts';
import type { BookEntry } from '../../../core/routine/routine.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { exerciseWords } from '../../../words/en/exercise-words.ts';
import { loadWords } from '../../../words/en/load-words.ts';
import { useLibrary, useProgress, useSettings } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { useTurn } from '../../hooks/use-last-done.ts';
import { useScales } from '../../hooks/use-scales.ts';
import { StartSession } from '../../start/start-session.tsx';
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
  const only = routineOfOne(exercise, routines, allAims);
  const turn = useTurn(only?.routine.id ?? '');
  if (!only) return null;
  const { routine, aims } = only;
  const choices = { ...choicesOf(routine, settings, undefined), minutes: null, turn };
  return <StartOnly plan={planFor(routine, exercises, choices, aims)} exercise={exercise.id} />;
}

function StartOnly({ plan, exercise }: { readonly plan: Plan; readonly exercise: string }) {
  const scale = useScales()(exercise);
  const [entry] = plan.blocks[0]?.slots ?? [];
  const slot = entry?.kind === 'planned' ? entry.slot : null;
  const kg = slot?.dose.kg;
  return (
    <div className={css.start}>
      <StartSession plan={plan}>
        {(press) => (
          <Button kind="cta" size="xl" icon="play" disabled={!slot} onClick={press}>
            {exerciseWords.doIt}
          </Button>
        )}
      </StartSession>
      <p className="note">
        {slot
          ? exerciseWords.asks(
              doseWords.slot({ ...slot, restMs: 0 }),
              kg ? loadWords.load(kg, scale) : null,
              minutes(plan.totals.ms),
            )
          : exerciseWords.hurt}
      </p>
    </div>
  );
}
