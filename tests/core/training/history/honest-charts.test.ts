import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../../src/app/shipped/shipped-library.ts';
import { bridgeOpenSteps } from '../../../../src/core/plan/bridge.ts';
import { compilePlan } from '../../../../src/core/plan/compile-plan.ts';
import { defaultChoices } from '../../../../src/core/plan/default-choices.ts';
import { EQUIPMENT } from '../../../../src/core/routine/equipment.ts';
import { transition } from '../../../../src/core/session/transition.ts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings.ts';
import { digestOf } from '../../../../src/core/training/digest.ts';
import { muscleSets } from '../../../../src/core/training/history/muscle-sets.ts';
import type { SessionRecord } from '../../../../src/core/training/record.ts';
import { recordOf } from '../../../../src/core/training/record-of.ts';

const { routines, exercises } = shippedLibrary;

/** The record of a session in which every set was done as asked. */
function doneInFull(id: string): SessionRecord {
  const routine = routines.find((each) => each.id === id)!;
  const choices = {
    ...defaultChoices(routine, DEFAULT_SETTINGS),
    equipment: EQUIPMENT,
    pace: 'tempo' as const,
  };
  const plan = bridgeOpenSteps(compilePlan(routine, exercises, choices));
  const [running] = transition(plan, { status: 'ready' }, { type: 'start' }, 0);
  const [state] = transition(plan, running, { type: 'tick' }, plan.totals.ms + 1000);
  if (state.status !== 'finished') throw new Error('not finished');
  return recordOf(plan, state, id, 0);
}

const setsOf = (records: readonly SessionRecord[], muscle: string) =>
  muscleSets(records, exercises, routines).find((each) => each.muscle === muscle)?.sets ?? 0;

/** As records were stored before they told warm-ups apart. */
const unmarked = (record: SessionRecord): SessionRecord => ({
  ...record,
  sets: JSON.parse(JSON.stringify(record.sets, (key, value) => (key === 'care' ? undefined : value))),
});

describe('the sets of a muscle', () => {
  const desk = doneInFull('desk-reset');
  const back = doneInFull('strong-back-45');

  it('45 Desk Resets and one Strong Back are not 155 upper-back sets a week', () => {
    const week = [back, ...Array.from({ length: 45 }, () => desk)];
    expect(setsOf(week, 'upper-back')).toBe(setsOf([back], 'upper-back'));
    expect(setsOf(week, 'upper-back')).toBeLessThan(20);
    expect(setsOf([desk], 'chest')).toBe(0);
  });

  it('are the same in records from before warm-ups were marked', () => {
    expect(muscleSets([back, desk].map(unmarked), exercises, routines)).toEqual(
      muscleSets([back, desk], exercises, routines),
    );
  });

  it('do not include the squeezes between the sets that train', () => {
    const posture = doneInFull('posture-15');
    const others = posture.sets.filter(({ exercise }) => exercise !== 'shoulder-blade-squeeze');
    expect(others.length).toBeLessThan(posture.sets.length);
    expect(setsOf([posture], 'upper-back')).toBe(setsOf([{ ...posture, sets: others }], 'upper-back'));
  });

  it('leave a break at the desk without any set that trains', () => {
    expect(digestOf(desk).trainingSets).toBe(0);
    expect(digestOf(desk).setsDone).toBeGreaterThan(0);
    expect(digestOf(back).trainingSets).toBeLessThan(digestOf(back).setsDone);
  });
});
