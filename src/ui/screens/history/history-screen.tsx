import { historyWords } from '../../../words/en/history-words.ts';
import { useHistory } from '../../app-context.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { useIsTraining, useWeekGoal } from '../../hooks/use-week-goal.ts';
import { routes } from '../../shell/routes.ts';
import { Screen } from '../../shell/screen.tsx';
import { ExerciseSection } from './exercise-section.tsx';
import css from './history-screen.module.css';
import { MuscleSection } from './muscle-section.tsx';
import { Overview } from './overview.tsx';
import { SessionList } from './session-list.tsx';

export function HistoryScreen() {
  const sessions = useHistory((view) => view.sessions);
  const unreadable = useHistory((view) => view.unreadable);
  const trains = useIsTraining();
  const goal = useWeekGoal();
  return (
    <Screen title={historyWords.title} frame="tabs">
      {sessions?.length === 0 && (
        <div className={css.empty}>
          <h2 className={css.none}>{historyWords.none}</h2>
          <p className={css.words}>{historyWords.noneNote}</p>
          <ButtonLink kind="solid" size="lg" href={routes.today}>
            {historyWords.pickRoutine}
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
        <>
          <Overview sessions={sessions} goal={goal} isTraining={trains} />
          <ExerciseSection />
          <MuscleSection />
          <SessionList sessions={sessions} />
        </>
      )}
    </Screen>
  );
}
