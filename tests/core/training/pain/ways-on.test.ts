import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../../src/app/shipped/shipped-library.ts';
import { defaultOwns } from '../../../../src/core/owns/owns.ts';
import { compilePlan } from '../../../../src/core/plan/compile-plan.ts';
import { defaultChoices } from '../../../../src/core/plan/default-choices.ts';
import { withDropped } from '../../../../src/core/plan/edit/drop-slot.ts';
import { withEase } from '../../../../src/core/plan/edit/ease-slot.ts';
import { isWork, type Plan, plannedIn, type SetInfo } from '../../../../src/core/plan/plan.ts';
import { EQUIPMENT } from '../../../../src/core/routine/equipment.ts';
import { PAIN_PLACES, type Pain } from '../../../../src/core/session/pain.ts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings.ts';
import { type WayOn, waysOn } from '../../../../src/core/training/pain/ways-on.ts';
import { resultOf } from '../../../../src/core/training/set-result.ts';

const { routines, exercises } = shippedLibrary;
const strongBack = routines.find(({ id }) => id === 'strong-back-45')!;
const choices = { ...defaultChoices(strongBack, DEFAULT_SETTINGS), equipment: EQUIPMENT };
const plan = compilePlan(strongBack, exercises, choices);
const work = (of: Plan, exercise: string) =>
  of.steps.flatMap((step, index) =>
    isWork(step) && step.set.exercise === exercise ? [{ step, index }] : [],
  );

const back = (level: number): Pain => ({ place: 'lower-back', side: null, level, sharp: false });
function ways(pain: Pain, exercise: string, set: number, kg: number | null): readonly WayOn[] {
  const at = work(plan, exercise)[set - 1]!;
  const rack = { unit: 'kg', owns: defaultOwns('kg') } as const;
  return waysOn(pain, { plan, step: at.index, set: at.step.set, kg, exercises, routines, rack });
}
const kinds = (list: readonly WayOn[]) => list.map(({ kind }) => kind);

describe('what can be done about pain in a deadlift with 80 kg', () => {
  it('at 4 of 10: a quarter lighter, a shorter way, or an exercise that spares the back', () => {
    const list = ways(back(4), 'deadlift', 1, 80);
    expect(kinds(list)).toEqual(['lighter', 'shorter', 'swap']);
    expect(list[0]).toEqual({ kind: 'lighter', kg: 60 });
  });

  it('at 7 of 10: one tap to a glute bridge, to leaving it out, or to the end', () => {
    const list = ways(back(7), 'deadlift', 2, 80);
    expect(kinds(list)).toEqual(['swap', 'leave-out', 'end']);
    expect(list[0]).toMatchObject({ exercise: { id: 'glute-bridge', equipment: [] } });
    expect(list[1]).not.toMatchObject({ next: 'Deadlift' });
  });

  it('up to 3: nothing', () => {
    expect(ways(back(3), 'deadlift', 1, 80)).toEqual([]);
  });
});

it('never offers an exercise with a load, one that is alike, or one that leads with the place that hurts', () => {
  const swapAt = (exercise: string, place: Pain['place']) =>
    ways({ place, side: null, level: 8, sharp: false }, exercise, 1, null).flatMap((way) =>
      way.kind === 'swap' ? [{ place, to: way.exercise }] : [],
    );
  const swaps = [...exercises.keys()]
    .filter((id) => work(plan, id).length > 0)
    .flatMap((id) => PAIN_PLACES.flatMap((place) => swapAt(id, place)));
  expect(swaps.length).toBeGreaterThan(20);
  expect(swaps.filter(({ to }) => to.equipment.length > 0)).toEqual([]);
  const leadsWithIt = ({ place, to }: (typeof swaps)[number]) =>
    place === 'lower-back' && to.muscles.main.includes('lower-back');
  expect(swaps.filter(leadsWithIt)).toEqual([]);
});

describe('the rest of the sets', () => {
  const first = work(plan, 'deadlift')[0]!;
  const slot = first.step.set.slot;

  it('is lighter from the next set on, whatever was lifted before', () => {
    const eased = withEase(plan, first.index, slot, { kind: 'kg', kg: 60 });
    const sets = work(eased, 'deadlift').map(({ step }) => step.set);
    expect(sets[0]?.dose).toEqual(first.step.set.dose);
    expect(sets[1]?.dose).toMatchObject({ kg: 60, kgFrom: 2 });
    const key = (set: SetInfo) => `${set.slot}/${set.exercise}/${set.set}/`;
    const said = { kg: 80, reps: 8, holdMs: null, effort: null, reserve: null };
    const logs = { [key(sets[0]!)]: said };
    expect(resultOf(sets[1]!, 0, logs).kg).toBe(60);
    const later = { ...logs, [key(sets[1]!)]: { ...said, kg: 50 } };
    expect(resultOf(sets[2]!, 0, later).kg).toBe(50);
  });

  it('is left out: the set under way is broken off, and the session goes on with the next exercise', () => {
    const change = withDropped(plan, first.index, slot)!;
    expect(work(change.plan, 'deadlift')).toEqual([]);
    const next = change.plan.steps[change.step]!;
    expect(next.kind).toBe('work');
    expect(change.plan.blocks.flatMap(plannedIn).map(({ id }) => id)).not.toContain(slot);
    const rows = change.plan.blocks.flatMap(({ slots }) => slots);
    expect(rows.find((row) => row.slot.id === slot)?.slot).toMatchObject({ why: 'pain' });
  });

  it('is left out after the first set: that set stays', () => {
    const change = withDropped(plan, first.index + 1, slot)!;
    expect(work(change.plan, 'deadlift').map(({ step }) => step.set.sets)).toEqual([1]);
    expect(change.plan.steps[change.step]?.id).toBe(plan.steps[first.index + 1]?.id);
  });
});
