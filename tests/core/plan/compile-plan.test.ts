import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../src/core/plan/choices.ts';
import { compilePlan } from '../../../src/core/plan/compile-plan.ts';
import { isLead, isWork, type Plan, type Step } from '../../../src/core/plan/plan.ts';
import type { Block } from '../../../src/core/routine/routine.ts';
import { choices, exercise, exercises, range, reps, routine, slot } from './small-routine.ts';

const plan = (blocks: Partial<Block>[], part: Partial<Choices> = {}): Plan =>
  compilePlan(routine(blocks), exercises, { ...choices, ...part });

function shorthand(step: Step): string {
  const s = step.timing.kind === 'timed' ? `${step.timing.ms / 1000}s` : 'open';
  if (step.kind === 'work')
    return `${step.set.name}${step.set.side ? ` ${step.set.side}` : ''} ${step.set.set}/${step.set.sets} ${s}`;
  return step.kind === 'transition' ? `to other ${step.change} ${s}` : `${step.kind} ${s}`;
}
/** Without what leads up to a loaded lift: see lead.test.ts. */
const order = (p: Plan) => p.steps.filter((step) => !isLead(step)).map(shorthand);

describe('a plan', () => {
  it('gets ready, then does all sets of a slot with rests between, then the next slot', () => {
    const slots = [slot('a', { sets: range(2), restMs: range(30_000) }), slot('b', { exercise: 'squat' })];
    expect(order(plan([{ slots }]))).toEqual([
      'prepare 10s',
      'PLANK 1/2 20s',
      'rest 30s',
      'PLANK 2/2 20s',
      'rest 30s',
      'SQUAT 1/1 20s',
    ]);
  });

  it('does each side as a separate step, with a short change-over between them', () => {
    expect(order(plan([{ slots: [slot('a', { sides: 'each' })] }]))).toEqual([
      'prepare 10s',
      'PLANK left 1/1 20s',
      'to other side 5s',
      'PLANK right 1/1 20s',
    ]);
  });

  it('splits a hold between the sides when the author says so', () => {
    expect(order(plan([{ slots: [slot('a', { sides: 'split' })] }]))[1]).toBe('PLANK left 1/1 10s');
  });

  it('takes the end of each range that the level asks for', () => {
    const slots = [slot('a', { sets: range(2, 4) })];
    const of = (level: Choices['level']) => plan([{ slots }], { level }).blocks[0]?.slots[0];
    expect(of('low')).toMatchObject({ slot: { sets: 2, dose: { ms: 20_000 } } });
    expect(of('middle')).toMatchObject({ slot: { sets: 3, dose: { ms: 30_000 } } });
    expect(of('high')).toMatchObject({ slot: { sets: 4, dose: { ms: 40_000 } } });
  });

  it('rests by the lift and not by the level: 90 s after a compound, 60 s after a small muscle', () => {
    const slots = [slot('a', { sets: range(2, 4), restMs: range(60_000, 90_000) })];
    const of = (purpose: Block['purpose'], level: Choices['level']) =>
      plan([{ slots, purpose }], { level }).blocks[0]?.slots[0];
    for (const level of ['low', 'high'] as const) {
      expect(of('compound', level)).toMatchObject({ slot: { restMs: 90_000 } });
      expect(of('isolation', level)).toMatchObject({ slot: { restMs: 60_000 } });
    }
  });

  it('rests up to 180 s after a compound, if the person asks for it', () => {
    const slots = [slot('a', { restMs: range(60_000, 90_000) })];
    const of = (purpose: Block['purpose'], heavyRestSeconds: number) =>
      plan([{ slots, purpose }], { heavyRestSeconds }).blocks[0]?.slots[0];
    expect(of('compound', 180)).toMatchObject({ slot: { restMs: 180_000 } });
    expect(of('compound', 90)).toMatchObject({ slot: { restMs: 90_000 } });
    expect(of('isolation', 180)).toMatchObject({ slot: { restMs: 60_000 } });
  });

  it('waits for Done after reps, estimated from reps and tempo, or ends them at tempo', () => {
    const slots = [slot('a', { exercise: 'squat', dose: reps(8, 12) })];
    expect(plan([{ slots }]).steps[1]?.timing).toEqual({ kind: 'open', estimateMs: 40_000 });
    expect(plan([{ slots }], { pace: 'tempo' }).steps[1]?.timing).toEqual({ kind: 'timed', ms: 40_000 });
  });

  it('paces a rep in the order of the exercise, with its words, and without parts of zero length', () => {
    const slots = [slot('a', { exercise: 'row', dose: reps(8) })];
    const work = plan([{ slots }], { equipment: ['cable'] }).steps.find(isWork);
    expect(work?.kind === 'work' && work.set.dose.kind === 'reps' && work.set.dose.pace).toEqual([
      { part: 'lift', word: 'Pull', ms: 1000 },
      { part: 'top', word: null, ms: 1000 },
      { part: 'lower', word: null, ms: 3000 },
    ]);
  });

  it('holds at the top of a rep where the author asks for a hold inside reps', () => {
    const dose = { kind: 'reps', reps: range(5), tempo: null, holdMs: range(5000) } as const;
    const [, work] = plan([{ slots: [slot('a', { dose })] }]).steps;
    expect(work?.kind === 'work' && work.set.dose.kind === 'reps' && work.set.dose.pace.at(-1)).toEqual({
      part: 'top',
      word: null,
      ms: 5000,
    });
  });

  it('fills a slot with the first exercise whose equipment is at hand', () => {
    const slots = [
      slot('a', { exercise: 'row', alternatives: [{ exercise: 'band-row', dose: null, sides: null }] }),
    ];
    expect(order(plan([{ slots }], { equipment: ['band'] }))[1]).toBe('BAND-ROW 1/1 20s');
    expect(order(plan([{ slots }], { equipment: ['band', 'cable'] }))[1]).toBe('ROW 1/1 20s');
  });

  it('leaves out a slot that no available equipment can fill, and says why', () => {
    const slots = [
      slot('a', { exercise: 'row', alternatives: [{ exercise: 'band-row', dose: null, sides: null }] }),
      slot('b'),
    ];
    const left = plan([{ slots }]).blocks[0]?.slots[0];
    expect(left).toMatchObject({
      kind: 'left-out',
      slot: { why: 'equipment', candidates: ['row', 'band-row'] },
    });
  });

  it('follows a swap even without the equipment', () => {
    const slots = [slot('a', { alternatives: [{ exercise: 'row', dose: null, sides: null }] })];
    expect(order(plan([{ slots }], { swaps: { a: 'row' } }))).toEqual(['prepare 10s', 'ROW 1/1 20s']);
  });

  it('does any other exercise in a slot when the person chooses it, one side at a time if it has sides', () => {
    const slots = [slot('a'), slot('b', { dose: reps(8), sides: 'each' })];
    const book = new Map([...exercises, ['lunge', exercise('lunge', { oneSided: true })] as const]);
    const swaps = { a: 'lunge', b: 'squat' };
    expect(order(compilePlan(routine([{ slots }]), book, { ...choices, swaps })).slice(1)).toEqual([
      'LUNGE left 1/1 10s',
      'to other side 5s',
      'LUNGE right 1/1 10s',
      'to other place 10s',
      'SQUAT 1/1 open',
    ]);
  });

  it('falls back to the author’s exercise when a choice names one that no longer exists', () => {
    expect(order(plan([{ slots: [slot('a')] }], { swaps: { a: 'gone' } }))[1]).toBe('PLANK 1/1 20s');
  });

  it('leaves a slot out when asked, whether it is optional or not', () => {
    const slots = [slot('a'), slot('b', { optional: true }), slot('c', { exercise: 'squat' })];
    expect(order(plan([{ slots }], { leftOut: ['a', 'b'] }))).toEqual(['prepare 10s', 'SQUAT 1/1 20s']);
  });

  it('goes back and forth in a superset, resting after each pair', () => {
    const slots = [slot('a', { sets: range(2) }), slot('b', { sets: range(2), exercise: 'squat' })];
    const scheme = { kind: 'superset', restMs: range(45_000) } as const;
    expect(order(plan([{ slots, scheme }]))).toEqual([
      'prepare 10s',
      'PLANK 1/2 20s',
      'to other place 10s',
      'SQUAT 1/2 20s',
      'rest 45s',
      'PLANK 2/2 20s',
      'to other place 10s',
      'SQUAT 2/2 20s',
    ]);
  });

  it('goes round a circuit, and gives every slot the same time in an interval block', () => {
    const slots = [slot('a'), slot('b', { exercise: 'squat', dose: reps(10) })];
    const rounds = range(2);
    const circuit = { kind: 'circuit', rounds, restMs: range(15_000), roundRestMs: range(60_000) } as const;
    expect(order(plan([{ slots, scheme: circuit }])).filter((step) => step.startsWith('rest'))).toEqual([
      'rest 15s',
      'rest 60s',
      'rest 15s',
    ]);
    const interval = { ...circuit, kind: 'interval', workMs: range(40_000) } as const;
    expect(order(plan([{ slots, scheme: interval }])).filter((step) => step.includes('SQUAT'))).toEqual([
      'SQUAT 1/2 40s',
      'SQUAT 2/2 40s',
    ]);
  });

  it('adds up: the blocks to the whole, and the steps to the blocks', () => {
    const slots = [slot('a', { sides: 'each', sets: range(3), restMs: range(30_000) }), slot('b')];
    const p = plan([{ slots }, { slots: [slot('c', { exercise: 'squat', dose: reps(10) })] }]);
    expect(p.blocks.reduce((sum, block) => sum + block.ms, 0)).toBe(p.totals.ms);
    expect(p.blocks.map(({ from, to }) => [from, to])).toEqual([
      [0, p.blocks[0]?.to],
      [p.blocks[0]?.to, p.steps.length],
    ]);
    expect(p.totals).toMatchObject({ sets: 5, estimatedMs: 50_000 });
    expect(new Set(p.steps.map((step) => step.id)).size).toBe(p.steps.length);
  });

  it('alternates the cues of an exercise: its safety cue first, then the author’s own for the slot', () => {
    const p = plan([{ slots: [slot('a', { sets: range(3), restMs: range(1000), cue: 'Own cue.' })] }]);
    expect(p.steps.flatMap((step) => (step.kind === 'work' ? [step.cue] : []))).toEqual([
      'First cue.',
      'Own cue.',
      'Second cue.',
    ]);
  });
});
