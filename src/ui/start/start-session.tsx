import { type ReactNode, useEffect, useState } from 'react';
import type { Plan } from '../../core/plan/plan.ts';
import { isOpen } from '../../store/session-view.ts';
import { useApp, useHistory, useLibrary, useSession } from '../app-context.ts';
import { useStart } from '../hooks/use-start.ts';
import { part } from '../shell/late-component.ts';
import { PlayerScreen, SessionBand } from '../shell/lazy-player.ts';
import type { Asking } from './start-sheets.tsx';

const StartSheets = part('StartSheets', () => import('./start-sheets.tsx'));

interface StartSessionProps {
  /** Null until the planner has been fetched. */
  readonly plan: Plan | null;
  /** Renders what starts the session; `press` must be called in the handler of a tap, because of the sound. */
  readonly children: (press: () => void) => ReactNode;
}

/**
 * The one way into a session: asks first when another is unfinished, and shows the health note at the very first Start.
 */
export function StartSession({ plan, children }: StartSessionProps) {
  'use no memo';
  const { library, expectStart } = useApp();
  const { start } = useStart();
  const open = useSession(isOpen);
  const careSeen = useLibrary((view) => view.careSeen);
  const hasTrained = useHistory((view) => view.sessions?.some(({ setsDone }) => setsDone > 0) ?? false);
  const [asking, setAsking] = useState<Asking | null>(null);
  // Fetched before Start is pressed: a running session must be on screen at once.
  useEffect(() => {
    SessionBand.fetch.prefetch();
    PlayerScreen.fetch.prefetch();
    StartSheets.fetch.prefetch();
    void library.getState().loadPlanner();
  }, [library]);
  const begin = async () => {
    if (!plan) return library.getState().loadPlanner();
    // The session of a tab that is gone may be found only now.
    return setAsking((await start(plan)) === 'unfinished' ? 'unfinished' : null);
  };
  const isFirst = !careSeen && !hasTrained;
  return (
    <>
      {children(() => {
        expectStart();
        if (isFirst) setAsking('care');
        else if (open) setAsking('unfinished');
        else void begin();
      })}
      {asking && (
        <StartSheets
          asking={asking}
          plan={plan}
          onStart={() => {
            library.getState().dismissCare();
            void begin();
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
