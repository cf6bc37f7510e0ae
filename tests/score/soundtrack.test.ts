import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan/plan.ts';
import { dueBetween } from '../../src/core/session/due-between.ts';
import type { SessionEvent, SessionState } from '../../src/core/session/session.ts';
import { transition } from '../../src/core/session/transition.ts';
import { instantAt, soundtrackOf } from '../../src/score/soundtrack.ts';
import { plans, presses } from '../support/arbitrary-session.ts';
import { samplePlan } from '../support/sample-plan.ts';

const inKg = () => 'kg' as const;

const OPTIONS = { countdownSeconds: 3, scaleOf: inKg, speed: 1, voice: 'off' } as const;
const started = (plan: Plan) => transition(plan, { status: 'ready' }, { type: 'start' }, 0)[0];
const tick = (plan: Plan, state: SessionState, at: number) => transition(plan, state, { type: 'tick' }, at);

const stepOf = (plan: Plan, state: SessionState): number =>
  state.status === 'running' || state.status === 'paused' ? state.step : plan.steps.length;

const stepEndsAt = (plan: Plan, state: SessionState, step: number, at: number): boolean =>
  tick(plan, state, at)[1].some(
    (event) => event.type === 'step-ended' && event.step === step && event.at === at,
  );

/** Somewhere in a session, after any presses. */
const places = fc.tuple(plans, presses).map(([first, list]) => {
  let plan = first;
  let now = 0;
  let state = started(plan);
  for (const { command, afterMs } of list) {
    now = Math.max(0, now + afterMs);
    const [next, events]: readonly [SessionState, readonly SessionEvent[]] = transition(
      plan,
      state,
      command,
      now,
    );
    state = next;
    for (const event of events) if (event.type === 'swapped') plan = event.plan;
  }
  return { plan, state, now: state.status === 'ready' ? now : Math.max(now, state.seenAt) };
});

describe('the soundtrack of a session', () => {
  it('holds every cue up to the open step, then its tempo and a question every half minute', () => {
    const track = soundtrackOf(samplePlan, started(samplePlan), 0, OPTIONS);
    const open = 155_000;
    const due = dueBetween(samplePlan, started(samplePlan), 0, open + 17_000).filter(
      ({ count }) => count <= 3,
    );
    expect(track?.cues.slice(0, due.length)).toEqual(
      due.map(({ kind, count, at }) => ({ kind, count, atMs: at })),
    );
    const asked = track?.cues.slice(due.length) ?? [];
    expect(asked.slice(0, 2)).toEqual([
      { kind: 'reps-done', count: 0, atMs: open + 46_000 },
      { kind: 'reps-done', count: 0, atMs: open + 76_000 },
    ]);
    expect(track?.lengthMs).toBeGreaterThan(open + 600_000);
  });

  it('begins each cue earlier for headphones that are late, and none before the track begins', () => {
    const plain = soundtrackOf(samplePlan, started(samplePlan), 0, OPTIONS)?.cues ?? [];
    for (const earlierMs of [200, -200]) {
      const track = soundtrackOf(samplePlan, started(samplePlan), 0, { ...OPTIONS, earlierMs });
      expect(track?.cues).toEqual(plain.map((cue) => ({ ...cue, atMs: Math.max(0, cue.atMs - earlierMs) })));
    }
  });

  it('keeps asking at the same instants as before', () => {
    const [state] = tick(samplePlan, started(samplePlan), 155_000 + 50_000);
    const track = soundtrackOf(samplePlan, state, 155_000 + 50_000, OPTIONS);
    expect(track?.cues[0]).toEqual({ kind: 'reps-done', count: 0, atMs: 26_000 });
  });

  it('counts in after a pause', () => {
    const [paused] = transition(samplePlan, started(samplePlan), { type: 'pause' }, 20_000);
    const [state] = transition(samplePlan, paused, { type: 'resume', countInMs: 3000 }, 60_000);
    const track = soundtrackOf(samplePlan, state, 60_000, OPTIONS);
    expect(track?.cues.slice(0, 4).map(({ kind, atMs }) => [kind, atMs])).toEqual([
      ['ready-count', 0],
      ['ready-count', 1000],
      ['ready-count', 2000],
      ['start', 3000],
    ]);
  });

  it('is absent while a session is paused or over', () => {
    const [paused] = transition(samplePlan, started(samplePlan), { type: 'pause' }, 20_000);
    const [over] = transition(samplePlan, paused, { type: 'finish' }, 20_000);
    expect(soundtrackOf(samplePlan, paused, 30_000, OPTIONS)).toBeNull();
    expect(soundtrackOf(samplePlan, over, 30_000, OPTIONS)).toBeNull();
    expect(soundtrackOf(samplePlan, { status: 'ready' }, 0, OPTIONS)).toBeNull();
  });

  it('from anywhere: at the position of every cue the session is in the step of that cue', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(1, 20), ({ plan, state, now }, speed) => {
        const track = soundtrackOf(plan, state, now, {
          countdownSeconds: 5,
          scaleOf: inKg,
          speed,
          voice: 'off',
        });
        if (!track) return;
        const due = dueBetween(plan, state, now, now + track.lengthMs * speed);
        const heard = track.cues.map(({ kind, count, atMs }) => ({
          kind,
          count,
          at: instantAt(track, atMs),
        }));
        for (const { kind, count, at, step } of due) {
          const index = heard.findIndex((cue) => cue.kind === kind && cue.count === count && cue.at === at);
          expect(index, `${kind} at ${at}`).toBeGreaterThanOrEqual(0);
          heard.splice(index, 1);
          // A step of zero length is over in the instant its cue sounds: the session passes through it.
          const before = stepOf(plan, at > now ? tick(plan, state, at - 1)[0] : state);
          const there = stepOf(plan, tick(plan, state, at)[0]);
          expect(before <= step && step <= there, `${kind} at ${at}: ${before} ≤ ${step} ≤ ${there}`).toBe(
            true,
          );
          expect(there === step || stepEndsAt(plan, state, step, at), `${kind} at ${at}`).toBe(true);
        }
        expect(heard.every(({ kind }) => kind === 'reps-done')).toBe(true);
      }),
    );
  });

  it('from anywhere: every step that begins by itself is heard where the session begins it', () => {
    fc.assert(
      fc.property(places, ({ plan, state, now }) => {
        const track = soundtrackOf(plan, state, now, OPTIONS);
        if (!track) return;
        const [, events] = tick(plan, state, now + track.lengthMs);
        for (const event of events) {
          if (event.type !== 'step-began' || plan.steps[event.step]?.kind === 'prepare') continue;
          expect(track.cues.some(({ atMs }) => instantAt(track, atMs) === event.at)).toBe(true);
        }
      }),
    );
  });
});
