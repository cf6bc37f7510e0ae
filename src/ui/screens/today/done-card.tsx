import { useState } from 'react';
import { recordAt } from '../../../store/history-store.ts';
import { todayWords } from '../../../words/en/today-words.ts';
import { useApp, useHistory, useLibrary } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { FigureStrip, figuresOf } from '../../figure/late-figures.ts';
import { useAsync } from '../../hooks/use-async.ts';
import type { Comparison } from '../../hooks/use-since-last-time.ts';
import { ShareSheet } from '../../shell/late-parts.ts';
import { DoneFacts, DoneWays } from './done-facts.tsx';
import start from './start-card.module.css';
import { TankCard } from './tank-card.tsx';

interface DoneCardProps {
  /** The id of the session. */
  readonly session: string;
}

/** Today's session: done, with its figures, and no further asking. */
export function DoneCard({ session }: DoneCardProps) {
  const { history } = useApp();
  const [shared, share] = useState<{ readonly comparison: Comparison | null } | null>(null);
  const done = useHistory((view) => view.sessions?.find(({ id }) => id === session));
  const record = useHistory((view) => recordAt(view, session));
  const routine = useLibrary((view) => view.routines.find(({ id }) => id === done?.routine));
  useAsync(() => history.getState().open([session]), session);
  if (!done) return null;
  return (
    <>
      <TankCard
        tone="done"
        label={todayWords.doneToday}
        name={done.name}
        lang={done.language}
        rim={
          <>
            <Icon name="check" size="s" />
            <span>{todayWords.doneToday}</span>
          </>
        }
      >
        {routine && (
          <div className={start.strip}>
            <FigureStrip exercises={figuresOf(routine, null)} most={3} />
          </div>
        )}
        {record ? (
          <DoneWays
            key={session}
            done={done}
            record={record}
            onShare={(comparison) => share({ comparison })}
          />
        ) : (
          <DoneFacts done={done} />
        )}
      </TankCard>
      {/* Outside of the card, whose colours are those of the water. */}
      {record && shared && (
        <ShareSheet record={record} comparison={shared.comparison} onStage onClose={() => share(null)} />
      )}
    </>
  );
}
