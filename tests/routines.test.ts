import { describe, expect, it } from 'vitest';
import { shippedLibrary as library } from '../src/app/shipped/shipped-library.ts';
import { compilePlan } from '../src/core/plan/compile-plan.ts';
import { defaultChoices } from '../src/core/plan/default-choices.ts';
import { EQUIPMENT } from '../src/core/routine/equipment.ts';
import type { SessionState } from '../src/core/session/session.ts';
import { nextBoundaryAt } from '../src/core/session/stay.ts';
import { transition } from '../src/core/session/transition.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings.ts';
import { recordOf } from '../src/core/training/record-of.ts';

const kits = [
  ['none', []],
  ['everything', EQUIPMENT],
  ['the usual', null],
] as const;

describe('every shipped routine', () => {
  it('is there', () => {
    expect(library.routines.map((routine) => routine.id).toSorted()).toEqual([
      'desk-reset',
      'posture-15',
      'resilient-lower-back',
      'strong-back-45',
    ]);
  });

  for (const routine of library.routines) {
    for (const level of ['low', 'middle', 'high'] as const) {
      for (const [kit, equipment] of kits) {
        it(`${routine.name}: compiles at the ${level} end with ${kit} at hand and walks to the end`, () => {
          const choices = defaultChoices(routine, DEFAULT_SETTINGS);
          const plan = compilePlan(routine, library.exercises, {
            ...choices,
            level,
            equipment: equipment ?? choices.equipment,
          });
          let [state]: readonly [SessionState, unknown] = transition(
            plan,
            { status: 'ready' },
            { type: 'start' },
            0,
          );
          let now = 0;
          for (let i = 0; i < 1000 && state.status === 'running'; i++) {
            const at = nextBoundaryAt(plan, state);
            const step = plan.steps[state.step];
            now = at ?? now + (step?.timing.kind === 'open' ? step.timing.estimateMs : 0);
            [state] = transition(plan, state, at === null ? { type: 'done' } : { type: 'tick' }, now);
          }
          expect(state).toMatchObject({
            status: 'finished',
            reason: 'completed',
            finishedAt: plan.totals.ms,
          });
          if (state.status !== 'finished') return;
          const record = recordOf(plan, state, 'id', 0);
          expect(record.sets.every((set) => set.outcome === 'done')).toBe(true);
          expect(record.totalMs).toBe(plan.totals.ms);
        });
      }
    }
  }
});
