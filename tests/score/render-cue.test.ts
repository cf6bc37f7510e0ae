import { describe, expect, it } from 'vitest';
import type { CueKind } from '../../src/core/session/session.ts';
import { renderCue } from '../../src/score/render-cue.ts';
import { distance, featuresOf, mono, peakOf } from './features.ts';

const RATE = 44_100;
const KINDS: readonly CueKind[] = [
  'ready-count',
  'start',
  'halfway',
  'turn',
  'end-count',
  'end',
  'rest-end',
  'change-sides',
  'tempo-lower',
  'tempo-lift',
  'reps-done',
  'finish',
];
const render = (kind: CueKind, count = 1) => renderCue(kind, count, RATE);
const ONSETS: Readonly<Record<CueKind, number>> = {
  'ready-count': 1,
  start: 2,
  halfway: 2,
  turn: 1,
  'end-count': 1,
  end: 2,
  'rest-end': 3,
  'change-sides': 2,
  'tempo-lower': 1,
  'tempo-lift': 1,
  'reps-done': 4,
  finish: 4,
};

describe.each(KINDS)('%s', (kind) => {
  it('is short', () => {
    expect(mono(render(kind)).length / RATE).toBeLessThanOrEqual(kind === 'finish' ? 1.5 : 0.6);
  });

  it('never overloads and is never silent', () => {
    const peak = Math.max(...render(kind).channels.map(peakOf));
    expect(peak).toBeLessThanOrEqual(0.9 + 1e-6);
    expect(peak).toBeGreaterThan(0.1);
  });

  it('begins and ends in silence, without a click', () => {
    for (const samples of render(kind).channels) {
      const edge = RATE / 2000;
      expect(Math.abs(samples[0] ?? 1)).toBe(0);
      expect(Math.abs(samples.at(-1) ?? 1)).toBe(0);
      expect(peakOf(samples.subarray(0, edge))).toBeLessThan(0.05);
      expect(peakOf(samples.subarray(-edge))).toBeLessThan(0.01);
    }
  });

  it('has no jump a speaker could click on', () => {
    for (const samples of render(kind).channels) {
      // The steepest pure tone a cue may hold, 7 kHz, moves by this much from sample to sample.
      const steepest = 2 * Math.PI * (7000 / RATE) * peakOf(samples);
      const steps = samples.map((sample, i) => sample - (samples[i - 1] ?? 0));
      expect(peakOf(steps)).toBeLessThan(steepest);
    }
  });

  it('is the same every time', () => {
    const again = render(kind);
    for (const [i, samples] of render(kind).channels.entries()) {
      expect(samples.every((sample, at) => sample === again.channels[i]?.[at])).toBe(true);
    }
  });

  it('has the number of strokes in its recipe', () => {
    expect(featuresOf(render(kind)).onsets).toBe(ONSETS[kind]);
  });

  it('keeps its shape at a low and a high sample rate', () => {
    for (const rate of [16_000, 48_000]) {
      const other = featuresOf(renderCue(kind, 1, rate));
      expect(other.onsets).toBe(ONSETS[kind]);
      expect(distance(other, featuresOf(render(kind)))).toBeLessThan(0.4);
    }
  });
});

it('no two cues can be mistaken for each other on one small speaker', () => {
  const all = KINDS.map((kind) => ({ kind, features: featuresOf(render(kind)) }));
  const close = all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      const apart = distance(a.features, b.features);
      return apart < 1.5 ? [`${a.kind} ~ ${b.kind}: ${apart.toFixed(2)}`] : [];
    }),
  );
  expect(close).toEqual([]);
});

const pitchAt = (kind: CueKind, count: number, part: number) =>
  featuresOf(render(kind, count)).contour[part] ?? Number.NaN;

it('the count to the start rises, and the last tick leaps', () => {
  const pitches = [5, 4, 3, 2, 1].map((count) => pitchAt('ready-count', count, 1));
  const steps = pitches.slice(1).map((pitch, i) => pitch - (pitches[i] ?? 0));
  for (const step of steps) expect(step).toBeGreaterThan(0);
  expect(steps.at(-1)).toBeGreaterThan(2 * Math.max(...steps.slice(0, -1)));
});

it('the start cue rises and the end cue falls', () => {
  expect(pitchAt('start', 0, 6)).toBeGreaterThan(pitchAt('start', 0, 0));
  expect(pitchAt('end', 0, 6)).toBeLessThan(pitchAt('end', 0, 0));
});

it('a turn goes down and up again', () => {
  expect(pitchAt('turn', 0, 5)).toBeLessThan(pitchAt('turn', 0, 0) - 0.5);
  expect(pitchAt('turn', 0, 5)).toBeLessThan(pitchAt('turn', 0, 9) - 0.5);
});

it('a change of sides goes from the left ear to the right', () => {
  const { channels } = render('change-sides');
  const between = 0.26 * RATE;
  const [left = 0, leftLater = 0, right = 0, rightLater = 0] = channels.flatMap((samples) => [
    peakOf(samples.subarray(0, between)),
    peakOf(samples.subarray(between)),
  ]);
  expect(channels).toHaveLength(2);
  expect(left).toBeGreaterThan(4 * right);
  expect(rightLater).toBeGreaterThan(4 * leftLater);
});

it('tempo ticks stay far below every other cue', () => {
  const peak = (kind: CueKind) => peakOf(mono(render(kind)));
  const quiet: readonly CueKind[] = ['tempo-lower', 'tempo-lift'];
  const others = KINDS.filter((kind) => !quiet.includes(kind));
  expect(Math.min(...others.map(peak))).toBeGreaterThan(2 * Math.max(...quiet.map(peak)));
});
