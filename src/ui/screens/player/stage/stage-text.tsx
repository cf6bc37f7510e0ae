import type { ReactNode, Ref } from 'react';
import { pacePosition } from '../../../../core/plan/pace.ts';
import type { Plan, Step, WorkStep } from '../../../../core/plan/plan.ts';
import { type Doing, isActiveStep } from '../../../../core/session/doing.ts';
import type { Phase } from '../../../../core/session/phase.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { elapsedMs, workAhead } from '../../../../core/session/views.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { doseWords } from '../../../../words/en/dose-words.ts';
import type { Scale } from '../../../../words/en/load-words.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { useMarked } from '../../../app-context.ts';
import { useScales } from '../../../hooks/use-scales.ts';
import { useSecond } from '../../../hooks/use-time.ts';
import { LeadCue } from '../lead/lead-cue.tsx';
import { leadUpAt } from '../lead/lead-of.ts';
import { RampSteps } from '../lead/ramp-steps.tsx';
import { SetName } from '../set-name.tsx';
import { SetPips } from './set-pips.tsx';
import css from './stage-text.module.css';

/** Tells the styles how long a name is: they set long ones in smaller type. */
export const lettersOf = (name: string) => ({ '--letters': name.length });

/** Whether a step is exercise. */
const isExercised = (step: Step | undefined): boolean => step !== undefined && isActiveStep(step);

interface StageTextProps extends LiveSession {
  readonly phase: Phase;
  readonly coming: Doing | null;
  /** Receives the focus when the screen appears. */
  readonly heading: Ref<HTMLHeadingElement>;
}

interface RepsCueProps {
  readonly state: ActiveState;
  readonly step: WorkStep;
  readonly language: string;
}

/** The cue of the set; in an open set, a reminder of Done once the tempo has counted the last rep. */
function RepsCue({ state, step, language }: RepsCueProps) {
  const { dose } = step.set;
  const over = useSecond(
    (now) =>
      dose.kind === 'reps' &&
      step.timing.kind === 'open' &&
      pacePosition(dose, elapsedMs(state, now)).complete,
  );
  if (over && dose.kind === 'reps') return <span>{playerWords.repsDone(dose.reps)}</span>;
  return <span lang={language}>{step.cue}</span>;
}

function cueOf(
  plan: Plan,
  state: ActiveState,
  phase: Phase,
  coming: Doing,
  scale: Scale,
  note: string | undefined,
): ReactNode {
  if (phase === 'paused') {
    return isExercised(plan.steps[state.step]) ? playerWords.countsIn : playerWords.resumesHere;
  }
  return (
    <>
      <span dir="ltr">{doseWords.withLoad(coming.set.dose, scale)}</span>
      {(note || coming.cue) && '. '}
      {note ? <span>{note}</span> : <span lang={plan.language}>{coming.cue}</span>}
    </>
  );
}

/** How many ramp-ups are over. */
const rampsDone = (plan: Plan, { step: here }: ActiveState): number => {
  const lead = leadUpAt(plan, here);
  return lead?.ramps.filter((ramp) => plan.steps.indexOf(ramp) < here).length ?? 0;
};

/** The exercise under way or next: its name, its set and one coaching line. */
export function StageText({ plan, state, phase, coming, heading }: StageTextProps) {
  const scaleOf = useScales();
  /** The person's own note on the exercise takes the place of the coach's line before the set. */
  const note = useMarked((view) => (coming ? view.kept?.notes[coming.set.exercise] : undefined));
  if (!coming) {
    // A clock without exercises.
    const name = plan.blocks[plan.steps[state.step]?.block ?? 0]?.name ?? plan.name;
    return (
      <div className={css.text}>
        <h1 ref={heading} tabIndex={-1} className={css.name} style={lettersOf(name)} lang={plan.language}>
          {name}
        </h1>
      </div>
    );
  }
  const here = plan.steps[state.step];
  const lead = leadUpAt(plan, state.step);
  const lift = lead && workAhead(plan, state.step);
  const ahead = !isExercised(here);
  const works = here?.kind === 'work' && (phase === 'hold' || phase === 'reps');
  return (
    <div className={css.text}>
      <div className={css.row}>
        <h1 ref={heading} tabIndex={-1} className={css.name} style={lettersOf(coming.set.name)}>
          {ahead && <span className="visually-hidden">{playerWords.comes}</span>}
          {phase === 'paused' ? (
            <SetName set={coming.set} language={plan.language} />
          ) : (
            <span lang={plan.language}>{coming.set.name}</span>
          )}
        </h1>
        {lift && lead.ramps.length > 0 && phase !== 'set-up' ? (
          <RampSteps ramps={lead.ramps} at={rampsDone(plan, state)} work={lift} />
        ) : (
          coming.set.sets > 1 && <SetPips plan={plan} state={state} set={coming.set} />
        )}
      </div>
      <p className={css.cue}>
        {lift && phase !== 'paused' ? (
          <LeadCue plan={plan} state={state} coming={lift} />
        ) : works ? (
          <RepsCue state={state} step={here} language={plan.language} />
        ) : (
          cueOf(plan, state, phase, coming, scaleOf(coming.set.exercise), note)
        )}
      </p>
    </div>
  );
}
