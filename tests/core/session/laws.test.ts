import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsInRound, mostCounted } from '../../../src/core/plan/bout-count.ts';
import { endsAfterMs, type Plan } from '../../../src/core/plan/plan.ts';
import { dueBetween } from '../../../src/core/session/due-between.ts';
import type { ActiveState, DueCue } from '../../../src/core/session/session.ts';
import { countsFrom, nextBoundaryAt, stayLengthMs } from '../../../src/core/session/stay.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { elapsedMs } from '../../../src/core/session/views.ts';
import { plans, presses } from '../../support/arbitrary-session.ts';
import { begin, countCommands, play, press, type Run, START } from '../../support/session-run.ts';

const RUNS = { numRuns: 3000 };
countCommands();

describe('the laws of the session engine', () => {
  it('1: gives the same events and state however often it is ticked', () => {
    fc.assert(
      fc.property(
        plans,
        presses,
        fc.array(fc.integer({ min: 1, max: 200_000 }), { maxLength: 30 }),
        (plan, list, ticks) => {
          const from = play(plan, list);
          const after = from.state.status === 'ready' ? from.now : from.state.seenAt;
          const instants = ticks.map((ms) => after + ms).toSorted((a, b) => a - b);
          const end = (instants.at(-1) ?? after) + 1;
          const ticked = instants.reduce((run, now) => press(run, { type: 'tick' }, now), from);
          const often = press(ticked, { type: 'tick' }, end);
          const once = press(from, { type: 'tick' }, end);
          expect(often.state).toEqual(once.state);
          expect(often.events).toEqual(once.events);
        },
      ),
      RUNS,
    );
  });

  it('2: continues after being saved as JSON and restored as if it had never stopped', () => {
    fc.assert(
      fc.property(plans, presses, presses, (plan, before, after) => {
        const kept = play(plan, before);
        const restored: Run = {
          ...kept,
          ...JSON.parse(JSON.stringify({ plan: kept.plan, state: kept.state })),
        };
        const goOn = (run: Run) =>
          after.reduce((r, { command, afterMs }) => press(r, command, r.now + afterMs), run);
        expect(goOn(restored).state).toEqual(goOn(kept).state);
        expect(goOn(restored).events).toEqual(goOn(kept).events);
      }),
      RUNS,
    );
  });

  it('3: puts every boundary at the one before plus a duration, however late it is noticed', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 5000 }), (plan, lateMs) => {
        const timed = {
          ...plan,
          steps: plan.steps.map((step) => ({
            ...step,
            timing: {
              ...step.timing,
              kind: step.timing.kind === 'capped' ? 'capped' : 'timed',
              ms: step.timing.kind === 'open' ? step.timing.estimateMs : step.timing.ms,
            },
          })),
        } as Plan;
        let run = begin(timed);
        for (let at = nextBoundaryAt(timed, run.state); at !== null; at = nextBoundaryAt(timed, run.state)) {
          run = press(run, { type: 'tick' }, at + lateMs);
        }
        const began = run.events.flatMap((event) => (event.type === 'step-began' ? [event.at] : []));
        let due = START;
        const planned = timed.steps.map((step) => {
          const at = due;
          due += endsAfterMs(step) ?? 0;
          return at;
        });
        expect(began).toEqual(planned);
        expect(run.events.at(-1)).toEqual({ type: 'finished', at: due, reason: 'completed' });
      }),
      RUNS,
    );
  });

  it('4: never ends an open step by itself', () => {
    fc.assert(
      fc.property(plans, presses, fc.integer({ min: 0, max: 86_400_000 }), (plan, list, ms) => {
        const run = play(plan, list);
        if (run.state.status === 'ready' || run.state.status === 'finished') return;
        if (run.plan.steps[run.state.step]?.timing.kind !== 'open') return;
        const later = press(run, { type: 'tick' }, run.now + ms);
        expect(later.state).toMatchObject({ step: run.state.step, stepStartedAt: run.state.stepStartedAt });
      }),
      RUNS,
    );
  });

  it('4: ends a capped step by itself at its cap, and not before', () => {
    let capped = 0;
    fc.assert(
      fc.property(plans, presses, fc.integer({ min: 0, max: 200_000 }), (plan, list, ms) => {
        const run = play(plan, list);
        fc.pre(run.state.status === 'running');
        const state = run.state as ActiveState;
        const timing = run.plan.steps[state.step]?.timing;
        fc.pre(timing?.kind === 'capped');
        capped += 1;
        const endsAt =
          countsFrom(state) +
          Math.max(0, (timing as Extract<typeof timing, { kind: 'capped' }>).ms + state.extraMs);
        const later = press(run, { type: 'tick' }, state.seenAt + ms);
        const ended = later.events.slice(run.events.length).find((event) => event.type === 'step-ended');
        const atCap = { type: 'step-ended', at: endsAt, step: state.step, outcome: 'capped' };
        expect(ended).toEqual(endsAt > state.seenAt + ms ? undefined : atCap);
      }),
      RUNS,
    );
    expect(capped).toBeGreaterThan(100);
  });

  it('counts within what a bout asks for, with a lap for every complete round', () => {
    fc.assert(
      fc.property(plans, presses, (plan, list) => {
        const { state, plan: now } = play(plan, list);
        if (state.status !== 'running' && state.status !== 'paused') return;
        const step = now.steps[state.step];
        const bout = step?.kind === 'bout' ? step.bout : null;
        expect(state.count).toBeLessThanOrEqual(bout ? (mostCounted(bout) ?? Infinity) : 0);
        expect(state.laps).toHaveLength(bout ? Math.floor(state.count / countsInRound(bout)) : 0);
        expect(state.laps).toEqual(state.laps.toSorted((a, b) => a - b));
        for (const lap of state.laps) expect(lap).toBeLessThanOrEqual(elapsedMs(state, state.seenAt));
      }),
      RUNS,
    );
  });

  it('5: never goes back in time', () => {
    fc.assert(
      fc.property(plans, presses, (plan, list) => {
        const { events } = play(plan, list);
        const instants = events.map((event) => event.at);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
        expect(instants.every((at) => at >= START)).toBe(true);
      }),
      RUNS,
    );
  });

  it('5: has no cue fall due twice, however the time is cut into windows', () => {
    fc.assert(
      fc.property(
        plans,
        presses,
        fc.array(fc.integer({ min: 1, max: 30_000 }), { maxLength: 20 }),
        (plan, list, cuts) => {
          const run = play(plan, list);
          const from = run.state.status === 'ready' ? START : run.state.seenAt;
          const to = from + cuts.reduce((sum, ms) => sum + ms, 0);
          let at = from;
          let state = run.state;
          const pieces: DueCue[] = [];
          for (const ms of cuts) {
            pieces.push(...dueBetween(run.plan, state, at, at + ms));
            at += ms;
            [state] = transition(run.plan, state, { type: 'tick' }, at - 1);
          }
          const whole = dueBetween(run.plan, run.state, from, to);
          const unfinished = (cues: DueCue[]) => cues.filter((cue) => cue.kind !== 'finish');
          expect(unfinished(pieces)).toEqual(unfinished(whole));
          const keys = whole.map((cue) => `${cue.kind} ${cue.at} ${cue.step}`);
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
      RUNS,
    );
  });

  it('5: names no cue again after the instant at which it was due', () => {
    const key = ({ kind, step, count }: DueCue) => `${kind} ${count} ${step}`;
    fc.assert(
      fc.property(plans, presses, (plan, list) => {
        const run = play(plan, list);
        const at = nextBoundaryAt(run.plan, run.state);
        fc.pre(at !== null);
        const announced = dueBetween(run.plan, run.state, at, at + 1).map(key);
        const come = press(run, { type: 'tick' }, at);
        const now = dueBetween(come.plan, come.state, at, at + 1).map(key);
        expect(announced).toEqual(expect.arrayContaining(now));
      }),
      RUNS,
    );
  });

  it('6: never counts paused time, whatever is pressed while paused', () => {
    const still = presses.map((list) =>
      list.filter(({ command }) => !['resume', 'finish', 'swap', 'undo'].includes(command.type)),
    );
    fc.assert(
      fc.property(plans, presses, still, (plan, list, whilePaused) => {
        const paused = press(play(plan, list), { type: 'pause' }, 0);
        fc.pre(paused.state.status === 'paused');
        const { seenAt, visits } = paused.state as ActiveState;
        const before = elapsedMs(paused.state as ActiveState, seenAt);
        const later = whilePaused.reduce(
          (run, { command, afterMs }) => press(run, command, run.now + afterMs),
          { ...paused, now: seenAt },
        );
        fc.pre(later.state.status !== 'finished');
        expect(later.state.status).toBe('paused');
        const state = later.state as ActiveState;
        const sameStay = state.visits.length === visits.length;
        expect(elapsedMs(state, state.seenAt)).toBe(sameStay ? before : 0);
      }),
      RUNS,
    );
  });

  it('7: accounts for every millisecond as work, rest or pause', () => {
    fc.assert(
      fc.property(plans, presses, (plan, list) => {
        const run = press(play(plan, list), { type: 'finish' }, 0);
        const { state } = run;
        if (state.status !== 'finished') throw new Error('Finish finishes.');
        let at = state.startedAt;
        for (const visit of state.visits) {
          expect(visit.startedAt).toBe(at);
          expect(visit.pausedMs).toBeGreaterThanOrEqual(0);
          expect(visit.pausedMs).toBeLessThanOrEqual(visit.endedAt - visit.startedAt);
          at = visit.endedAt;
        }
        expect(at).toBe(state.finishedAt);
      }),
      RUNS,
    );
  });

  it('keeps the time left in a timed step between zero and its whole length', () => {
    fc.assert(
      fc.property(plans, presses, (plan, list) => {
        const { state, plan: now } = play(plan, list);
        if (state.status !== 'running' && state.status !== 'paused') return;
        const length = stayLengthMs(now, state);
        if (length === null) return;
        expect(elapsedMs(state, state.seenAt)).toBeLessThanOrEqual(length);
        expect(countsFrom(state)).toBeLessThanOrEqual(state.seenAt);
      }),
      RUNS,
    );
  });
});
