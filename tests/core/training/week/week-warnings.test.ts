import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../../src/app/shipped/shipped-library.ts';
import type { Choices } from '../../../../src/core/plan/choices.ts';
import { defaultChoices } from '../../../../src/core/plan/default-choices.ts';
import { planFor } from '../../../../src/core/plan/fit/plan-for.ts';
import { EQUIPMENT } from '../../../../src/core/routine/equipment.ts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings.ts';
import type { SessionRecord } from '../../../../src/core/training/record.ts';
import { planWarnings } from '../../../../src/core/training/week/plan-warnings.ts';
import { checkEntry, type Weekday, type WeekEntry } from '../../../../src/core/training/week/week-plan.ts';
import { type PlannedEntry, weekWarnings } from '../../../../src/core/training/week/week-warnings.ts';
import { RECORD } from '../../../storage/sample-checkpoint.ts';

const { routines, exercises } = shippedLibrary;
const EVENING = { kind: 'once', minute: 1080 } as const;
const HOURLY = { kind: 'every', minutes: 60, from: 540, to: 1020 } as const;

function on(
  days: Weekday[],
  id: string,
  part: Partial<Choices> = {},
  at: WeekEntry['at'] = EVENING,
): PlannedEntry {
  const routine = routines.find((each) => each.id === id)!;
  const choices = { ...defaultChoices(routine, DEFAULT_SETTINGS), equipment: EQUIPMENT, ...part };
  const asAuthored = { ...defaultChoices(routine, DEFAULT_SETTINGS), equipment: choices.equipment };
  return {
    entry: { routine: id, days, at },
    plan: planFor(routine, exercises, choices, {}),
    meant: { plan: planFor(routine, exercises, asAuthored, {}), times: routine.timesAWeek.high },
  };
}
const hinges = (...week: PlannedEntry[]) =>
  weekWarnings(week, exercises).filter(({ code }) => code === 'hinge-two-days-running');

describe('a week as a whole', () => {
  it('Strong Back on Monday and Lower Back on Tuesday both deadlift', () => {
    expect(hinges(on([0], 'strong-back-45'), on([1], 'resilient-lower-back'))).toEqual([
      {
        code: 'hinge-two-days-running',
        days: [0, 1],
        routines: ['Strong Back 45', 'Resilient Lower Back'],
      },
    ]);
  });

  it('sees hinges that follow each other over the turn of the week', () => {
    const [warning] = hinges(on([6], 'resilient-lower-back'), on([0, 3], 'strong-back-45'));
    expect(warning).toMatchObject({ days: [6, 0] });
  });

  it('says nothing of a day between, or of a hinge without a weight', () => {
    expect(hinges(on([0], 'strong-back-45'), on([2], 'resilient-lower-back'))).toEqual([]);
    const floor = on([1], 'resilient-lower-back', { equipment: [] });
    expect(hinges(on([0], 'strong-back-45'), floor)).toEqual([]);
  });

  it('warns before a deadlift on the day after one, in whatever routine', () => {
    const { plan } = on([0], 'strong-back-45');
    const day = 86_400_000;
    const deadlift = { ...RECORD.sets[0]!, exercise: 'deadlift' };
    const yesterday = { ...RECORD, startedAtWall: 9.5 * day, sets: [deadlift] };
    const warn = (today: number, records: readonly SessionRecord[] = [yesterday]) =>
      planWarnings(
        plan,
        records,
        exercises,
        ({ startedAtWall }) => Math.floor(startedAtWall / day),
        today,
      ).map(({ code }) => code);
    expect(warn(10)).toEqual(['hinge-two-days-running']);
    expect(warn(11)).toEqual([]);
    expect(warn(10, [{ ...yesterday, sets: RECORD.sets }])).toEqual([]);
  });

  it('tells of muscles with more than 20 hard sets, and of a week in which none has 10', () => {
    const [many] = weekWarnings([on([0, 3], 'strong-back-45', { level: 'high', minutes: null })], exercises);
    expect(many).toMatchObject({ code: 'volume-high', muscles: expect.arrayContaining(['upper-back']) });
    const [few] = weekWarnings([on([0], 'posture-15')], exercises);
    expect(few).toMatchObject({ code: 'volume-low' });
  });

  it.each(routines.map((routine) => [routine.name, routine] as const))(
    'has no objection to %s as often as it is meant to be done',
    (_, { id, timesAWeek, equipment: own }) => {
      const days = ([0, 2, 4, 1, 3, 5, 6] as const).slice(0, timesAWeek.high);
      for (const equipment of [EQUIPMENT, own, []]) {
        const week = [on([...days], id, { equipment })];
        expect(weekWarnings(week, exercises).map(({ code }) => code)).not.toContain('volume-high');
      }
    },
  );

  it('tells of the third Strong Back in a week, and of other routines for the same muscles beside two', () => {
    const codes = (...week: PlannedEntry[]) => weekWarnings(week, exercises).map(({ code }) => code);
    expect(codes(on([0, 2, 4], 'strong-back-45'))).toContain('volume-high');
    expect(codes(on([0, 3], 'strong-back-45'), on([1, 2, 5], 'posture-15'))).toContain('volume-high');
  });

  it('takes the hourly Desk Reset for a habit, not for sessions to be counted', () => {
    const desk = routines.find(({ id }) => id === 'desk-reset')!;
    const { entry } = on([0, 1], 'desk-reset', {}, HOURLY);
    expect(checkEntry(entry, desk)).toBeNull();
    expect(checkEntry({ ...entry, at: EVENING }, desk)).toEqual({ code: 'too-seldom' });
    expect(weekWarnings([on([0, 1, 2, 3, 4], 'desk-reset', {}, HOURLY)], exercises)).toEqual([]);
  });
});
