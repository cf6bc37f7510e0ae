import { weekWords } from '../../../words/en/week-words.ts';
import { useApp, useLibrary, useWeek } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { Screen } from '../../shell/screen.tsx';
import { EntryCard } from './entry-card.tsx';
import { WeekAdvice } from './week-advice.tsx';
import css from './week-screen.module.css';

/** `#/week`: routines on days of the week, and their export to the calendar, which reminds of them. */
export function WeekScreen() {
  const { week, notices } = useApp();
  const plan = useWeek((view) => view.plan);
  const routines = useLibrary((view) => view.routines);
  useAsync(week.getState().load);
  return (
    <Screen title={weekWords.title} frame="back">
      {plan && (
        <>
          <ul className={css.list}>
            {routines.map((routine) => (
              <li key={routine.id}>
                <EntryCard
                  routine={routine}
                  entry={plan.find((each) => each.routine === routine.id) ?? null}
                  onChange={(entry) => week.getState().change(routine.id, entry)}
                />
              </li>
            ))}
            <WeekAdvice plan={plan} />
          </ul>
          <Button
            kind="solid"
            size="lg"
            icon={lateIcons.download}
            disabled={plan.length === 0}
            onClick={() => {
              week.getState().toCalendar();
              notices.getState().show('calendar-saved');
            }}
          >
            {weekWords.toCalendar}
          </Button>
          <p className={`note ${css.note}`}>
            {plan.length === 0 ? weekWords.daysFirst : weekWords.toCalendarNote}
          </p>
        </>
      )}
    </Screen>
  );
}
