import { useState } from 'react';
import { minutes } from '../../../core/duration.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { isLive, offerOf } from '../../../store/session-store.ts';
import { useSession } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { useStart } from '../../hooks/use-start.ts';
import { OpenSessionSheet } from './open-session-sheet.tsx';
import css from './start-dock.module.css';

interface StartDockProps {
  readonly plan: Plan;
  /** The same, once it is known what the last session suggests. */
  readonly latest: () => Promise<Plan>;
}

/** The one big button. Asks first when another session is not over. */
export function StartDock({ plan, latest }: StartDockProps) {
  const { start } = useStart();
  const open = useSession((view) => isLive(view) || offerOf(view) !== null);
  const [asking, setAsking] = useState(false);
  const begin = () => start(latest());
  const empty = plan.steps.length === 0;
  return (
    <div className={css.dock}>
      {empty && <p className={css.empty}>Nothing here works with what you have.</p>}
      <Button
        kind="cta"
        size="xl"
        icon="play"
        disabled={empty}
        onClick={() => (open ? setAsking(true) : begin())}
      >
        <span className={css.words}>
          Start {!empty && <span className={css.minutes}>{minutes(plan.totals.ms)} min</span>}
        </span>
      </Button>
      <OpenSessionSheet open={asking} name={plan.name} onStart={begin} onClose={() => setAsking(false)} />
    </div>
  );
}
