import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forSoundMode } from '../../../src/core/plan/bridge.ts';
import { endsAfterMs, type Plan, type Step } from '../../../src/core/plan/plan.ts';
import { isClockKind } from '../../../src/core/routine/routine.ts';
import { isWanted } from '../../../src/core/session/cues.ts';
import { dueBetween } from '../../../src/core/session/due-between.ts';
import {
  type ActiveState,
  type Command,
  type DueCue,
  resumeCommand,
} from '../../../src/core/session/session.ts';
import { isActive, remainingMs } from '../../../src/core/session/views.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { recordOf } from '../../../src/core/training/record-of.ts';
import type { CueObservation } from '../../../src/outputs/cue-output.ts';
import type { CarrierListener } from '../../../src/outputs/soundtrack/carrier.ts';
import { FakeAudioContext, installFakeAudio } from '../../outputs/fake-audio.ts';
import { installFakePage } from '../../outputs/fake-page.ts';
import { installFakeSpeech } from '../../outputs/fake-speech.ts';
import { clockPlan } from '../../support/clock-routine.ts';
import { openOutputs } from '../../support/open-outputs.ts';

/** A media element that sounds as soon as it is asked to, at the pace of the fake clock. */
const sounding = new Set<object>();
vi.mock('../../../src/outputs/soundtrack/carrier.ts', () => ({
  async unlockElements() {},
  createCarrier(_file: Blob, listener: CarrierListener) {
    let since: number | null = null;
    let before = 0;
    const position = () => before + (since === null ? 0 : performance.now() - since);
    const stop = () => {
      before = position();
      since = null;
      sounding.delete(listener);
    };
    return {
      play() {
        setTimeout(() => {
          since = performance.now();
          sounding.add(listener);
          listener.onPlaying();
        });
      },
      pause: stop,
      positionMs: () => (since === null && before === 0 ? null : position()),
      close: stop,
    };
  },
}));
vi.mock('../../../src/app/shipped/shipped-voice.ts', () => ({
  shippedVoice: {
    keep() {},
    load: async () => {},
    isLoaded: () => false,
    clip: () => null,
    clipOf: () => null,
  },
}));

const PUSH_UP = { exercise: 'push-up', reps: 3 };
const PLANK = { exercise: 'plank', hold: 20 };
const SETS = [
  { ...PUSH_UP, sets: 2, rest: 15 },
  { ...PLANK, sets: 2, rest: 10 },
];
const PAIR = [
  { ...PUSH_UP, sets: 2 },
  { ...PLANK, sets: 2 },
];
const TURNS = [PUSH_UP, PLANK];

/** Every way in which the slots of a block can follow each other, as files have it. */
const SCHEMES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  straight: { slots: SETS },
  superset: { scheme: 'superset', rest: 20, slots: PAIR },
  circuit: { scheme: 'circuit', rounds: 2, rest: 10, roundRest: 20, slots: TURNS },
  interval: { scheme: 'interval', rounds: 2, work: 20, rest: 10, roundRest: 15, slots: TURNS },
  ladder: { scheme: 'ladder', ladder: [4, 2], rest: 10, roundRest: 20, slots: TURNS },
  emom: { scheme: 'emom', every: 30, rounds: 4, slots: TURNS },
  'emom of all': { scheme: 'emom', every: 60, rounds: 2, each: 'all', slots: TURNS },
  amrap: { scheme: 'amrap', time: 90, slots: TURNS },
  'amrap, three times': { scheme: 'amrap', time: 40, times: 3, between: 20, slots: TURNS },
  'for time with a cap': { scheme: 'for-time', rounds: 9, cap: 100, slots: TURNS },
  'for time': { scheme: 'for-time', rounds: 3, slots: TURNS },
  'for time, a ladder': { scheme: 'for-time', ladder: [3, 2, 1], cap: 300, slots: TURNS },
  tabata: { scheme: 'tabata', rounds: 4, work: 20, rest: 10, slots: TURNS },
  'tabata, twice': { scheme: 'tabata', rounds: 2, work: 20, rest: 10, times: 2, between: 30, slots: TURNS },
  stopwatch: { scheme: 'for-time' },
};

/** The instants and kinds of cues, in order. */
const told = (cues: readonly { readonly kind: string; readonly at: number }[]) =>
  cues.map(({ kind, at }) => `${at} ${kind}`).toSorted();

/** A page in which a session runs, with everything that sounds. */
function openPage(soundMode: Settings['soundMode']) {
  FakeAudioContext.made = [];
  sounding.clear();
  const seen = { due: [] as DueCue[], planned: [] as readonly CueObservation[], tracksAtOnce: 0 };
  const { runner, settings, outputs } = openOutputs({ soundMode, voice: 'off' }, (entry) => {
    const last = seen.planned.findLastIndex(({ kind, at }) => kind === entry.kind && at === entry.at);
    seen.planned = entry.action === 'scheduled' ? [...seen.planned, entry] : seen.planned.toSpliced(last, 1);
  });
  let [before, since] = [runner.state(), 0];
  runner.subscribe(({ plan, state }) => {
    const now = state.status === 'ready' ? since : state.seenAt;
    // What falls due in a stretch is known at its beginning; what a command brings about, after it.
    const found = [...dueBetween(plan, before, since, now + 1), ...dueBetween(plan, state, now, now + 1)];
    for (const cue of found) {
      const isNew = seen.due.every(({ kind, at }) => kind !== cue.kind || at !== cue.at);
      if (isNew && isWanted(cue, settings.settings().countdownSeconds)) seen.due.push(cue);
    }
    [before, since] = [state, now];
    seen.tracksAtOnce = Math.max(seen.tracksAtOnce, sounding.size);
  });
  const press = (command: Command): number => {
    runner.send(command);
    return runner.now();
  };
  return {
    runner,
    outputs,
    seen,
    press,
    active(): ActiveState {
      const state = runner.state();
      if (!isActive(state)) throw new Error(`The session is ${state.status}.`);
      return state;
    },
    resume(): number {
      const state = runner.state();
      return press(resumeCommand(runner.plan()!, isActive(state) ? state.step : 0));
    },
    /** A restored session has no past on this page. */
    restore(plan: Plan, state: ActiveState) {
      [before, since] = [state, state.seenAt];
      runner.restore(plan, state);
      [before, since] = [runner.state(), runner.now()];
      seen.due.length = 0;
    },
  };
}

/** Lets chunks arrive, without time passing. */
const settle = async () => {
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(0);
};
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

async function unlocked(soundMode: Settings['soundMode']) {
  const page = openPage(soundMode);
  await settle();
  page.outputs.unlock();
  await settle();
  return page;
}

/** What is pressed in a step that waits for the person; null in one that does not. */
function answerTo(step: Step | undefined): Command | null {
  if (step?.kind === 'bout' && step.bout.clock === 'for-time')
    return { type: step.bout.moves.length === 0 ? 'next' : 'done' };
  return step?.timing.kind === 'open' ? { type: 'done' } : null;
}

/** Goes through a session with a pause, more time, a step back, a skip, and a browser that is killed. */
async function walk(plan: Plan, soundMode: Settings['soundMode']) {
  const first = await unlocked(soundMode);
  const pressedAt: number[] = [];
  const press = (command: Command) => pressedAt.push(first.press(command));
  const left = () => remainingMs(plan, first.active(), first.runner.now());
  first.runner.load(plan);
  press({ type: 'start' });
  await pass(14.3);
  press({ type: 'pause' });
  await pass(7.1);
  pressedAt.push(first.resume());
  await pass(6.5);
  const leftBefore = left();
  press({ type: 'extend', byMs: 15_000 });
  const extendedMs = leftBefore === null ? 15_000 : (left() ?? 0) - leftBefore;
  await pass(2.2);
  press({ type: 'previous' });
  const steps = [first.active().step];
  await pass(4.4);
  if (plan.steps.length > 2) press({ type: 'next' });
  steps.push(first.active().step);
  await pass(1.7);

  const kept = JSON.parse(JSON.stringify({ plan: first.runner.plan(), state: first.runner.state() }));
  const killedAt = first.runner.now();
  vi.clearAllTimers();
  first.press({ type: 'tick' });
  vi.clearAllTimers();
  await pass(300);

  const second = await unlocked(soundMode);
  const leftAt = { ...kept.state, status: 'paused', pausedAt: kept.state.seenAt, resumeAt: null };
  second.restore(kept.plan, leftAt);
  const restored = { ...second.active(), seenAt: leftAt.seenAt };
  pressedAt.push(second.resume());
  for (let s = 1; s <= 900 && second.runner.state().status !== 'finished'; s += 1) {
    await pass(1);
    const state = second.runner.state();
    const answer = isActive(state) ? answerTo(second.runner.plan()?.steps[state.step]) : null;
    if (answer && s % 7 === 0) pressedAt.push(second.press(answer));
  }
  const over = second.runner.state();
  if (over.status !== 'finished') throw new Error('It never ended.');
  const heard = [first.seen.planned.filter(({ at }) => at < killedAt), second.seen.planned];
  const due = [first.seen.due.filter(({ at }) => at < killedAt), second.seen.due];
  return {
    over,
    steps,
    extendedMs,
    kept: { plan: kept.plan as Plan, state: leftAt as ActiveState },
    restored,
    pressedAt,
    heard: heard.map(told),
    due: due.map(told),
    tracksAtOnce: Math.max(first.seen.tracksAtOnce, second.seen.tracksAtOnce),
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  installFakeAudio();
  installFakePage();
  installFakeSpeech();
  vi.stubGlobal('navigator', { vendor: 'Google Inc.', language: 'en-GB' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each(['music', 'screen-off'] as const)('in %s mode', (soundMode) => {
  it.each(Object.entries(SCHEMES))(
    '%s comes to its end, to the millisecond, whatever happens',
    async (_, block) => {
      const plan = forSoundMode(clockPlan(block), { soundMode, sounds: true, bridgeOpenSteps: true });
      const { over, steps, extendedMs, kept, restored, pressedAt, heard, due, tracksAtOnce } = await walk(
        plan,
        soundMode,
      );
      expect(over.reason).toBe('completed');
      expect(extendedMs).toBe(15_000);
      expect(steps).toEqual([1, plan.steps.length > 2 ? 2 : 1]);
      expect(restored).toEqual(kept.state);

      // What the person did not end was as long as planned, and nothing is between one step and the next.
      const lengths = over.visits
        .filter(({ endedAt }) => !pressedAt.includes(endedAt))
        .map(({ step, startedAt, endedAt, pausedMs }) => [step, endedAt - startedAt - pausedMs]);
      const planned = new Map(kept.plan.steps.map((step) => [step.id, endsAfterMs(step)]));
      expect(lengths).toEqual(lengths.map(([step]) => [step, planned.get(String(step))]));
      expect(over.visits.map(({ startedAt }) => startedAt)).toEqual([
        over.startedAt,
        ...over.visits.slice(0, -1).map(({ endedAt }) => endedAt),
      ]);
      expect(over.visits.at(-1)?.endedAt).toBe(over.finishedAt);
      const record = recordOf(kept.plan, over, 'x', 0);
      expect(record.workMs + record.restMs + record.otherMs + record.pausedMs).toBe(record.totalMs);

      // Each cue is planned once, by one of the two that sound cues.
      expect(heard).toEqual(soundMode === 'music' ? due : [[], []]);
      expect(tracksAtOnce).toBe(soundMode === 'music' ? 0 : 1);

      // Each run of a clock has a score to ask for.
      const runs = isClockKind(block['scheme']) ? Number(block['times'] ?? 1) : 0;
      expect(record.clocks ?? []).toHaveLength(runs);
    },
  );
});
