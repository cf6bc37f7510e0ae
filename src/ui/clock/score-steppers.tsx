import type { Score } from '../../core/session/score.ts';
import type { ClockRecord } from '../../core/training/clock-record.ts';
import { scoreOfRun } from '../../core/training/score-of-run.ts';
import { clockWords } from '../../words/en/clock-words.ts';
import { Stepper } from '../components/stepper.tsx';

const MOST_ROUNDS = 999;
const MOST_REPS = 9999;
const MOST_MINUTES = 24 * 60;
const MINUTE_MS = 60_000;

interface ScoreSteppersProps {
  readonly of: ClockRecord;
  /** Keeps what has been typed so far, because the fields may be removed before it is confirmed. */
  readonly eager?: boolean;
  readonly onChange: (score: Score) => void;
}

type Part<K extends Score['kind']> = ScoreSteppersProps & { readonly score: Extract<Score, { kind: K }> };

/** Rounds and reps of an AMRAP, or the rounds of an EMOM that were done in time. */
function Rounds({ of, score, eager = false, onChange }: Part<'rounds'>) {
  const { rounds, reps } = score;
  const isEmom = of.clock === 'emom';
  return (
    <>
      <Stepper
        size="lg"
        label={clockWords.roundsLabel}
        unit={clockWords.roundUnits(rounds)}
        value={rounds}
        min={0}
        max={isEmom ? of.counts.length : MOST_ROUNDS}
        eager={eager}
        onChange={(value) => onChange({ ...score, rounds: Math.round(value) })}
      />
      {!isEmom && of.moves.length > 0 && (
        <Stepper
          size="lg"
          label={clockWords.repsLabel}
          unit={clockWords.repUnits(reps)}
          value={reps}
          min={0}
          max={MOST_REPS}
          eager={eager}
          onChange={(value) => onChange({ ...score, reps: Math.round(value) })}
        />
      )}
    </>
  );
}

/** The time that everything took. */
function Time({ score, eager = false, onChange }: Part<'time'>) {
  const minutes = Math.floor(score.ms / MINUTE_MS);
  const seconds = Math.floor((score.ms % MINUTE_MS) / 1000);
  const change = (min: number, s: number) => onChange({ kind: 'time', ms: min * MINUTE_MS + s * 1000 });
  return (
    <>
      <Stepper
        size="lg"
        label={clockWords.minutesLabel}
        unit={clockWords.minuteUnit}
        value={minutes}
        min={0}
        max={MOST_MINUTES}
        eager={eager}
        onChange={(value) => change(Math.round(value), seconds)}
      />
      <Stepper
        size="lg"
        label={clockWords.secondsLabel}
        unit={clockWords.secondUnit}
        value={seconds}
        min={0}
        max={59}
        eager={eager}
        onChange={(value) => change(minutes, Math.round(value))}
      />
    </>
  );
}

/** The reps of each round of a Tabata. */
function EachRound({ score, eager = false, onChange }: Part<'each'>) {
  return score.reps.map((reps, index) => (
    <Stepper
      // oxlint-disable-next-line react/no-array-index-key -- positions, not items
      key={index}
      label={clockWords.repsOf(index + 1)}
      unit={clockWords.repUnits(reps ?? 0)}
      value={reps ?? 0}
      min={0}
      max={MOST_REPS}
      eager={eager}
      onChange={(value) => onChange({ kind: 'each', reps: score.reps.with(index, Math.round(value)) })}
    />
  ));
}

/** The score to start from if nothing was counted. */
function emptyScore({ clock, counts, clockMs, ms }: ClockRecord): Score {
  if (clock === 'tabata') return { kind: 'each', reps: counts.map(() => null) };
  if (clock !== 'for-time') return { kind: 'rounds', rounds: 0, reps: 0 };
  // Work that the cap ended has no time.
  return clockMs !== null && ms >= clockMs ? { kind: 'reps', reps: 0 } : { kind: 'time', ms };
}

/** A score to correct, beginning with what was counted. Each press is kept at once. */
export function ScoreSteppers({ of, eager = false, onChange }: ScoreSteppersProps) {
  const score = scoreOfRun(of) ?? emptyScore(of);
  switch (score.kind) {
    case 'rounds':
      return <Rounds of={of} score={score} eager={eager} onChange={onChange} />;
    case 'time':
      return <Time of={of} score={score} eager={eager} onChange={onChange} />;
    case 'reps':
      return (
        <Stepper
          size="lg"
          label={clockWords.repsLabel}
          unit={clockWords.repUnits(score.reps)}
          value={score.reps}
          min={0}
          max={MOST_REPS}
          eager={eager}
          onChange={(value) => onChange({ kind: 'reps', reps: Math.round(value) })}
        />
      );
    case 'each':
      return <EachRound of={of} score={score} eager={eager} onChange={onChange} />;
  }
}
