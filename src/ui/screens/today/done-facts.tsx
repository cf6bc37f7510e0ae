import type { ReactNode } from 'react';
import { formatClock } from '../../../core/duration.ts';
import type { SessionDigest } from '../../../core/training/digest.ts';
import type { SessionRecord } from '../../../core/training/record.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { todayWords } from '../../../words/en/today-words.ts';
import { number } from '../../../words/format.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { useScales } from '../../hooks/use-scales.ts';
import { type Comparison, useSinceLastTime } from '../../hooks/use-since-last-time.ts';
import { routes } from '../../shell/routes.ts';
import css from './done-card.module.css';

interface DoneFactsProps {
  readonly done: SessionDigest;
  /** The best fact of the session. */
  readonly children?: ReactNode;
}

interface DoneWaysProps {
  readonly done: SessionDigest;
  readonly record: SessionRecord;
  readonly onShare: (comparison: Comparison | null) => void;
}

/** The totals of a session. */
export function DoneFacts({ done, children }: DoneFactsProps) {
  return (
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
      {children}
    </dl>
  );
}

/** The totals of a session, its best set if it is the best so far, and buttons to open and to share it. */
export function DoneWays({ done, record, onShare }: DoneWaysProps) {
  const comparison = useSinceLastTime(record);
  const scaleOf = useScales();
  const best = comparison?.exercises.find(({ standing }) => standing === 'best');
  return (
    <>
      <DoneFacts done={done}>
        {best && (
          <div>
            <dt lang={record.language}>{best.name}</dt>
            <dd>
              {doseWords.result(best.top, scaleOf(best.exercise))}
              <small>{todayWords.bestYet}</small>
            </dd>
          </div>
        )}
      </DoneFacts>
      <div className={css.ways}>
        <ButtonLink kind="solid" href={routes.record(record.id)}>
          {todayWords.seeAll}
        </ButtonLink>
        <Button kind="outline" icon={lateIcons.share} onClick={() => onShare(comparison)}>
          {todayWords.share}
        </Button>
      </div>
    </>
  );
}
