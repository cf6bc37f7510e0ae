import type { Ref } from 'react';
import { formatClock } from '../../../../core/duration.ts';
import { boutPlace, doseIn } from '../../../../core/plan/bout.ts';
import { isComplete } from '../../../../core/plan/bout-count.ts';
import type { BoutStep, SetInfo } from '../../../../core/plan/plan.ts';
import { type Doing } from '../../../../core/session/doing.ts';
import { bestLap, lapTimes } from '../../../../core/session/score.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { remainingMs } from '../../../../core/session/views.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { clockWords } from '../../../../words/en/clock-words.ts';
import { doseWords } from '../../../../words/en/dose-words.ts';
import { number } from '../../../../words/format.ts';
import { withElement } from '../../../components/with-element.tsx';
import { useScales } from '../../../hooks/use-scales.ts';
import { useSecond } from '../../../hooks/use-time.ts';
import text from '../stage/stage-text.module.css';
import { lettersOf } from '../stage/stage-text.tsx';
import css from './clock.module.css';

const LAPS_SHOWN = 3;
/** The longest name, in letters, for which there is room among the moves of a round. */
const LONGEST_IN_ROUND = 30;

interface ClockTextProps extends LiveSession {
  readonly step: BoutStep;
  /** What is done now, or next; null under a clock without exercises. */
  readonly doing: Doing | null;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** How much is left until the cap. */
function Cap({ plan, state }: LiveSession) {
  const clock = useSecond((now) => formatClock(remainingMs(plan, state, now) ?? 0));
  return <span>{withElement(clockWords.cap, <span translate="no">{clock}</span>)}</span>;
}

/** The moves of a round: those done, the one to do, those to come. */
function Moves({
  step,
  state,
  language,
}: {
  readonly step: BoutStep;
  readonly state: ActiveState;
  readonly language: string;
}) {
  const { bout } = step;
  const { round, move: here } = boutPlace(bout, state.count);
  const isOver = isComplete(bout, state.count);
  // Long names are left to the heading, which has the current move, and to Next.
  const isBrief = bout.moves.some(({ name }) => name.length > LONGEST_IN_ROUND);
  return (
    <ol className={css.moves} aria-label={clockWords.moves}>
      {bout.moves.map((move, index) => {
        const dose = doseIn(bout, move, round);
        const isDone = isOver || index < here;
        return (
          <li
            key={move.slot}
            data-stage={isDone ? 'done' : undefined}
            aria-current={!isOver && index === here ? 'step' : undefined}
          >
            <b dir="ltr">
              {dose.kind === 'reps' && dose.holdMs === null ? number(dose.reps) : doseWords.set(dose)}
            </b>
            <span lang={language} className={isBrief ? 'visually-hidden' : undefined}>
              {move.name}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** The times of the last rounds. */
function Laps({ laps }: Pick<ActiveState, 'laps'>) {
  const all = lapTimes(laps);
  const each = all.slice(-LAPS_SHOWN);
  if (each.length === 0) return null;
  const best = bestLap(all);
  return (
    <p className="note" dir="ltr" aria-label={clockWords.lapTimes}>
      {clockWords.laps(each, best === null ? -1 : best - all.length + each.length)}
    </p>
  );
}

/** What is done under the clock now, the moves of the round, and the cap. */
export function ClockText({ plan, state, step, doing, heading }: ClockTextProps) {
  const scaleOf = useScales();
  const { bout } = step;
  const rests = bout.clock === 'emom' && isComplete(bout, state.count);
  const doseOf = (set: SetInfo) => doseWords.withLoad(set.dose, scaleOf(set.exercise));
  const block = plan.blocks[step.block]?.name ?? '';
  const line = step.timing.kind === 'capped' && bout.clock === 'for-time';
  return (
    <div className={text.text}>
      <div className={text.row}>
        <h1 ref={heading} tabIndex={-1} className={text.name} style={lettersOf(doing?.set.name ?? block)}>
          {doing ? (
            withElement(
              (name) => (rests ? clockWords.nextMove : clockWords.move)(name, doseOf(doing.set)),
              <span lang={plan.language}>{doing.set.name}</span>,
            )
          ) : (
            <span lang={plan.language}>{block}</span>
          )}
        </h1>
        {bout.parts === 1 && <Laps laps={state.laps} />}
      </div>
      {bout.moves.length > 1 && <Moves step={step} state={state} language={plan.language} />}
      <p className={text.cue} data-cap={line || undefined}>
        {line ? (
          <Cap plan={plan} state={state} />
        ) : (
          bout.moves.length === 1 && <span lang={plan.language}>{doing?.cue}</span>
        )}
      </p>
    </div>
  );
}
