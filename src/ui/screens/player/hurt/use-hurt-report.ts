import { aimRoutine } from '../../../../core/plan/aim-routine.ts';
import { NO_AIMS } from '../../../../core/plan/aims.ts';
import { withDropped } from '../../../../core/plan/edit/drop-slot.ts';
import { type Ease, withEase } from '../../../../core/plan/edit/ease-slot.ts';
import type { PlanChange } from '../../../../core/plan/edit/put-off.ts';
import { logKey, type SetInfo } from '../../../../core/plan/plan.ts';
import type { Pain } from '../../../../core/session/pain.ts';
import { planSwap } from '../../../../core/session/plan-swap.ts';
import {
  othersToSpare,
  type SlotNamed,
  withAllDropped,
} from '../../../../core/training/pain/others-to-spare.ts';
import { painVerdict } from '../../../../core/training/pain/pain-verdict.ts';
import { type WayOn, waysOn } from '../../../../core/training/pain/ways-on.ts';
import { resultOf } from '../../../../core/training/set-result.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { painWords } from '../../../../words/en/pain-words.ts';
import { useApp, useLibrary, useSettings } from '../../../app-context.ts';
import { useOwns } from '../../../hooks/use-scales.ts';

export type HurtReport = ReturnType<typeof useHurtReport>;

/** What a report of pain does to the session: it is noted on the set, and the plan is changed. */
export function useHurtReport({ plan, state, set }: LiveSession & { readonly set: SetInfo }) {
  const { session, progress } = useApp();
  const unit = useSettings((view) => view.settings.units);
  const exercises = useLibrary((view) => view.exercises);
  const routines = useLibrary((view) => view.routines);
  const owns = useOwns();
  const { send } = session.getState();
  const as: PlanChange = { plan, step: state.step };
  const eased = (how: Ease): PlanChange => ({ ...as, plan: withEase(plan, state.step, set.slot, how) });
  const note = (pain: Pain) => send({ type: 'hurt', key: logKey(set), pain });

  function swapped(exercise: string): PlanChange {
    const routine = routines.find(({ id }) => id === plan.routine);
    if (!routine) return as;
    const aimed = aimRoutine(routine, progress.getState().aims[plan.routine] ?? NO_AIMS, plan.choices.level);
    return planSwap(aimed, exercises, plan, state, set.slot, exercise);
  }

  /** The plan after a way on was chosen. */
  function planBy(way: WayOn): PlanChange {
    switch (way.kind) {
      case 'lighter':
        return eased({ kind: 'kg', kg: way.kg });
      case 'less':
        return eased({ kind: 'hold', ms: way.ms });
      case 'shorter':
        return eased({ kind: 'cue', cue: painWords.shorterCue });
      case 'swap':
        return swapped(way.exercise.id);
      case 'leave-out':
        return withDropped(plan, state.step, set.slot) ?? as;
      case 'end':
      case 'note':
        return as;
    }
  }

  return {
    note,
    ways: (pain: Pain): readonly WayOn[] =>
      waysOn(pain, {
        plan,
        step: state.step,
        set,
        kg: resultOf(set, 0, state.logs).kg,
        exercises,
        routines,
        rack: { unit, owns },
      }),
    /** What else is to come and loads the place, after a pain that stops the exercise. */
    others: ({ place, ...pain }: Pain): readonly SlotNamed[] =>
      painVerdict(pain) === 'stop' ? othersToSpare(plan, state.step, place, set.exercise, exercises) : [],
    /**
     * Notes the pain and does what was chosen; `without` is left out too. Returns whether the session may go on by
     * itself: not after a set that was broken off, because the person has to get into another place first.
     */
    act(pain: Pain, way: WayOn, without: readonly SlotNamed[]): boolean {
      note(pain);
      const to = withAllDropped(planBy(way), without);
      if (way.kind === 'end') send({ type: 'finish' });
      else if (to.plan !== plan) send({ type: 'swap', ...to });
      return painVerdict(pain) !== 'stop' || plan.steps[state.step]?.kind !== 'work';
    },
  };
}
