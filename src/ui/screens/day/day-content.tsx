import type { ReactNode } from 'react';
import { formatClock } from '../../../core/duration.ts';
import { liftedKg } from '../../../core/training/exercise-effort.ts';
import { muscleSets } from '../../../core/training/history/muscle-sets.ts';
import { sorePlaces } from '../../../core/training/history/sore-places.ts';
import { recordTimes, type SessionRecord } from '../../../core/training/record.ts';
import { dayWords } from '../../../words/en/day-words.ts';
import { readinessWords } from '../../../words/en/readiness-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { useLibrary, useSettings } from '../../app-context.ts';
import { WorkedBody } from '../../body/worked-body.tsx';
import { workStep } from '../../body/worked-fills.tsx';
import columns from '../../components/columns.module.css';
import { Section } from '../../components/section.tsx';
import { useIsTraining } from '../../hooks/use-week-goal.ts';
import { type Figure, Figures } from '../../trend/figures.tsx';
import css from './day.module.css';
import { DaySession } from './day-session.tsx';
import { HabitRow } from './habit-row.tsx';

interface DayContentProps {
  /** In the order of the day. */
  readonly records: readonly SessionRecord[];
  /** What stands below the sessions. */
  readonly children: ReactNode;
}

/** The totals of the day, its muscles, and each of its sessions, with habits in a section of their own. */
export function DayContent({ records, children }: DayContentProps) {
  const trains = useIsTraining();
  const unit = useSettings((view) => view.settings.units);
  const exercises = useLibrary((view) => view.exercises);
  const routines = useLibrary((view) => view.routines);
  const isHabit = ({ routine, sets }: SessionRecord) => !trains(routine) || sets.every(({ care }) => care);
  const habits = records.filter(isHabit);
  const training = records.filter((record) => !isHabit(record));
  const kg = records.reduce((sum, record) => sum + liftedKg(record, exercises), 0);
  const ms = records.reduce((sum, record) => sum + recordTimes(record).totalMs, 0);
  const felt = records.flatMap(({ readiness }) => readiness ?? []).at(0);
  const muscles = muscleSets(records, exercises, routines);
  const setsOf = new Map(muscles.map(({ muscle, sets }) => [muscle, sets]));
  const marks = sorePlaces(records).map(({ pain }) => pain);
  const figures: readonly (Figure | false | undefined)[] = [
    { value: formatClock(ms), of: dayWords.time(records.length) },
    kg > 0 && { value: summaryWords.weight(kg, unit), of: dayWords.lifted },
    felt && { value: readinessWords.label(felt), of: dayWords.felt },
  ];
  return (
    <div className={columns.two}>
      <div className={css.part}>
        <Figures all={figures.filter((each) => each !== false && each !== undefined)} />
        <section aria-label={dayWords.muscles}>
          <div className={css.views}>
            {(['front', 'back'] as const).map((view) => (
              <WorkedBody
                key={view}
                view={view}
                stepOf={(muscle) => workStep(setsOf.get(muscle) ?? 0)}
                marks={marks}
              />
            ))}
          </div>
          <p className={css.worked}>{dayWords.worked(muscles)}</p>
          <p className="note">{dayWords.alsoWorked(muscles)}</p>
        </section>
      </div>
      <div className={css.part}>
        {training.map((record) => (
          <DaySession key={record.id} record={record} />
        ))}
        {habits.length > 0 && (
          <Section title={dayWords.habits}>
            <ul className="ruled">
              {habits.map((record) => (
                <li key={record.id}>
                  <HabitRow record={record} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {children}
      </div>
    </div>
  );
}
