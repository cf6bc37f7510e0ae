import { aimRoutine } from '../../../../core/plan/aim-routine.ts';
import { NO_AIMS } from '../../../../core/plan/aims.ts';
import { withDropped } from '../../../../core/plan/edit/drop-slot.ts';
import { type Ease, withEase } from '../../../../core/plan/edit/ease-slot.ts';
import type { PlanChange } from '../../../../core/plan/edit/put-off.ts';
import { logKey, type SetInfo } from '../../../../core/plan/plan.ts';
import type { Pain } from '../../../../core/session/pain.ts';
import { planSwap } from '../../../../core/session/plan-swap.ts';
import { painVerdict } from '../../../../core/training/pain/pain-verdict.ts';
import { type WayOn, waysOn } from '../../../../core/training/pain/ways-on.ts';
import { resultOf } from '../../../../core/training/set-result.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { painWords } from '../../../../words/en/pain-words.ts';
import { useApp, useLibrary, useSettings } from '../../../app-context.ts';
import { useOwns } from '../../../hooks/use-owns.ts';

export type HurtReport = ReturnType<typeof useHurtReport>;

/** What a report of pain does to the session: it is noted on the set, and the plan is changed. */
export function useHurtReport({ plan, state, set }: LiveSession & { readonly set: SetInfo }) {
  const { session, progress } = useApp();
  const unit = useSettings((view) => view.settings.units);
  const exercises = useLibrary((view) => view.exercises);
  const routines = useLibrary((view) => view.routines);
  const owns = useOwns();
  const { send } = session.getState();
  const change = (to: PlanChange | null) => {
    if (to && to.plan !== plan) send({ type: 'swap', ...to });
  };
  const ease = (how: Ease) => change({ plan: withEase(plan, state.step, set.slot, how), step: state.step });
  const note = (pain: Pain) => send({ type: 'hurt', key: logKey(set), pain });
  const carryOut = (way: WayOn) => {
    switch (way.kind) {
      case 'lighter':
        return ease({ kind: 'kg', kg: way.kg });
      case 'less':
        return ease({ kind: 'hold', ms: way.ms });
      case 'shorter':
        return ease({ kind: 'cue', cue: painWords.shorterCue });
      case 'swap': {
        const routine = routines.find(({ id }) => id === plan.routine);
        const aims = progress.getState().aims[plan.routine] ?? NO_AIMS;
        if (!routine) return undefined;
        const aimed = aimRoutine(routine, aims, plan.choices.level);
        return change(planSwap(aimed, exercises, plan, state, set.slot, way.exercise.id));
      }
      case 'leave-out':
        return change(withDropped(plan, state.step, set.slot));
      case 'end':
        return send({ type: 'finish' });
      case 'note':
        return undefined;
    }
  };
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
    /**
     * Notes the pain and does what was chosen. Whether the session may go on by itself: not after a set that was broken
     * off, because the person has to get into another place first.
     */
    act(pain: Pain, way: WayOn): boolean {
      note(pain);
      carryOut(way);
      return painVerdict(pain) !== 'stop' || plan.steps[state.step]?.kind !== 'work';
    },
  };
}
