import { historyWords } from '../../../words/en/history-words.ts';
import { useHistory } from '../../app-context.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import columns from '../../components/columns.module.css';
import { routes } from '../../shell/routes.ts';
import { Screen } from '../../shell/screen.tsx';
import { ExerciseSection } from './exercise-section.tsx';
import css from './history-screen.module.css';
import { MonthSection } from './month-section.tsx';
import { MuscleSection, WeekBody } from './muscle-section.tsx';
import { SessionList } from './session-list.tsx';

export function HistoryScreen() {
  const sessions = useHistory((view) => view.sessions);
  const unreadable = useHistory((view) => view.unreadable);
  return (
    <Screen title={historyWords.title} frame="tabs" wide>
      {sessions?.length === 0 && (
        <div className={css.empty}>
          <WeekBody sets={new Map()} sore={[]} isPlain />
          <h2>{historyWords.none}</h2>
          <p className="quiet">{historyWords.noneNote}</p>
          <ButtonLink kind="solid" size="lg" href={routes.today}>
            {historyWords.pickRoutine}
          </ButtonLink>
          <ButtonLink kind="ghost" href={routes.data}>
            {historyWords.bring}
          </ButtonLink>
        </div>
      )}
      {unreadable > 0 && (
        <div>
          <p className="note">{historyWords.unreadable(unreadable)}</p>
          <ButtonLink href={routes.data}>{historyWords.toData}</ButtonLink>
        </div>
      )}
      {sessions && sessions.length > 0 && (
        <div className={columns.two}>
          <div>
            <MonthSection sessions={sessions} />
            <MuscleSection />
          </div>
          <div>
            <ExerciseSection />
            <SessionList sessions={sessions} />
          </div>
        </div>
      )}
    </Screen>
  );
}
