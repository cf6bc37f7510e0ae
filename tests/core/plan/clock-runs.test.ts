import { describe, expect, it } from 'vitest';
import { fitPlan } from '../../../src/core/plan/fit/fit-plan.ts';
import { isBout, isWork, type Plan, type Step } from '../../../src/core/plan/plan.ts';
import { BLOCKS, CLOCK_BOOK, CLOCK_CHOICES, clockPlan, clockRoutine } from '../../support/clock-routine.ts';

/** "1.3 10 push-up, 60 s" for a bout, "rest 10 s" for a gap; without the time to get ready. */
function shorthand(step: Step): string {
  const { timing } = step;
  const s = (ms: number) => `${ms / 1000} s`;
  const time =
    timing.kind === 'timed'
      ? s(timing.ms)
      : `${timing.kind === 'capped' ? `to ${s(timing.ms)}, ` : ''}about ${s(timing.estimateMs)}`;
  if (step.kind !== 'bout') return `${step.kind} ${time}`;
  const { run, part, moves } = step.bout;
  const what = moves.map(({ exercise, dose }) =>
    dose.kind === 'reps' ? `${dose.reps} ${exercise}` : `${exercise} ${s(dose.ms)}`,
  );
  return [`${run}.${part}`, what.join(' + '), time].filter(Boolean).join(' ');
}
const stepsOf = (plan: Plan) => plan.steps.slice(1).map(shorthand);

describe('a plan under a clock', () => {
  it('has a bout for every minute of an EMOM, one slot each in turn', () => {
    expect(stepsOf(clockPlan(BLOCKS.emom))).toEqual([
      '1.1 10 push-up 60 s',
      '1.2 plank 30 s 60 s',
      '1.3 10 push-up 60 s',
      '1.4 plank 30 s 60 s',
    ]);
  });

  it('does every slot in each round of an EMOM that asks for all', () => {
    expect(stepsOf(clockPlan(BLOCKS.emomAll))).toEqual([
      '1.1 5 pull-up + plank 30 s 90 s',
      '1.2 5 pull-up + plank 30 s 90 s',
    ]);
  });

  it('has one capped bout for an AMRAP, as long as its clock', () => {
    expect(stepsOf(clockPlan(BLOCKS.amrap))).toEqual([
      '1.1 5 pull-up + 10 push-up + plank 30 s to 720 s, about 720 s',
    ]);
    expect(clockPlan(BLOCKS.amrap).totals).toMatchObject({ ms: 730_000, workMs: 720_000, estimatedMs: 0 });
  });

  it('runs a clock several times, with the rest between', () => {
    expect(stepsOf(clockPlan(BLOCKS.amraps))).toEqual([
      '1.1 5 pull-up + 10 push-up to 240 s, about 240 s',
      'rest 120 s',
      '2.1 5 pull-up + 10 push-up to 240 s, about 240 s',
      'rest 120 s',
      '3.1 5 pull-up + 10 push-up to 240 s, about 240 s',
    ]);
  });

  it('estimates work for time by its reps, never beyond its cap', () => {
    // 45 reps of 3 s twice, and 5 s to get to each of six moves.
    expect(stepsOf(clockPlan(BLOCKS.forTime))).toEqual(['1.1 5 pull-up + 10 push-up to 1200 s, about 300 s']);
    expect(clockPlan(BLOCKS.forTime).totals).toMatchObject({ ms: 310_000, estimatedMs: 300_000, sets: 6 });
    expect(stepsOf(clockPlan({ ...BLOCKS.forTime, cap: 60 }))[0]).toContain('to 60 s, about 60 s');
    expect(stepsOf(clockPlan(BLOCKS.rounds))).toEqual(['1.1 5 pull-up + 10 push-up about 110 s']);
  });

  it('works and rests in turn in a Tabata, with no rest after the last round', () => {
    const steps = stepsOf(clockPlan(BLOCKS.tabata));
    expect(steps).toHaveLength(15);
    expect(steps.slice(0, 3)).toEqual(['1.1 plank 20 s 20 s', 'rest 10 s', '1.2 plank 20 s 20 s']);
    expect(clockPlan(BLOCKS.tabata).totals.ms).toBe(10_000 + 8 * 20_000 + 7 * 10_000);
  });

  it('goes on at once where a Tabata has no rest', () => {
    expect(stepsOf(clockPlan({ ...BLOCKS.tabata, rounds: 2, rest: 0 }))).toEqual([
      '1.1 plank 20 s 20 s',
      '1.2 plank 20 s 20 s',
    ]);
  });

  it('takes the reps of its rungs down a ladder, and keeps its holds', () => {
    const doses = clockPlan(BLOCKS.ladder)
      .steps.filter(isWork)
      .map(({ set: { dose } }) => (dose.kind === 'reps' ? dose.reps : `${dose.ms / 1000} s`));
    expect(doses).toEqual([10, '30 s', 8, '30 s', 6, '30 s']);
  });

  it('only tells the time where a clock has no exercises', () => {
    expect(stepsOf(clockPlan(BLOCKS.bareEmom))).toEqual(['1.1 60 s', '1.2 60 s', '1.3 60 s']);
    expect(stepsOf(clockPlan(BLOCKS.bareAmrap))).toEqual(['1.1 to 600 s, about 600 s']);
  });

  it('leaves out a clock without an exercise that can be done', () => {
    const routine = clockRoutine(BLOCKS.amrap, BLOCKS.tabata);
    const without = { ...CLOCK_CHOICES, minutes: 10, leftOut: ['b1.1', 'b1.2', 'b1.3'] };
    const { plan } = fitPlan(routine, CLOCK_BOOK, without, 10);
    expect(plan.steps.filter(isBout).map(({ bout }) => bout.clock)).not.toContain('amrap');
  });

  it('leaves time after a clock to breathe and to enter the score', () => {
    expect(stepsOf(clockPlan(BLOCKS.bareAmrap, BLOCKS.tabata))[1]).toBe('rest 60 s');
  });

  it('allows a clock of a day, or of 999 rounds', () => {
    expect(clockPlan({ scheme: 'amrap', time: 86_400 }).totals.ms).toBe(86_410_000);
    expect(clockPlan({ scheme: 'tabata', rounds: 999, work: 1, rest: 0 }).steps).toHaveLength(1000);
  });
});

describe('a session fitted to a time', () => {
  const lifts = {
    scheme: 'straight',
    slots: [
      { exercise: 'pull-up', reps: [5, 8], sets: [2, 5], rest: [60, 120] },
      { exercise: 'push-up', reps: [8, 12], sets: [2, 5], rest: [60, 120], optional: true },
    ],
  };

  it.each([18, 22, 26, 30])('of %i minutes leaves the clock as it is and fits the rest', (minutes) => {
    const routine = clockRoutine(lifts, BLOCKS.amrap);
    const { plan, reach } = fitPlan(routine, CLOCK_BOOK, CLOCK_CHOICES, minutes);
    const natural = clockPlan(lifts, BLOCKS.amrap);
    expect(plan.steps.filter(isBout)).toEqual(natural.steps.filter(isBout));
    expect(reach).toBe('fits');
    expect(Math.abs(plan.totals.ms - minutes * 60_000)).toBeLessThanOrEqual(30_000);
  });
});
