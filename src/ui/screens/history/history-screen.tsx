import type { SessionDigest } from '../../../core/training/digest.ts';
import { useHistory } from '../../app-context.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { Screen } from '../../components/screen.tsx';
import { Section } from '../../components/section.tsx';
import { routes } from '../../routes.ts';
import { monthWords } from '../../words/when.ts';
import css from './history-screen.module.css';
import { RecordRow } from './record-row.tsx';

/** Newest month first, as the records come. */
function byMonth(records: readonly SessionDigest[]): Map<string, SessionDigest[]> {
  const months = new Map<string, SessionDigest[]>();
  for (const record of records) {
    const month = monthWords(record.startedAtWall);
    months.set(month, [...(months.get(month) ?? []), record]);
  }
  return months;
}

const countWords = (count: number) => (count === 1 ? '1 session' : `${count} sessions`);

export function HistoryScreen() {
  const records = useHistory((view) => view.sessions);
  return (
    <Screen title="History" frame="tabs">
      {records?.length === 0 && (
        <div className={css.empty}>
          <h2 className={css.none}>No sessions yet</h2>
          <p className={css.words}>Each session you finish or end lands here, with every set as it went.</p>
          <ButtonLink kind="solid" size="lg" href={routes.library}>
            Pick a routine
          </ButtonLink>
        </div>
      )}
      {[...byMonth(records ?? [])].map(([month, sessions]) => (
        <Section key={month} title={month} aside={countWords(sessions.length)}>
          <ul>
            {sessions.map((session) => (
              <li key={session.id} className={css.item}>
                <RecordRow session={session} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Screen>
  );
}
