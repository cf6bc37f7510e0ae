import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CueKind, DueCue } from '../../src/core/session/session.ts';
import {
  type Anchor,
  alignSchedule,
  haltSchedule,
  type ScheduledSound,
} from '../../src/score/align-schedule.ts';
import { CUE_RULES, cueSound, soundableFrom } from '../../src/score/cue-timeline.ts';

const alignCues = (wanted: readonly DueCue[], scheduled: readonly ScheduledSound[], now: Anchor) =>
  alignSchedule(wanted.map(cueSound), scheduled, now, CUE_RULES);
const haltCues = (scheduled: readonly ScheduledSound[], audioTime: number) =>
  haltSchedule(scheduled, audioTime, CUE_RULES);
const cue = (kind: CueKind, at: number, count = 0): DueCue => ({ kind, at, step: 0, count });
const anchor = (sessionAt: number, audioTime: number, change: Partial<Anchor> = {}): Anchor => ({
  sessionAt,
  audioTime,
  speed: 1,
  latency: 0,
  ...change,
});
const scheduled = (kind: CueKind, at: number, audioTime: number): ScheduledSound => ({
  key: `${kind}@${at}`,
  at,
  audioTime,
});
const times = (entries: readonly ScheduledSound[]) => entries.map(({ audioTime }) => audioTime);

describe('aligning cues', () => {
  it('places a cue at its instant on the audio clock', () => {
    const { schedule } = alignCues([cue('start', 12_000)], [], anchor(10_000, 3));
    expect(times(schedule)).toEqual([5]);
  });

  it('shortens the time to a cue when the session runs faster', () => {
    const { schedule } = alignCues([cue('start', 20_000)], [], anchor(10_000, 3, { speed: 10 }));
    expect(times(schedule)).toEqual([4]);
  });

  it('starts earlier by the latency, but never in the past', () => {
    const near = anchor(10_000, 3, { latency: 0.2 });
    const { schedule } = alignCues([cue('start', 10_100), cue('end', 12_000)], [], near);
    expect(times(schedule)).toEqual([3, 4.8]);
  });

  it('sounds a slightly late cue at once, and drops a very late one', () => {
    const wanted = [cue('start', 9740), cue('end', 9760)];
    const { schedule } = alignCues(wanted, [], anchor(10_000, 3));
    expect(schedule.map(({ key, audioTime }) => [key, audioTime])).toEqual([['end@9760', 3]]);
  });

  it('does not move a cue that is off by an inaudible amount', () => {
    const entry = scheduled('start', 12_000, 5.01);
    expect(alignCues([cue('start', 12_000)], [entry], anchor(10_000, 3))).toEqual({
      keep: [entry],
      cancel: [],
      schedule: [],
    });
  });

  it('moves a cue that is off by more', () => {
    const entry = scheduled('start', 12_000, 5.04);
    const { cancel, schedule } = alignCues([cue('start', 12_000)], [entry], anchor(10_000, 3));
    expect(cancel).toEqual([entry]);
    expect(times(schedule)).toEqual([5]);
  });

  it('cancels cues that are no longer wanted', () => {
    const entry = scheduled('start', 12_000, 5);
    expect(alignCues([], [entry], anchor(10_000, 3)).cancel).toEqual([entry]);
  });

  it('lets the cue of this instant sound, though the session has moved on', () => {
    const entry = scheduled('end', 10_000, 3.01);
    expect(alignCues([], [entry], anchor(10_002, 3)).keep).toEqual([entry]);
  });

  it('does not repeat a cue that began early', () => {
    const entry = scheduled('start', 10_100, 2.99);
    const { cancel, schedule } = alignCues([cue('start', 10_100)], [entry], anchor(10_000, 3));
    expect([cancel, schedule]).toEqual([[], []]);
  });

  it('cancels cues that a stopped clock has left behind', () => {
    const left = scheduled('end', 10_000, 3.1);
    const ahead = scheduled('rest-end', 75_000, 68);
    const wanted = [cue('rest-end', 75_000)];
    const { cancel, schedule } = alignCues(wanted, [left, ahead], anchor(70_000, 3));
    expect(cancel).toEqual([left, ahead]);
    expect(times(schedule)).toEqual([8]);
  });

  it('treats two cues of one kind at one instant as one', () => {
    const twice = [cue('end', 12_000), { ...cue('end', 12_000), step: 1 }];
    expect(alignCues(twice, [], anchor(10_000, 3)).schedule).toHaveLength(1);
  });
});

describe('halting cues', () => {
  it('cancels cues that have not begun, and remembers on the next clock those that have', () => {
    const begun = scheduled('start', 10_000, 3);
    const ahead = scheduled('end', 20_000, 13);
    const { keep, cancel } = haltCues([begun, ahead], 3.2);
    expect(cancel).toEqual([ahead]);
    const { schedule } = alignCues([cue('start', 10_000)], keep, anchor(10_050, 0));
    expect(schedule).toEqual([]);
  });
});

/**
 * A session and an audio clock that drift, stall and are rebuilt, with commands that move the cues: at every wake the
 * cues are aligned, and between wakes the audio clock starts what it reaches.
 */
const wake = fc.record({
  passedMs: fc.integer({ min: 0, max: 90_000 }),
  /** Seconds the audio clock runs beyond the session clock; very negative: it stood still. */
  slipS: fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: -0.02, max: 0.02, noNaN: true }) },
    { weight: 2, arbitrary: fc.double({ min: -0.5, max: 0.5, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(-1000) },
  ),
  /** A command moved every cue to come, or silenced them all. */
  moveMs: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -20_000, max: 20_000 })),
  silent: fc.boolean(),
  rebuilt: fc.oneof({ weight: 8, arbitrary: fc.constant(false) }, fc.constant(true)),
});
const CUES = Array.from(
  { length: 400 },
  (_, i) => ({ kind: i % 3 ? 'end-count' : 'start', at: i * 997 }) as const,
);

it('whatever the clocks do, no cue starts twice, none is scheduled late, and each is exactly placed', () => {
  fc.assert(
    fc.property(
      fc.array(wake, { maxLength: 30 }),
      fc.constantFrom(1, 10),
      fc.double({ min: 0, max: 0.4, noNaN: true }),
      (wakes, speed, latency) => {
        const broken: string[] = [];
        // Much cheaper than expect(), for laws that are checked thousands of times.
        const law = (holds: boolean, words: string) => {
          if (!holds) broken.push(words);
        };
        let session = 5000;
        let audio = 1;
        let shift = 0;
        let entries: readonly ScheduledSound[] = [];
        const started = new Set<string>();
        const sounded = new Set<ScheduledSound>();
        const runAudio = () => {
          for (const entry of entries) {
            if (entry.audioTime > audio || entry.audioTime === -Infinity || sounded.has(entry)) continue;
            law(!started.has(entry.key), `${entry.key} started twice`);
            started.add(entry.key);
            sounded.add(entry);
          }
        };
        for (const { passedMs, slipS, moveMs, silent, rebuilt } of wakes) {
          session += passedMs;
          audio += Math.max(0, passedMs / 1000 / speed + slipS);
          runAudio();
          if (rebuilt) {
            entries = haltCues(entries, audio).keep;
            audio = 0;
          }
          shift += moveMs;
          const wanted = silent
            ? []
            : CUES.map(({ kind, at }) => cue(kind, at + shift)).filter(
                ({ at }) => at >= soundableFrom(session, speed) && at < session + 180_000 * speed,
              );
          const now: Anchor = { sessionAt: session, audioTime: audio, speed, latency };
          const change = alignCues(wanted, entries, now);
          for (const { key } of change.cancel) law(!started.has(key), `${key} is touched after it started`);
          for (const { key, at, audioTime } of change.schedule) {
            law(!started.has(key), `${key} is touched after it started`);
            law((session - at) / speed <= 250, `${key} is late`);
            law(
              audioTime === Math.max(audio, audio + (at - session) / 1000 / speed - latency),
              `${key} is misplaced`,
            );
          }
          entries = [...change.keep, ...change.schedule];
          runAudio();
          law(new Set(entries.map(({ key }) => key)).size === entries.length, 'a cue is planned twice');
          const planned = new Set(entries.map(({ key }) => key));
          for (const { kind, at } of wanted) law(planned.has(`${kind}@${at}`), `${kind}@${at} is forgotten`);
          for (const { key, at, audioTime } of entries) {
            if (at <= session || audioTime <= audio + 0.02) continue;
            const ideal = audio + (at - session) / 1000 / speed - latency;
            law(Math.abs(audioTime - ideal) <= 0.03, `${key} is off`);
          }
          const wantedAt = new Set(wanted.map(({ at }) => at));
          for (const { key, at, audioTime } of entries) {
            law(audioTime <= audio || at <= session || wantedAt.has(at), `${key} is not wanted any more`);
          }
        }
        expect(broken).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
