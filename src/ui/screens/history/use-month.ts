import { useState } from 'react';
import type { SessionDigest } from '../../../core/training/digest.ts';
import { type Day, dayLived } from '../../../core/training/history/days.ts';
import { type Month, monthOf } from '../../../core/training/history/month.ts';

interface Looked {
  readonly month: Month;
  /** The day whose sessions are shown. */
  readonly picked: Day | null;
}

const entryState = (): { readonly looked?: Looked } => ({ ...history.state });

/**
 * The month that the calendar shows: at first the current one or, while that is empty, the last with a session. It is
 * kept in the browser's history, so that Back from a session returns to the same month and day.
 */
export function useMonth(sessions: readonly SessionDigest[], today: Day) {
  const last = sessions.find(({ setsDone }) => setsDone > 0);
  const [looked, setLooked] = useState<Looked>(
    () =>
      entryState().looked ?? { month: monthOf(last ? Math.min(dayLived(last), today) : today), picked: null },
  );
  const look = (part: Partial<Looked>) => {
    const next = { ...looked, ...part };
    history.replaceState({ ...entryState(), looked: next }, '');
    setLooked(next);
  };
  return { ...looked, look };
}
