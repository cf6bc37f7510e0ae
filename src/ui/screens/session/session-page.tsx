import { useState } from 'react';
import { livedAt } from '../../../core/training/history/days.ts';
import type { SessionRecord } from '../../../core/training/record.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { nextTimeWords } from '../../../words/en/next-time-words.ts';
import { readinessWords } from '../../../words/en/readiness-words.ts';
import { sessionWords } from '../../../words/en/session-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import columns from '../../components/columns.module.css';
import { lateIcons } from '../../components/late-icons.ts';
import { Sheet } from '../../components/sheet.tsx';
import { useSinceLastTime } from '../../hooks/use-since-last-time.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { ScoreCurves, ScoreList, ShareSheet } from '../../shell/late-parts.ts';
import { routes } from '../../shell/routes.ts';
import { Screen } from '../../shell/screen.tsx';
import { FeltChoice } from '../summary/felt-choice.tsx';
import { NextTimeList } from '../summary/next-time-list.tsx';
import { isMore, useNextTime } from '../summary/use-next-time.ts';
import { BesidePlanSection } from './beside-plan-section.tsx';
import { DoneExercises } from './done-exercises.tsx';
import { MoreSheet } from './more-sheet.tsx';
import { SessionFigures } from './session-figures.tsx';
import css from './session-page.module.css';

interface SessionPageProps {
  readonly record: SessionRecord;
  readonly onDelete: () => void;
}

/** A session of the history: what was planned, what was done, and every set, which can be corrected. */
export function SessionPage({ record, onDelete }: SessionPageProps) {
  const now = useMinute();
  const comparison = useSinceLastTime(record);
  const next = useNextTime(record.routine, record.id);
  const isKnown = useLibrary((view) => view.routines.some(({ id }) => id === record.routine));
  const [open, setOpen] = useState<'more' | 'share' | 'next' | null>(null);
  const close = () => setOpen(null);
  const began = livedAt(record);
  return (
    <Screen
      title={record.name}
      lang={record.language}
      frame="back"
      wide
      action={
        <Button
          kind="ghost"
          icon={lateIcons.more}
          iconOnly
          label={sessionWords.more}
          onClick={() => setOpen('more')}
        />
      }
      below={
        <p className="facts">
          <span>{dateWords.fullDay(began, now)}</span>
          {record.totalMs > 0 && !record.imported?.dayOnly && (
            <span>{sessionWords.span(began, began + record.totalMs)}</span>
          )}
          {record.imported && <span>{sessionWords.importedFrom(record.imported.from)}</span>}
        </p>
      }
    >
      <div className={columns.two}>
        <div className={css.part}>
          <SessionFigures record={record} comparison={comparison} />
          {record.workMs > 0 && record.sets.length > 0 && <BesidePlanSection record={record} />}
          {record.readiness === 'poor' && <p>{readinessWords.wasPoor}</p>}
          <FeltChoice record={record} />
        </div>
        <div className={css.part}>
          {record.clocks && <ScoreList record={record} />}
          {record.clocks && <ScoreCurves routine={record.routine} of={record.clocks} />}
          {record.sets.length > 0 && <DoneExercises record={record} comparison={comparison} />}
          <div className={css.actions}>
            {next.length > 0 && (
              <Button onClick={() => setOpen('next')}>
                {summaryWords.nextTime(next.filter(isMore).length)}
              </Button>
            )}
            {isKnown && (
              <ButtonLink icon="restart" href={routes.routine(record.routine)}>
                {sessionWords.again}
              </ButtonLink>
            )}
            <Button icon={lateIcons.share} onClick={() => setOpen('share')}>
              {sessionWords.share}
            </Button>
          </div>
        </div>
      </div>
      <Sheet open={open === 'next'} title={nextTimeWords.title} onClose={close}>
        <NextTimeList routine={record.routine} next={next} />
      </Sheet>
      {open === 'share' && (
        <ShareSheet record={record} comparison={comparison} onStage={false} onClose={close} />
      )}
      {open === 'more' && (
        <MoreSheet record={record} onShare={() => setOpen('share')} onDelete={onDelete} onClose={close} />
      )}
    </Screen>
  );
}
