import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../src/core/session/checkpoint.ts';
import type { SessionState } from '../../src/core/session/session.ts';
import { transition } from '../../src/core/session/transition.ts';
import { isActive } from '../../src/core/session/views.ts';
import { parseLibrary } from '../../src/storage/parse-library.ts';
import { readCheckpoint } from '../../src/storage/read-checkpoint.ts';
import { readRecord } from '../../src/storage/read-record.ts';
import { plans, presses } from '../support/arbitrary-session.ts';
import { BLOCKS, clockCheckpoint } from '../support/clock-routine.ts';
import { CHECKPOINT_1 } from './checkpoint-1.ts';
import { AMRAP, CHECKPOINT, RECORD } from './sample-checkpoint.ts';

/** A stored value with the field at a path replaced. */
function spoilt(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const copy = structuredClone(value);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1)!] = to;
  return copy;
}

describe('a stored checkpoint', () => {
  it('is trusted as it was written', () => {
    expect(readCheckpoint(structuredClone(CHECKPOINT))).toEqual(CHECKPOINT);
    const paused = { ...CHECKPOINT.state, status: 'paused', pausedAt: 12_000, resumeAt: null };
    expect(readCheckpoint({ ...CHECKPOINT, state: paused })).toEqual({ ...CHECKPOINT, state: paused });
  });

  it('is trusted at any moment of any session', () => {
    fc.assert(
      fc.property(plans, presses, (plan, list) => {
        let now = 1000;
        let at: Pick<Checkpoint, 'plan'> & { state: SessionState } = { plan, state: { status: 'ready' } };
        for (const { command, afterMs } of [{ command: { type: 'start' } as const, afterMs: 0 }, ...list]) {
          now += afterMs;
          const [state, events] = transition(at.plan, at.state, command, now);
          const swapped = events.findLast((event) => event.type === 'swapped');
          at = { plan: swapped?.type === 'swapped' ? swapped.plan : at.plan, state };
          if (!isActive(state)) return;
          const checkpoint = { ...CHECKPOINT, ...at, state, seenAt: state.seenAt };
          expect(readCheckpoint(JSON.parse(JSON.stringify(checkpoint)))).toEqual(checkpoint);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is converted to the current shape when an earlier version of the app wrote it', () => {
    expect(readCheckpoint(structuredClone(CHECKPOINT_1))).toEqual(CHECKPOINT);
  });

  it.each([
    [['version'], 4],
    [['session'], undefined],
    [['seenAt'], Number.NaN],
    [['plan'], null],
    [['plan', 'language'], 7],
    [['plan', 'steps'], []],
    [['plan', 'steps', 0, 'kind'], 'dance'],
    [
      ['state', 'laps'],
      [1, 'two'],
    ],
    [['state', 'scores'], { 'a:clock/1': { kind: 'best' } }],
    [['plan', 'steps', 1, 'set'], null],
    [['plan', 'steps', 2, 'set'], undefined],
    [['plan', 'steps', 1, 'block'], 1],
    [['plan', 'steps', 2, 'timing'], { kind: 'open', estimateMs: 1 }],
    [['plan', 'totals'], {}],
    [['state'], { status: 'ready' }],
    [['state', 'step'], 3],
    [['state', 'visits', 0, 'endedAt'], '12'],
    [['state', 'visits', 0, 'endedAt'], 0],
    [['state', 'visits', 0, 'startedAt'], 2000],
    [['state', 'visits', 0, 'pausedMs'], 10_001],
    [['state', 'startedAt'], 0],
    [['state', 'stepStartedAt'], 10_000],
    [['state', 'seenAt'], 10_999],
    [['state', 'pausedMs'], 1001],
    [['state', 'visits'], []],
    [['state', 'status'], 'paused'],
    [['state', 'logs'], undefined],
    [['state', 'logs'], { 'a/plank/1/': { kg: 'much' } }],
    [['state', 'step'], 0.5],
    [['state', 'visits', 0, 'outcome'], 'danced'],
    [['state', 'visits', 0, 'kind'], 'dance'],
    [['plan', 'choices'], { level: 'extreme' }],
    [['plan', 'choices', 'equipment'], ['trampoline']],
    [['plan', 'blocks', 0, 'slots'], [null]],
    [['plan', 'blocks', 0, 'slots'], [{ kind: 'planned', slot: {} }]],
    [['plan', 'blocks', 0, 'purpose'], 'fun'],
    [['plan', 'blocks', 0, 'ms'], null],
    [['plan', 'steps', 1, 'set', 'dose'], { kind: 'reps', reps: 1, pace: [{ part: 'spin' }], holdMs: null }],
  ])('is not trusted with %j as %j', (path, to) => {
    expect(readCheckpoint(spoilt(CHECKPOINT, path, to))).toBeNull();
  });

  it.each([undefined, null, 1, 'x', [], {}])('is not trusted as %j', (value) => {
    expect(readCheckpoint(value)).toBeNull();
  });
});

it.each(Object.entries(BLOCKS))('a stored checkpoint under %s is trusted as it was written', (_, block) => {
  const checkpoint = clockCheckpoint(block, BLOCKS.amrap);
  expect(readCheckpoint(JSON.parse(JSON.stringify(checkpoint)))).toEqual(checkpoint);
});

describe('a stored record', () => {
  it('is trusted as it was written', () => {
    expect(readRecord(structuredClone(RECORD))).toEqual(RECORD);
    const scored = { ...RECORD, clocks: [AMRAP] };
    expect(readRecord(structuredClone(scored))).toEqual(scored);
  });

  it.each([
    ['clock', 'sundial'],
    ['said', { kind: 'rounds', rounds: -1, reps: 0 }],
    ['said', { kind: 'medal' }],
    ['laps', ['1:22']],
    ['moves', [{ exercise: 'plank' }]],
    ['counts', [-1]],
  ])('is not trusted with a clock whose %s is %j', (key, to) => {
    expect(readRecord({ ...RECORD, clocks: [{ ...AMRAP, [key]: to }] })).toBeNull();
  });

  it('is read as English when it was written before records named their language', () => {
    const { language: _, ...old } = RECORD;
    expect(readRecord(old)).toEqual(RECORD);
  });

  it.each([
    [['version'], 0],
    [['language'], 7],
    [['workMs'], null],
    [['sets'], {}],
    [['sets', 0, 'dose'], { kind: 'reps' }],
    [['sets', 0, 'dose', 'kg'], 'heavy'],
    [['sets', 0, 'side'], 'middle'],
    [['sets', 0, 'ms'], Number.POSITIVE_INFINITY],
    [['sets'], [null]],
    [['reason'], 'bored'],
    [['sets', 0, 'outcome'], 'left'],
    [['sets', 0, 'outcome'], 'skipped'],
    [['sets', 0, 'result'], null],
    [['sets', 0, 'result', 'kg'], '20'],
    [['sets', 0, 'result', 'effort'], 'brutal'],
    [['sets', 0, 'result', 'entered'], undefined],
  ])('is not trusted with %j as %j', (path, to) => {
    expect(readRecord(spoilt(RECORD, path, to))).toBeNull();
  });

  it('from before results were logged is read as done as asked, for the time it took', () => {
    const { result: _, ...set } = RECORD.sets[0]!;
    const reps = { kind: 'reps', reps: 12, pace: [], holdMs: null };
    const old = {
      ...RECORD,
      version: 1,
      sets: [set, { ...set, dose: reps, ms: 31_000 }, { ...set, outcome: 'skipped', ms: 0 }],
    };
    const read = readRecord(old);
    expect(read?.version).toBe(2);
    expect(read?.sets.map(({ result }) => result)).toEqual([
      { kg: null, reps: null, holdMs: 45_000, effort: null, reserve: null, entered: false },
      { kg: null, reps: 12, holdMs: null, effort: null, reserve: null, entered: false },
      null,
    ]);
  });
});

it('keeps the sound choices of a library and drops the others', () => {
  const sound = { level: 'high', equipment: ['band'], leftOut: [], swaps: { a: 'b' }, minutes: 20 };
  const stored = { choices: { one: sound, two: { ...sound, level: 'extreme' }, three: 3 }, careSeen: true };
  expect(parseLibrary(stored)).toEqual({ choices: { one: sound }, careSeen: true });
});

it('takes the null of older documents for a time that was never moved', () => {
  const old = { level: 'high', equipment: [], leftOut: [], swaps: {}, minutes: null };
  const { minutes: _minutes, ...picked } = old;
  const { choices } = parseLibrary({ choices: { old, full: { ...picked, minutes: 'full' } } });
  expect(choices).toEqual({ old: picked, full: { ...picked, minutes: 'full' } });
});
