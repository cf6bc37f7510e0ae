import { isLead, type Plan, type Step } from '../plan/plan.ts';
import { advance } from './advance.ts';
import { count } from './counting.ts';
import type { ActiveState, Command, Instant, Outcome, SessionEvent, SessionState } from './session.ts';
import { enter, finish, leave, type Moved, moveTo, NO_LAPS, stayLengthMs } from './stay.ts';
import { undo } from './undo.ts';
import { elapsedMs, isActive, isRamping } from './views.ts';

type Stretch = Pick<Extract<Command, { readonly type: 'rewind' }>, 'from' | 'until'>;

/** Going back within this much of a step leads to the step before; later it starts the step again. */
const RESTART_AFTER_MS = 3000;

/**
 * The session engine. Advances the session to `now`, applies the command, and returns the new state with everything
 * that happened, each event at the instant it was due. Pure. An instant earlier than the latest one seen counts as
 * that one. A command that makes no sense in the current state changes nothing.
 */
export function transition(plan: Plan, state: SessionState, command: Command, now: Instant): Moved {
  const at = state.status === 'ready' ? now : Math.max(now, state.seenAt);
  if (command.type === 'start') return state.status === 'ready' ? start(plan, at) : advance(plan, state, at);
  const [arrived, before] = advance(plan, state, at);
  if (!isActive(arrived)) return [arrived, before];
  return following(before, apply(plan, arrived, command, at));
}

/** The move, with what happened before it. */
const following = (before: readonly SessionEvent[], [state, events]: Moved): Moved => [
  state,
  [...before, ...events],
];

/** The step that "next" leads to. Among ramp-ups it is the first set: all of them are skipped at once. */
function afterRamps(plan: Plan, index: number): number {
  if (!isRamping(plan, index)) return index + 1;
  const after = plan.steps.findIndex((step, at) => at > index && !isLead(step));
  return after < 0 ? plan.steps.length : after;
}

function start(plan: Plan, at: Instant): Moved {
  const state: ActiveState = {
    status: 'running',
    startedAt: at,
    seenAt: at,
    step: 0,
    stepStartedAt: at,
    pausedMs: 0,
    extraMs: 0,
    count: 0,
    laps: NO_LAPS,
    visits: [],
    logs: {},
  };
  const started = { type: 'started', at } as const;
  if (plan.steps.length === 0) {
    const [finished, event] = finish(state, 'completed', at);
    return [finished, [started, event]];
  }
  return following([started, { type: 'step-began', at, step: 0 }], advance(plan, state, at));
}

function apply(
  plan: Plan,
  state: ActiveState,
  command: Exclude<Command, { type: 'start' }>,
  at: Instant,
): Moved {
  switch (command.type) {
    case 'tick':
      return [state, []];
    case 'pause':
      return pause(state, at);
    case 'resume':
      return resume(plan, state, command.countInMs, at);
    case 'next':
      return go(
        plan,
        state,
        afterRamps(plan, state.step),
        isStoppedByHand(plan, state) ? 'done' : 'skipped',
        at,
      );
    case 'previous': {
      const again = elapsedMs(state, at) > RESTART_AFTER_MS || state.step === 0;
      return go(plan, state, again ? state.step : state.step - 1, 'left', at);
    }
    case 'jump':
      return plan.steps[command.step] ? go(plan, state, command.step, 'left', at) : [state, []];
    case 'done':
      return done(plan, state, at);
    case 'extend':
      return extend(plan, state, command.byMs, at);
    case 'undo':
      return undo(plan, state, command, at);
    case 'swap':
      return swap(plan, state, command.plan, command.step, at);
    case 'count':
      return counted(plan, state, command.by, at);
    case 'score':
      return [
        { ...state, scores: { ...state.scores, [command.key]: command.score } },
        [{ type: 'scored', at, key: command.key }],
      ];
    case 'log':
      return [
        { ...state, logs: { ...state.logs, [command.key]: command.log } },
        [{ type: 'logged', at, key: command.key }],
      ];
    case 'hurt':
      return [
        { ...state, pains: { ...state.pains, [command.key]: command.pain } },
        [{ type: 'hurt', at, key: command.key }],
      ];
    case 'rewind':
      return rewind(plan, state, command, at);
    case 'finish': {
      const [left, ended] = leave(plan, state, 'left', at);
      const [finished, over] = finish(left, 'ended', at);
      return [finished, [ended, over]];
    }
  }
}

/** Moves to a step, and at once past steps of zero length. */
function go(plan: Plan, state: ActiveState, step: number, outcome: Outcome, at: Instant): Moved {
  const [moved, events] = moveTo(plan, state, step, outcome, at);
  return following(events, advance(plan, moved, at));
}

/** Whether the person ends the step, which asks for no amount: to go on to the next is then its end, and skips nothing. */
function isStoppedByHand(plan: Plan, state: ActiveState): boolean {
  const step = plan.steps[state.step];
  return step?.kind === 'bout' && step.bout.clock === 'for-time' && step.bout.rounds === null;
}

/** In a bout, Done counts a move and the clock goes on; a Tabata has nothing to count. */
function done(plan: Plan, state: ActiveState, at: Instant): Moved {
  const step = plan.steps[state.step];
  if (step?.kind === 'bout' && step.bout.clock !== 'tabata') return counted(plan, state, 1, at);
  const isGap = step?.kind === 'rest' || step?.kind === 'transition' || step?.kind === 'prepare';
  return go(plan, state, state.step + 1, isGap ? 'skipped' : 'done', at);
}

function counted(plan: Plan, state: ActiveState, by: number, at: Instant): Moved {
  const { state: next, events, over } = count(plan, state, by, at);
  return over ? following(events, go(plan, next, next.step + 1, 'done', at)) : [next, events];
}

/** Pausing during a count-in cancels the count-in. */
function pause(state: ActiveState, at: Instant): Moved {
  if (state.status === 'paused') return [{ ...state, resumeAt: null }, []];
  return [{ ...state, status: 'paused', pausedAt: at, resumeAt: null }, [{ type: 'paused', at }]];
}

function resume(plan: Plan, state: ActiveState, countInMs: number, at: Instant): Moved {
  if (state.status !== 'paused' || state.resumeAt !== null) return [state, []];
  return advance(plan, { ...state, resumeAt: at + Math.max(0, countInMs) }, at);
}

/** Lets the session run for a stretch of its current pause, and pauses it again at the end of the stretch. */
function rewind(plan: Plan, state: ActiveState, { from, until }: Stretch, at: Instant): Moved {
  if (state.status !== 'paused' || state.resumeAt !== null) return [state, []];
  if (from < state.pausedAt || until < from || until > at) return [state, []];
  const [carriedOn, events] = advance(plan, { ...state, resumeAt: from }, until);
  const [paused, stopped] = isActive(carriedOn) ? pause(carriedOn, until) : [carriedOn, []];
  const [seen] = advance(plan, paused, at);
  return [seen, [...events, ...stopped]];
}

/** Never takes off more than is left: a stay without time left ends now. Open steps cannot be extended. */
function extend(plan: Plan, state: ActiveState, byMs: number, at: Instant): Moved {
  const length = stayLengthMs(plan, state);
  if (length === null) return [state, []];
  const change = Math.max(byMs, elapsedMs(state, at) - length);
  if (change === 0) return [state, []];
  const extended = { ...state, extraMs: state.extraMs + change };
  return following([{ type: 'extended', at, byMs: change }], advance(plan, extended, at));
}

/** Whether two steps are the same for the person doing them. The number of sets still to come does not matter. */
function sameStay(here: Step, there: Step): boolean {
  const bare = (step: Step) => (step.kind === 'work' ? { ...step, set: { ...step.set, sets: 0 } } : step);
  return JSON.stringify(bare(here)) === JSON.stringify(bare(there));
}

/**
 * Continues in another plan. A step that is the same in both (place, exercise, length) is not interrupted; any other
 * begins now, and the visit to the old one ends as swapped.
 */
function swap(plan: Plan, state: ActiveState, next: Plan, step: number, at: Instant): Moved {
  const here = plan.steps[state.step];
  const there = next.steps[step];
  if (!here || !there) return [state, []];
  const swapped = { type: 'swapped', at, plan: next } as const;
  if (sameStay(here, there)) return [{ ...state, step }, [swapped]];
  const [left, ended] = leave(plan, state, 'swapped', at);
  const [begun, began] = enter(left, step, at);
  return following([ended, swapped, began], advance(next, begun, at));
}
