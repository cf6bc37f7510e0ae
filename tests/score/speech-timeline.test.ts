import { expect, it } from 'vitest';
import { type Anchor, alignSchedule, type ScheduledSound } from '../../src/score/align-schedule.ts';
import { SPEECH_RULES, spokenSound } from '../../src/score/speech-timeline.ts';
import type { Spoken } from '../../src/score/spoken.ts';

const alignSpeech = (wanted: readonly Spoken[], scheduled: readonly ScheduledSound[], now: Anchor) =>
  alignSchedule(wanted.map(spokenSound), scheduled, now, SPEECH_RULES);

const REST: Spoken = { at: 10_000, until: 20_000, phrases: ['rest'] };
const at = (sessionAt: number, audioTime: number) => ({ sessionAt, audioTime, speed: 1, latency: 0 });
const none: readonly ScheduledSound[] = [];

it('plans words for their instant on the audio clock, earlier by the latency of the loudspeaker', () => {
  const { schedule } = alignSpeech([REST], none, { ...at(4000, 50), latency: 0.2 });
  expect(schedule[0]?.audioTime).toBeCloseTo(55.8);
});

it('leaves words that are in the right place alone', () => {
  const [entry] = alignSpeech([REST], none, at(4000, 50)).schedule;
  if (!entry) throw new Error('Nothing was scheduled.');
  const later = alignSpeech([REST], [entry], at(5000, 51.01));
  expect(later).toEqual({ keep: [entry], cancel: [], schedule: [] });
});

it('moves words when the clocks have drifted apart', () => {
  const [entry] = alignSpeech([REST], none, at(4000, 50)).schedule;
  if (!entry) throw new Error('Nothing was scheduled.');
  const later = alignSpeech([REST], [entry], at(5000, 51.2));
  expect(later.cancel).toEqual([entry]);
  expect(later.schedule[0]?.audioTime).toBeCloseTo(56.2);
});

it('lets words that have begun continue while they are wanted, and stops them when they are not', () => {
  const [entry] = alignSpeech([REST], none, at(4000, 50)).schedule;
  if (!entry) throw new Error('Nothing was scheduled.');
  expect(alignSpeech([REST], [entry], at(10_200, 56.2)).keep).toEqual([entry]);
  expect(alignSpeech([], [entry], at(10_200, 56.2)).cancel).toEqual([entry]);
});

it('says words slightly late if they still help, but never into the next cue', () => {
  expect(alignSpeech([REST], none, at(11_500, 50)).schedule[0]?.audioTime).toBe(50);
  expect(alignSpeech([REST], none, at(12_500, 50)).schedule).toEqual([]);
  expect(alignSpeech([{ ...REST, until: 11_600 }], none, at(11_500, 50)).schedule).toEqual([]);
});
