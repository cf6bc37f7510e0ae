import { useState } from 'react';
import { bestLap, lapTimes, type Score } from '../../core/session/score.ts';
import type { ClockRecord } from '../../core/training/clock-record.ts';
import type { SessionRecord } from '../../core/training/record.ts';
import { scoreOfRun } from '../../core/training/score-of-run.ts';
import { clockWords } from '../../words/en/clock-words.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../components/button.tsx';
import { lateIcons } from '../components/late-icons.ts';
import { useAttempt } from '../hooks/use-attempt.ts';
import css from './score-list.module.css';
import { ScoreSteppers } from './score-steppers.tsx';
import { ofSameClock, type PastScore, usePastScores } from './use-past-scores.ts';

interface ScoreRowProps {
  readonly of: ClockRecord;
  readonly language: string;
  readonly past: readonly PastScore[];
  readonly onChange: (score: Score) => void;
}

/** One run of a clock: its score, beside the last one, and the steppers that correct it. */
function ScoreRow({ of, language, past, onChange }: ScoreRowProps) {
  // A score that was not counted is asked for at once.
  const score = scoreOfRun(of);
  const [open, setOpen] = useState(score === null);
  const last = ofSameClock(past, of)[0]?.score;
  return (
    <li className={css.row}>
      <div className={css.head}>
        <span className={css.words}>
          <b lang={language}>{of.name}</b>
          <small className="note">{clockWords.clock(of.clock, of.clockMs, of.run, of.runs)}</small>
        </span>
        <span className={css.score}>
          <b dir="ltr">{score ? clockWords.score(score) : clockWords.noScore}</b>
          {last && <small className="note">{clockWords.lastTime(clockWords.score(last))}</small>}
        </span>
        <Button
          kind="ghost"
          icon={lateIcons.pencil}
          iconOnly
          label={clockWords.correct(of.name)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {of.laps.length > 0 && <LapList {...of} />}
      {open && <ScoreSteppers of={of} onChange={onChange} />}
    </li>
  );
}

/** The time of each round or lap, with the best marked. The last lap of a stopwatch ended with it. */
function LapList({ laps, ms, clock, rounds }: ClockRecord) {
  const isStopwatch = clock === 'for-time' && rounds === null;
  const all = lapTimes(isStopwatch && ms > (laps.at(-1) ?? 0) ? [...laps, ms] : laps);
  const best = bestLap(lapTimes(laps));
  return (
    <details>
      <summary className={css.summary}>
        {clockWords.lapCount(all.length, best === null ? null : (all[best] ?? null), isStopwatch)}
      </summary>
      <ol className={css.laps}>
        {all.map((each, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- positions, not items
          <li key={i} dir="ltr">
            {clockWords.lapOf(i + 1, each, i === best)}
          </li>
        ))}
      </ol>
    </details>
  );
}

interface ScoreListProps {
  readonly record: SessionRecord;
}

/** The scores of a session. A change is kept at once. */
export function ScoreList({ record }: ScoreListProps) {
  const { history } = useApp();
  const attempt = useAttempt();
  const past = usePastScores(record) ?? [];
  const { clocks = [] } = record;
  const change = (key: string, score: Score) =>
    attempt(() =>
      history.getState().amend({
        ...record,
        clocks: clocks.map((each) => (each.key === key ? { ...each, said: score } : each)),
      }),
    );
  return (
    <section>
      <h2>{clockWords.scores(clocks.length)}</h2>
      <ul className="ruled">
        {clocks.map((each) => (
          <ScoreRow
            key={each.key}
            of={each}
            language={record.language}
            past={past}
            onChange={(score) => change(each.key, score)}
          />
        ))}
      </ul>
    </section>
  );
}
