import { useId } from 'react';
import { formatClock } from '../../../core/duration.ts';
import { askedOf, type PartStanding, partStanding } from '../../../core/training/history/beside-plan.ts';
import { livedAt } from '../../../core/training/history/days.ts';
import { partsOfSession, type SessionPart } from '../../../core/training/history/parts-of-session.ts';
import { allDone, recordTimes, type SessionRecord } from '../../../core/training/record.ts';
import { dayWords } from '../../../words/en/day-words.ts';
import { painWords } from '../../../words/en/pain-words.ts';
import { readinessWords } from '../../../words/en/readiness-words.ts';
import { sessionWords } from '../../../words/en/session-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { useLibrary } from '../../app-context.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { withNames } from '../../components/with-names.tsx';
import { useScales } from '../../hooks/use-scales.ts';
import { useSinceLastTime } from '../../hooks/use-since-last-time.ts';
import { routes } from '../../shell/routes.ts';
import { StandingSign } from '../session/standing-sign.tsx';
import { SetProfile } from '../summary/set-profile.tsx';
import css from './day.module.css';

interface DaySessionProps {
  readonly record: SessionRecord;
}

/** A session on its day: when it was, how long it took, and what went up, stayed or fell short. */
export function DaySession({ record }: DaySessionProps) {
  const heading = useId();
  const comparison = useSinceLastTime(record);
  const scaleOf = useScales();
  const isKnown = useLibrary((view) => view.routines.some(({ id }) => id === record.routine));
  const began = livedAt(record);
  const parts = partsOfSession(record.sets).filter(({ kind }) => kind === 'exercise');
  const standingOf = ({ sets, exercise }: SessionPart): PartStanding =>
    partStanding(sets, comparison?.exercises.find((each) => each.exercise === exercise)?.standing);
  const of = (...standings: readonly PartStanding[]) =>
    parts.filter((part) => standings.includes(standingOf(part)));
  const line = (part: SessionPart, standing: PartStanding) => (
    <li key={part.key} className={css.line}>
      <StandingSign standing={standing} />
      <span className={css.words}>
        <span>
          <b className="strong" lang={record.language}>
            {part.name}
          </b>{' '}
          {summaryWords.details(part.sets, askedOf(part.sets), scaleOf(part.exercise))}
        </span>
        <span className="note" aria-hidden="true">
          {sessionWords.standing(standing)}
        </span>
      </span>
    </li>
  );
  const same = of('as-planned').length;
  const out = of('left-out');
  const hurt = record.sets.filter(({ pain }) => pain !== undefined);
  return (
    <article className={`card ${css.card}`} aria-labelledby={heading}>
      <header className={css.head}>
        <span className={css.words}>
          <b id={heading} className="strong" lang={record.language}>
            {record.name}
          </b>
          <span className="note">
            {record.imported?.dayOnly
              ? sessionWords.importedFrom(record.imported.from)
              : sessionWords.span(began, began + record.totalMs)}
          </span>
          <span className="note">{summaryWords.setsOf(allDone(record), record.plannedSets)}</span>
        </span>
        <b className={css.clock}>{formatClock(recordTimes(record).totalMs)}</b>
      </header>
      <SetProfile sets={record.sets} />
      <ul>
        {of('best').map((part) => line(part, 'best'))}
        {of('up').map((part) => line(part, 'up'))}
        {of('under').map((part) => line(part, 'under'))}
        {same > 0 && (
          <li className={css.line}>
            <StandingSign standing="as-planned" />
            <span>{dayWords.asPlanned(same)}</span>
          </li>
        )}
        {out.length > 0 && (
          <li className={css.line}>
            <StandingSign standing="left-out" />
            <span>{withNames(dayWords.leftOut(out.map(({ name }) => name)), named(record))}</span>
          </li>
        )}
      </ul>
      {hurt.map(
        ({ slot, set, side, name, pain }) =>
          pain && (
            <p key={`${slot}/${set}/${side}`} className={css.hurt}>
              {withNames(dayWords.hurtIn(name, painWords.hurt(pain)), named(record))}
            </p>
          ),
      )}
      {record.readiness === 'poor' && <p className="note">{readinessWords.wasPoor}</p>}
      <div className={css.actions}>
        <ButtonLink href={routes.record(record.id)}>{dayWords.seeAll}</ButtonLink>
        {isKnown && (
          <ButtonLink icon="restart" href={routes.routine(record.routine)}>
            {sessionWords.again}
          </ButtonLink>
        )}
      </div>
    </article>
  );
}

const named = ({ sets, language }: SessionRecord) => sets.map(({ name }) => ({ name, language }));
