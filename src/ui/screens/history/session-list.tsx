import { useState } from 'react';
import type { SessionDigest } from '../../../core/training/digest.ts';
import { livedAt } from '../../../core/training/history/days.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { historyWords } from '../../../words/en/history-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { Button } from '../../components/button.tsx';
import { Section } from '../../components/section.tsx';
import { RecordRow } from './record-row.tsx';

/** How many sessions a press adds. Thousands of rows would be slow to draw and to scroll. */
const PAGE = 30;
/** The calendar above shows the month; the newest sessions are enough before a press. */
const FIRST = 8;

/** Newest month first, as the sessions come. */
function byMonth(sessions: readonly SessionDigest[]): Map<string, SessionDigest[]> {
  const months = new Map<string, SessionDigest[]>();
  for (const session of sessions) {
    const month = dateWords.month(livedAt(session));
    const known = months.get(month);
    if (known) known.push(session);
    else months.set(month, [session]);
  }
  return months;
}

/** How many of them count: those with a set done, as on the calendar. */
function asideOf(sessions: readonly SessionDigest[]): string | undefined {
  const counted = sessions.filter(({ setsDone }) => setsDone > 0).length;
  return counted > 0 ? unitWords.sessions(counted) : undefined;
}

interface SessionListProps {
  readonly sessions: readonly SessionDigest[];
}

export function SessionList({ sessions }: SessionListProps) {
  const [shown, setShown] = useState(FIRST);
  return (
    <>
      {[...byMonth(sessions.slice(0, shown))].map(([month, inMonth]) => (
        <Section key={month} title={month} aside={asideOf(inMonth)}>
          <ul className="ruled">
            {inMonth.map((session) => (
              <li key={session.id}>
                <RecordRow session={session} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {sessions.length > shown && (
        <Button size="lg" onClick={() => setShown(shown + PAGE)}>
          {historyWords.earlier}
        </Button>
      )}
    </>
  );
}
