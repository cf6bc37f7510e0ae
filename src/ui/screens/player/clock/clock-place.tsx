import { boutPlace } from '../../../../core/plan/bout.ts';
import { roundsIn } from '../../../../core/plan/bout-count.ts';
import { type BoutStep, endsAfterMs } from '../../../../core/plan/plan.ts';
import { clockWords } from '../../../../words/en/clock-words.ts';
import { number } from '../../../../words/format.ts';
import css from './clock.module.css';

interface ClockPlaceProps {
  readonly step: BoutStep;
  readonly count: number;
}

/** The rungs of a ladder: those done, the one under way, those to come. */
function Rungs({ ladder, round }: { readonly ladder: readonly number[]; readonly round: number }) {
  return (
    <ol className={css.rungs} aria-label={clockWords.rungs}>
      {ladder.map((reps, index) => (
        <li
          // oxlint-disable-next-line react/no-array-index-key -- positions, not items
          key={index}
          data-stage={index + 1 < round ? 'done' : undefined}
          aria-current={index + 1 === round ? 'step' : undefined}
        >
          {number(reps)}
        </li>
      ))}
    </ol>
  );
}

/** The place under the clock, in large type: "Minute 4 of 10", "Round 4", or the rungs of a ladder. */
export function ClockPlace({ step, count }: ClockPlaceProps) {
  const { bout } = step;
  const { round } = boutPlace(bout, count);
  if (Array.isArray(bout.rounds)) return <Rungs ladder={bout.rounds} round={round} />;
  const isPart = bout.parts > 1;
  const isStopwatch = bout.clock === 'for-time' && bout.rounds === null;
  const many = isPart ? bout.parts : roundsIn(bout);
  if (many === 1) return null;
  return (
    <p className={css.place}>
      <span>
        {isPart
          ? clockWords.partOf(bout.clock, endsAfterMs(step) ?? 0)
          : isStopwatch
            ? clockWords.lap
            : clockWords.round}
      </span>
      <span>
        <b>{number(isPart ? bout.part : round)}</b>
        {many !== null && <span>{clockWords.of(many)}</span>}
      </span>
    </p>
  );
}
