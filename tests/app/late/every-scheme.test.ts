import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startOutputs } from '../../../src/app/late/outputs.ts';
import { forSoundMode } from '../../../src/core/plan/bridge.ts';
import { endsAfterMs, type Plan } from '../../../src/core/plan/plan.ts';
import { isClockKind } from '../../../src/core/routine/routine.ts';
import { isWanted } from '../../../src/core/session/cues.ts';
import { dueBetween } from '../../../src/core/session/due-between.ts';
import { type Command, resumeCommand } from '../../../src/core/session/session.ts';
import { isActive, remainingMs } from '../../../src/core/session/views.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { recordOf } from '../../../src/core/training/record-of.ts';
import type { CueObservation } from '../../../src/outputs/cue-output.ts';
import type { CarrierListener } from '../../../src/outputs/soundtrack/carrier.ts';
import { createClock, wakeAfter } from '../../../src/runner/clock.ts';
import { createRunner } from '../../../src/runner/runner.ts';
import { createMusicStorage } from '../../../src/storage/music-storage.ts';
import { createMusicStore } from '../../../src/store/music-store.ts';
import { FakeAudioContext, installFakeAudio } from '../../outputs/fake-audio.ts';
import { installFakePage } from '../../outputs/fake-page.ts';
import { fakeSettings } from '../../outputs/fake-runner.ts';
import { installFakeSpeech } from '../../outputs/fake-speech.ts';
import { clockPlan } from '../../support/clock-routine.ts';
import { fakeDisk } from '../../support/fake-disk.ts';

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
const PAIR = SETS.map(({ rest: _, ...slot }) => slot);
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

interface Cue {
  readonly kind: string;
  readonly at: number;
}
const inOrder = (cues: readonly Cue[]) =>
  cues
    .map(({ kind, at }) => `${at} ${kind}`)
    .toSorted((a, b) => parseInt(a, 10) - parseInt(b, 10) || (a < b ? -1 : 1));

/** A page in which a session runs, with everything that sounds. */
function openPage(soundMode: Settings['soundMode']) {
  FakeAudioContext.made = [];
  sounding.clear();
  const runner = createRunner({
    clock: createClock({ monotonic: () => performance.now(), wall: () => Date.now() }),
    wakeAfter,
  });
  const settings = fakeSettings({ soundMode, voice: 'off' });
  let planned: readonly CueObservation[] = [];
  const due: Cue[] = [];
  const outputs = startOutputs(runner, {
    ...settings,
    onBlocked: () => {},
    onUnblocked: () => {},
    wallNow: () => Date.now(),
    equipmentOf: () => [],
    owned: () => null,
    music: createMusicStore(
      async () => createMusicStorage(fakeDisk().values),
      () => 'id',
    ),
    observe: (entry) => {
      const others = planned.filter((each) => each.kind !== entry.kind || each.at !== entry.at);
      expect(others.length, 'each cue is planned once').toBe(
        planned.length - Number(entry.action === 'cancelled'),
      );
      planned = entry.action === 'scheduled' ? [...planned, entry] : others;
    },
  });
  let [before, since] = [runner.state(), 0];
  runner.subscribe(({ plan, state }) => {
    const now = state.status === 'ready' ? since : state.seenAt;
    // What falls due in a stretch is known at its beginning; what a command brings about, after it.
    for (const cue of [
      ...dueBetween(plan, before, since, now + 1),
      ...dueBetween(plan, state, now, now + 1),
    ]) {
      const isNew = due.every(({ kind, at }) => kind !== cue.kind || at !== cue.at);
      if (isNew && isWanted(cue, settings.settings().countdownSeconds)) due.push(cue);
    }
    [before, since] = [state, now];
    if (isActive(state)) expect(sounding.size, 'one soundtrack at a time').toBeLessThan(2);
  });
  return { runner, outputs, due, planned: () => planned, expectFrom: (at: number) => (since = at) };
}

/** Lets chunks arrive, without time passing. */
const settle = async () => {
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(0);
};
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

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

const MODES = ['music', 'screen-off'] as const;

describe.each(MODES)('in %s mode', (soundMode) => {
  const planOf = (block: object): Plan =>
    forSoundMode(clockPlan(block), { soundMode, sounds: true, bridgeOpenSteps: true });

  it.each(Object.entries(SCHEMES))(
    'a session of %s comes to its end through a pause, a skip, a step back, more time and a killed page',
    async (_, block) => {
      const plan = planOf(block);
      const pressedAt = new Set<number>();
      let page = openPage(soundMode);
      await settle();
      const press = (command: Command) => {
        page.runner.send(command);
        const state = page.runner.state();
        if (state.status !== 'ready') pressedAt.add(state.seenAt);
      };
      const resume = () => {
        const state = page.runner.state();
        if (isActive(state)) press(resumeCommand(page.runner.plan() ?? plan, state.step));
      };
      page.outputs.unlock();
      await settle();
      page.runner.load(plan);
      press({ type: 'start' });
      await pass(14.3);
      press({ type: 'pause' });
      await pass(7.1);
      resume();
      await pass(6.5);
      const left = () => {
        const state = page.runner.state();
        return isActive(state) ? remainingMs(plan, state, page.runner.now()) : null;
      };
      const before = left();
      press({ type: 'extend', byMs: 15_000 });
      expect(left()).toBe(before === null ? null : before + 15_000);
      await pass(2.2);
      press({ type: 'previous' });
      expect(page.runner.state()).toMatchObject({ step: 1 });
      await pass(4.4);
      const hasMore = plan.steps.length > 2;
      if (hasMore) {
        press({ type: 'next' });
        expect(page.runner.state()).toMatchObject({ step: 2 });
        await pass(1.7);
      }

      // The browser is killed: what was written is all that is left of the page.
      const kept = JSON.parse(JSON.stringify({ plan: page.runner.plan(), state: page.runner.state() }));
      const killedAt = page.runner.now();
      vi.clearAllTimers();
      if (soundMode === 'music') {
        const heard = page.planned().filter(({ at }) => at < killedAt);
        page.runner.send({ type: 'tick' });
        expect(inOrder(heard)).toEqual(inOrder(page.due.filter(({ at }) => at < killedAt)));
      }
      vi.clearAllTimers();
      await pass(300);
      page = openPage(soundMode);
      await settle();
      page.outputs.unlock();
      await settle();
      const leftAt = { ...kept.state, status: 'paused', pausedAt: kept.state.seenAt, resumeAt: null };
      page.runner.restore(kept.plan, leftAt);
      expect({ ...page.runner.state(), seenAt: leftAt.seenAt }).toEqual(leftAt);
      page.expectFrom(page.runner.now());
      resume();
      const from = page.runner.now();

      for (let s = 0; s < 900 && page.runner.state().status !== 'finished'; s += 1) {
        await pass(1);
        const state = page.runner.state();
        const step = isActive(state) ? page.runner.plan()?.steps[state.step] : undefined;
        const waits =
          step?.timing.kind === 'open' || (step?.kind === 'bout' && step.bout.clock === 'for-time');
        if (waits && s % 7 === 6)
          press({ type: step.kind === 'bout' && step.bout.moves.length === 0 && s > 30 ? 'next' : 'done' });
      }
      const over = page.runner.state();
      if (over.status !== 'finished') throw new Error('It never ended.');
      expect(over.reason).toBe('completed');

      // Whatever the person did not end was exactly as long as planned, and nothing is between one step and the next.
      let at = over.startedAt;
      for (const { step: id, startedAt, endedAt, pausedMs } of over.visits) {
        expect(startedAt).toBe(at);
        at = endedAt;
        if (pressedAt.has(endedAt)) continue;
        const step = kept.plan.steps.find((each: Plan['steps'][number]) => each.id === id);
        expect([id, endedAt - startedAt - pausedMs]).toEqual([id, endsAfterMs(step)]);
      }
      expect(over.finishedAt).toBe(at);
      const record = recordOf(kept.plan, over, 'x', 0);
      expect(record.workMs + record.restMs + record.otherMs + record.pausedMs).toBe(record.totalMs);

      // The clock asks for its score, in each of its runs.
      const runs = isClockKind(block['scheme']) ? Number(block['times'] ?? 1) : 0;
      expect(record.clocks ?? []).toHaveLength(runs);

      if (soundMode === 'music') {
        expect(inOrder(page.planned())).toEqual(inOrder(page.due.filter((cue) => cue.at >= from)));
        expect(sounding.size).toBe(0);
      } else expect(FakeAudioContext.made.flatMap((context) => context.planned())).toEqual([]);
    },
  );
});
