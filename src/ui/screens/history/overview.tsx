import type { SessionDigest } from '../../../core/training/digest.ts';
import { calendar } from '../../../core/training/history/calendar.ts';
import { type Day, dayLived, dayOf, weekOf } from '../../../core/training/history/days.ts';
import { weeksInARow } from '../../../core/training/history/streak.ts';
import { historyWords } from '../../../words/en/history-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { Section } from '../../components/section.tsx';
import { useMinute } from '../../hooks/use-time.ts';
import { HeatStrip } from './heat-strip.tsx';
import css from './history-screen.module.css';

const WEEKS = 16;

interface OverviewProps {
  readonly sessions: readonly SessionDigest[];
  /** Days a week the person means to train; null without a plan. */
  readonly goal: number | null;
  readonly isTraining: (routine: string) => boolean;
}

/** Weeks since the first session, this one included, up to as many as are shown. */
function weeksSince(sessions: readonly SessionDigest[], today: Day): number {
  const first = sessions.at(-1);
  const weeks = first ? weekOf(today) - weekOf(dayLived(first)) + 1 : 1;
  return Math.min(WEEKS, Math.max(1, weeks));
}

/** How often there was training over the last weeks, and the weeks in a row when there are at least two. */
export function Overview({ sessions, goal, isTraining }: OverviewProps) {
  const today = dayOf(useMinute());
  const weeks = calendar(sessions, dayLived, today, WEEKS);
  const count = weeks.flat().reduce((sum, day) => sum + day.sessions, 0);
  const streak = weeksInARow(sessions, dayLived, today, goal ?? 1, isTraining);
  return (
    <Section title={unitWords.sessions(count)} aside={historyWords.rate(count, weeksSince(sessions, today))}>
      <HeatStrip weeks={weeks} today={today} />
      {streak > 1 && <p className={`note ${css.streak}`}>{historyWords.streak(streak, goal)}</p>}
    </Section>
  );
}
