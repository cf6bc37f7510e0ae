import { Link } from 'wouter';
import { minutes } from '../../../core/duration.ts';
import { outlineOf } from '../../../core/plan/outline.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { equipmentWords } from '../../../words/en/equipment-words.ts';
import { libraryWords } from '../../../words/en/library-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { whenWords } from '../../../words/en/when-words.ts';
import { number } from '../../../words/format.ts';
import { useLibrary } from '../../app-context.ts';
import { equipmentIcon } from '../../components/equipment-icons.ts';
import { Icon } from '../../components/icon.tsx';
import { LevelBars } from '../../components/level-bars.tsx';
import { Profile } from '../../components/profile.tsx';
import { withElement } from '../../components/with-element.tsx';
import { useLastDone } from '../../hooks/use-last-done.ts';
import { useAims, useChoices } from '../../hooks/use-plan-inputs.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { routes } from '../../shell/routes.ts';
import css from './routine-card.module.css';

interface RoutineCardProps {
  readonly routine: Routine;
}

export function RoutineCard({ routine }: RoutineCardProps) {
  const exercises = useLibrary((view) => view.exercises);
  const last = useLastDone(routine.id);
  const [choices] = useChoices(routine);
  const now = useMinute();
  const planFor = useLibrary((view) => view.planFor);
  const aims = useAims(routine.id);
  const shipped = useLibrary((view) => view.outlines.get(routine.id));
  const plan = planFor?.(routine, exercises, choices, aims);
  return (
    <Link className={`card ${css.card}`} href={routes.routine(routine.id)}>
      <div className={css.head}>
        <div>
          <h3 lang={routine.language}>{routine.name}</h3>
          {last === null ? (
            <p className={css.small} lang={routine.language}>
              {routine.summary}
            </p>
          ) : (
            <p className={css.small}>{libraryWords.lastDone(whenWords.day(last, now))}</p>
          )}
        </div>
        <span className={css.minutes}>
          {withElement(
            unitWords.minutes,
            <b className={css.number}>
              {number(plan ? minutes(plan.totals.ms) : (choices.minutes ?? routine.targetMinutes.low))}
            </b>,
          )}
        </span>
      </div>
      <Profile outline={plan ? outlineOf(plan) : (shipped ?? [])} />
      <div className="facts">
        <span>
          <Icon name={equipmentIcon(routine.equipment)} size="s" />
          {equipmentWords.all(routine.equipment)}
        </span>
        <LevelBars experience={routine.experience} />
      </div>
    </Link>
  );
}
