import { trainingDays } from '../../../core/training/week/week-plan.ts';
import { historyWords } from '../../../words/en/history-words.ts';
import { useHistory, useWeek } from '../../app-context.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { routes } from '../../shell/routes.ts';
import { Screen } from '../../shell/screen.tsx';
import { ExerciseSection } from './exercise-section.tsx';
import css from './history-screen.module.css';
import { MuscleSection } from './muscle-section.tsx';
import { Overview } from './overview.tsx';
import { SessionList } from './session-list.tsx';

export function HistoryScreen() {
  const sessions = useHistory((view) => view.sessions);
  const goal = useWeek(({ plan }) => (plan && trainingDays(plan)) || null);
  return (
    <Screen title={historyWords.title} frame="tabs">
      {sessions?.length === 0 && (
        <div className={css.empty}>
          <h2 className={css.none}>{historyWords.none}</h2>
          <p className={css.words}>{historyWords.noneNote}</p>
          <ButtonLink kind="solid" size="lg" href={routes.library}>
            {historyWords.pickRoutine}
          </ButtonLink>
        </div>
      )}
      {sessions && sessions.length > 0 && (
        <>
          <Overview sessions={sessions} goal={goal} />
          <ExerciseSection />
          <MuscleSection />
          <SessionList sessions={sessions} />
        </>
      )}
    </Screen>
  );
}
