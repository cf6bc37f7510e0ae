import { isLive, offerOf } from '../../../store/session-view.ts';
import { libraryWords } from '../../../words/en/library-words.ts';
import { useLibrary, useSession, useWeek } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { LiveSessionCard, ResumeCard, ThisWeek } from '../../shell/lazy-screens.ts';
import { Screen } from '../../shell/screen.tsx';
import css from './library-screen.module.css';
import { RoutineCard } from './routine-card.tsx';
import { Wordmark } from './wordmark.tsx';

export function LibraryScreen() {
  const routines = useLibrary((view) => view.routines);
  const offer = useSession(offerOf);
  const onStage = useSession(isLive);
  const planned = useWeek((view) => (view.plan ?? []).length > 0);
  const open = onStage || offer !== null;
  return (
    <Screen
      title={libraryWords.title}
      frame="tabs"
      wide
      heading={
        <>
          <Wordmark />
          <span className="visually-hidden" translate="no">
            Holdfast
          </span>
        </>
      }
    >
      <div className={css.columns} data-open={open || undefined}>
        {onStage ? <LiveSessionCard /> : offer && <ResumeCard offer={offer} />}
        {planned && <ThisWeek />}
        <Section title={libraryWords.title}>
          <ul className={css.list}>
            {routines.map((routine) => (
              <li key={routine.id}>
                <RoutineCard routine={routine} />
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Screen>
  );
}
