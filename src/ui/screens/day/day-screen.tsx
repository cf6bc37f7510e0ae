import { type Day, dayFrom, dayLived } from '../../../core/training/history/days.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { dayWords } from '../../../words/en/day-words.ts';
import { useApp, useHistory } from '../../app-context.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { Screen } from '../../shell/screen.tsx';
import { NotFoundScreen } from '../not-found/not-found-screen.tsx';
import css from './day.module.css';
import { DayContent } from './day-content.tsx';
import { DayNote } from './day-note.tsx';
import { OtherDays } from './other-days.tsx';

interface DayScreenProps {
  /** "2026-11-18". */
  readonly iso: string;
}

/** `#/day/2026-11-18`: all that was done on a day. */
export function DayScreen({ iso }: DayScreenProps) {
  const day = dayFrom(iso);
  return day === null ? <NotFoundScreen /> : <DayPage day={day} />;
}

function DayPage({ day }: { readonly day: Day }) {
  const { history } = useApp();
  const sessions = useHistory((view) => view.sessions);
  const known = useHistory((view) => view.records);
  const ofDay = (sessions ?? []).filter((each) => each.setsDone > 0 && dayLived(each) === day).toReversed();
  const ids = ofDay.map(({ id }) => id);
  useAsync(async () => {
    if (!(await history.getState().open(ids))) throw new Error('The sessions cannot be read.');
  }, ids.join());
  const records = ids.map((id) => known[id]).filter((each) => !!each);
  const isRead = sessions !== null && records.length === ids.length;
  return (
    <Screen
      title={dateWords.weekdayAndDay(day)}
      frame="back"
      wide
      action={<OtherDays day={day} sessions={sessions ?? []} />}
    >
      {isRead && records.length === 0 && (
        <>
          <p className={`quiet ${css.none}`}>{dayWords.none}</p>
          <DayNote day={day} />
        </>
      )}
      {isRead && records.length > 0 && (
        <DayContent records={records}>
          <DayNote day={day} />
        </DayContent>
      )}
    </Screen>
  );
}
