import { ownSetKey, type Plan, type SetInfo } from '../../../../core/plan/plan.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { isRamping, workAhead } from '../../../../core/session/views.ts';
import { setsToLog } from '../../../../core/training/set-to-log.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { part } from '../../../shell/late-component.ts';
import { leadUpAt } from '../lead/lead-of.ts';
import { RampRow } from './ramp-row.tsx';
import css from './step-list.module.css';
import { StepRow } from './step-row.tsx';
import { stepStages } from './step-stage.ts';

/** Only sessions with a clock show it. */
const BoutRow = part('BoutRow', () => import('./bout-row.tsx'));

interface StepListProps extends LiveSession {
  readonly onJump: (step: number) => void;
  /** Opens a set that is done. */
  readonly onLog: (set: SetInfo) => void;
  readonly onDetails: (exercise: string) => void;
  readonly onChange: (slot: string) => void;
}

/** The steps with a button to change the exercise: the first set of each exercise that is not over. */
function changeable(plan: Plan, { step: here }: ActiveState): ReadonlySet<string> {
  const seen = new Set<string>();
  const ahead = plan.steps.slice(here).flatMap((step) => {
    if (step.kind !== 'work' || seen.has(step.set.slot)) return [];
    seen.add(step.set.slot);
    return step.id;
  });
  return new Set(ahead);
}

/** Every set of the session in order, block by block. A tap jumps to it, or opens what was done in it. */
export function StepList({ plan, state, onJump, onLog, onDetails, onChange }: StepListProps) {
  const stages = stepStages(plan, state);
  const open = changeable(plan, state);
  const done = new Map(setsToLog(plan, state).map((sides) => [ownSetKey(sides[0].set), sides]));
  const resultOf = (set: SetInfo, at: number) =>
    stages[at] === 'done'
      ? (done.get(ownSetKey(set))?.find((each) => each.set.side === set.side)?.result ?? null)
      : null;
  const ahead = workAhead(plan, state.step);
  return (
    <ol className={css.blocks}>
      {plan.blocks.map((block) => (
        <li key={block.id} className={css.block}>
          <h3 className={css.name} lang={plan.language}>
            {block.name}
          </h3>
          <ol className={css.steps}>
            {plan.steps
              .slice(block.from, block.to)
              .map((step, i) =>
                step.kind === 'work' ? (
                  <StepRow
                    key={step.id}
                    set={step.set}
                    language={plan.language}
                    stage={stages[block.from + i] ?? 'later'}
                    result={resultOf(step.set, block.from + i)}
                    onPress={() =>
                      resultOf(step.set, block.from + i) ? onLog(step.set) : onJump(block.from + i)
                    }
                    onDetails={() => onDetails(step.set.exercise)}
                    onChange={open.has(step.id) ? () => onChange(step.set.slot) : null}
                  />
                ) : step.kind === 'ramp-up' && step.ramp === 1 ? (
                  <RampRow
                    key={step.id}
                    exercise={workAhead(plan, block.from + i)?.set.exercise ?? ''}
                    ramps={leadUpAt(plan, block.from + i)?.ramps ?? []}
                    now={isRamping(plan, state.step) && workAhead(plan, block.from + i) === ahead}
                    onJump={() => onJump(block.from + i)}
                  />
                ) : step.kind === 'bout' ? (
                  <BoutRow
                    key={step.id}
                    step={step}
                    block={block.name}
                    language={plan.language}
                    stage={stages[block.from + i] ?? 'later'}
                    onJump={() => onJump(block.from + i)}
                  />
                ) : null,
              )}
          </ol>
        </li>
      ))}
    </ol>
  );
}
