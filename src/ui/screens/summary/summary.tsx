import { useState } from 'react';
import type { SessionRecord } from '../../../core/training/record.ts';
import { nextTimeWords } from '../../../words/en/next-time-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Sheet } from '../../components/sheet.tsx';
import { useMedia } from '../../hooks/use-media.ts';
import { usePage } from '../../hooks/use-page.ts';
import { useSinceLastTime } from '../../hooks/use-since-last-time.ts';
import { ScoreList, ShareSheet } from '../../shell/late-parts.ts';
import { EverySet } from './every-set.tsx';
import { FeltChoice } from './felt-choice.tsx';
import { HabitLine } from './habit-line.tsx';
import { Hero } from './hero.tsx';
import { NextTimeList } from './next-time-list.tsx';
import { SinceLastList } from './since-last-list.tsx';
import css from './summary.module.css';
import { Tiles } from './tiles.tsx';
import { isMore, useNextTime } from './use-next-time.ts';

interface SummaryProps {
  readonly record: SessionRecord;
  readonly onFinish: () => void;
  /** Deletes the session; offered for one without a set. */
  readonly onDiscard: () => void;
}

interface NothingDoneProps {
  readonly onDiscard: () => void;
}

/** Ended before a set was done: a session that is not worth a place in the history. */
function NothingDone({ onDiscard }: NothingDoneProps) {
  return (
    <section className={css.nothing}>
      <p>{summaryWords.nothingDone}</p>
      <Button icon={lateIcons.close} onClick={onDiscard}>
        {summaryWords.discard}
      </Button>
    </section>
  );
}

/** The session that has just finished, on one screen: what was done, how it compares with the past, and what comes next. */
export function Summary({ record, onFinish, onDiscard }: SummaryProps) {
  const heading = usePage(record.name);
  const comparison = useSinceLastTime(record);
  const next = useNextTime(record.routine, record.id);
  const isWide = useMedia('(min-width: 43.75em)');
  const [unfolded, setUnfolded] = useState(false);
  const [reviewing, setReviewing] = useState(false);
  const [sharing, setSharing] = useState(false);
  // One side of a set is no set yet, but its weight is worth saving.
  const hasDone =
    record.clocks !== undefined || record.sets.some(({ outcome, warmUp }) => outcome === 'done' && !warmUp);
  return (
    <>
      <main className={css.summary}>
        <Hero record={record} heading={heading} />
        <div className={css.two}>
          <div className={css.part}>
            <Tiles record={record} comparison={comparison} />
            {record.clocks && <ScoreList record={record} />}
            <SinceLastList comparison={comparison} language={record.language} />
          </div>
          <div className={css.part}>
            <div className={css.pair}>
              <Button icon={lateIcons.down} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
                {summaryWords.everySet}
              </Button>
              {next.length > 0 && (
                <Button onClick={() => setReviewing(true)}>
                  {summaryWords.nextTime(next.filter(isMore).length)}
                </Button>
              )}
            </div>
            {unfolded && !isWide && <EverySet record={record} />}
            {hasDone ? <FeltChoice record={record} /> : <NothingDone onDiscard={onDiscard} />}
            <HabitLine />
          </div>
        </div>
        {unfolded && isWide && (
          <div className={css.wide}>
            <EverySet record={record} />
          </div>
        )}
      </main>
      <Sheet open={reviewing} title={nextTimeWords.title} onClose={() => setReviewing(false)}>
        <NextTimeList routine={record.routine} next={next} />
      </Sheet>
      {sharing && (
        <ShareSheet record={record} comparison={comparison} onStage onClose={() => setSharing(false)} />
      )}
      <div className={css.dock}>
        <Button
          size="xl"
          icon={lateIcons.share}
          iconOnly
          label={summaryWords.share}
          onClick={() => setSharing(true)}
        />
        <Button kind="solid" size="xl" onClick={onFinish}>
          {summaryWords.finish}
        </Button>
      </div>
    </>
  );
}
