import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logKey } from '../../../src/core/plan/plan.ts';
import type { ActiveState, Command, SessionState } from '../../../src/core/session/session.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { elapsedMs, goesOn, isActive } from '../../../src/core/session/views.ts';
import { plans, presses } from '../../support/arbitrary-session.ts';
import { BLOCKS, clockPlan } from '../../support/clock-routine.ts';
import { countCommands, play, press, type Run } from '../../support/session-run.ts';

const RUNS = { numRuns: 3000 };
/** The most time of an open step that counts. */
const LONGEST_OPEN_MS = 600_000;

countCommands();

describe('law 8 of the session engine: what is taken back leaves no trace', () => {
  it('undoes Done and Skip, whatever happened since, as if Pause had been pressed instead', () => {
    const ends = fc.constantFrom<Command>({ type: 'done' }, { type: 'next' });
    const others = presses.map((list) =>
      list.filter(
        ({ command }) => !['swap', 'undo', 'log', 'score', 'hurt', 'finish'].includes(command.type),
      ),
    );
    fc.assert(
      fc.property(plans, presses, ends, others, (plan, list, end, since) => {
        const run = play(plan, list);
        fc.pre(run.state.status === 'running' && elapsedMs(run.state, run.state.seenAt) < LONGEST_OPEN_MS);
        const { seenAt, extraMs, visits, logs, step } = run.state as ActiveState;
        const here = run.plan.steps[step];
        // In a bout, Done counts.
        fc.pre(here?.kind !== 'bout' || end.type === 'next');
        const log = here?.kind === 'work' ? (logs[logKey(here.set)] ?? null) : null;
        const later = since.reduce(
          (each, { command, afterMs }) => press(each, command, each.now + afterMs),
          press(run, end, seenAt),
        );
        fc.pre(isActive(later.state));
        const { seenAt: now } = later.state as ActiveState;
        const undone = press(later, { type: 'undo', visit: visits.length, extraMs, log }, now);
        const paused = press(press(run, { type: 'pause' }, seenAt), { type: 'tick' }, now);
        expect(undone.state).toEqual(paused.state);
      }),
      RUNS,
    );
  });

  it('rewinds a false pause to the state and the events that would have resulted without it', () => {
    const spans = fc.tuple(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 60_000 }));
    fc.assert(
      fc.property(plans, presses, spans, (plan, list, [wentOnMs, askedMs]) => {
        const run = play(plan, list);
        fc.pre(isActive(run.state) && goesOn(run.state));
        const { state } = run;
        const leftAt = state.seenAt;
        const from = state.status === 'paused' ? (state.resumeAt ?? leftAt) : leftAt;
        const until = from + wentOnMs;
        const asked = until + askedMs;
        const left = press(press(run, { type: 'pause' }, leftAt), { type: 'tick' }, asked);
        const rewound = press(left, { type: 'rewind', from, until }, asked);
        const awake = press(press(run, { type: 'pause' }, until), { type: 'tick' }, asked);
        expect(rewound.state).toEqual(awake.state);
        const since = (each: Run) => each.events.slice(run.events.length);
        const kinds = new Set(['paused', 'resumed']);
        const steps = (each: Run) => since(each).filter(({ type }) => !kinds.has(type));
        expect(steps(rewound)).toEqual(steps(awake));
        const instants = rewound.events.map(({ at }) => at);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
      }),
      RUNS,
    );
  });

  it('rewinds only a pause, and nothing outside it', () => {
    fc.assert(
      fc.property(plans, presses, fc.integer({ min: 1, max: 100_000 }), (plan, list, ms) => {
        const run = play(plan, list);
        fc.pre(run.state.status === 'running');
        const { seenAt } = run.state as ActiveState;
        const rewind = (from: number, until: number): Command => ({ type: 'rewind', from, until });
        expect(press(run, rewind(seenAt, seenAt), seenAt).state).toEqual(run.state);
        const paused = press(press(run, { type: 'pause' }, seenAt), { type: 'tick' }, seenAt + ms);
        for (const command of [
          rewind(seenAt - 1, seenAt),
          rewind(seenAt, seenAt + ms + 1),
          rewind(seenAt + ms, seenAt),
        ])
          expect(press(paused, command, seenAt + ms)).toEqual(paused);
      }),
      RUNS,
    );
  });
});

it('takes nothing back where a change of the plan has put something else under the clock', () => {
  const amrap = clockPlan(BLOCKS.amrap, BLOCKS.emom);
  const begun: Command[] = [
    { type: 'start' },
    { type: 'jump', step: 1 },
    { type: 'count', by: 7 },
    { type: 'next' },
    { type: 'swap', plan: clockPlan(BLOCKS.rounds, BLOCKS.emom), step: 2 },
  ];
  let plan = amrap;
  let state: SessionState = { status: 'ready' };
  for (const command of begun) {
    [state] = transition(plan, state, command, 0);
    if (command.type === 'swap') plan = command.plan;
  }
  const [after, events] = transition(plan, state, { type: 'undo', visit: 1, extraMs: 0, log: null }, 0);
  expect(plan.steps.map(({ id }) => id)).toContain(amrap.steps[1]?.id);
  expect(after).toEqual(state);
  expect(events).toEqual([]);
});
