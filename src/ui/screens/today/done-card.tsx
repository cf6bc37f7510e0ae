import { formatClock } from '../../../core/duration.ts';
import { todayWords } from '../../../words/en/today-words.ts';
import { number } from '../../../words/format.ts';
import { useHistory, useLibrary } from '../../app-context.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { Icon } from '../../components/icon.tsx';
import { FigureStrip } from '../../figure/late-figures.ts';
import { routes } from '../../shell/routes.ts';
import css from './done-card.module.css';
import { figuresOf } from './figures-of.ts';
import start from './start-card.module.css';
import { TankCard } from './tank-card.tsx';

interface DoneCardProps {
  /** The id of the session. */
  readonly session: string;
}

/** Today's session: done, with its figures, and no further asking. */
export function DoneCard({ session }: DoneCardProps) {
  const done = useHistory((view) => view.sessions?.find(({ id }) => id === session));
  const routine = useLibrary((view) => view.routines.find(({ id }) => id === done?.routine));
  if (!done) return null;
  return (
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
      <dl className={css.facts}>
        <div>
          <dt>{todayWords.time}</dt>
          <dd>{formatClock(done.totalMs)}</dd>
        </div>
        <div>
          <dt>{todayWords.sets}</dt>
          <dd>
            {number(done.setsDone)}
            <small>{todayWords.ofSets(done.plannedSets)}</small>
          </dd>
        </div>
      </dl>
      <ButtonLink kind="solid" href={routes.record(done.id)}>
        {todayWords.seeAll}
      </ButtonLink>
    </TankCard>
  );
}
