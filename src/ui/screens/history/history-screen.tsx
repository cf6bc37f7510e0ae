import { trainingDays } from '../../../core/training/week/week-plan.ts';
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
    <Screen title="History" frame="tabs">
      {sessions?.length === 0 && (
        <div className={css.empty}>
          <h2 className={css.none}>No sessions yet</h2>
          <p className={css.words}>Each session you finish or end lands here, with every set as it went.</p>
          <ButtonLink kind="solid" size="lg" href={routes.library}>
            Pick a routine
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
