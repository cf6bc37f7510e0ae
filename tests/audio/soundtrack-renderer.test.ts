import { beforeAll, describe, expect, it } from 'vitest';
import { createSoundtrackRenderer, type TrackFile } from '../../src/audio/soundtrack-renderer.ts';
import { dueBetween } from '../../src/core/session/due-between.ts';
import type { DueCue } from '../../src/core/session/session.ts';
import { transition } from '../../src/core/session/transition.ts';
import { clipPlace } from '../../src/score/phrase.ts';
import { renderCue } from '../../src/score/render-cue.ts';
import { instantAt, type Soundtrack, soundtrackOf } from '../../src/score/soundtrack.ts';
import { spokenBetween } from '../../src/score/spoken.ts';
import { peakOf } from '../score/features.ts';
import { wholeSession } from '../score/whole-session.ts';

const inKg = () => 'kg' as const;

const RATE = 16_000;
const OPTIONS = { countdownSeconds: 3, scaleOf: inKg, speed: 1, voice: 'off' } as const;
const noClips = () => null;
const WHOLE = Number.MAX_SAFE_INTEGER;
const { plan, state } = wholeSession('strong-back-45');

/** The samples a player plays from the files, one after the other. */
async function decode(files: readonly TrackFile[]): Promise<Int16Array> {
  const parts: Uint8Array[] = [];
  for (const { wav, lengthMs } of files) {
    const bytes = await wav.arrayBuffer();
    const view = new DataView(bytes);
    const text = (at: number) => String.fromCharCode(...new Uint8Array(bytes, at, 4));
    expect([text(0), text(8), text(12), text(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
    expect([view.getUint16(20, true), view.getUint16(22, true), view.getUint32(24, true)]).toEqual([
      1,
      1,
      RATE,
    ]);
    expect(view.getUint32(4, true)).toBe(bytes.byteLength - 8);
    expect(view.getUint32(40, true)).toBe(bytes.byteLength - 44);
    expect((bytes.byteLength - 44) / 2).toBe((lengthMs * RATE) / 1000);
    parts.push(new Uint8Array(bytes, 44));
  }
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return new Int16Array(all.buffer);
}

const FULL = 32_767;
/** Plain loops: an hour is 58 million samples. */
function loudest(samples: Int16Array): number {
  let peak = 0;
  for (let i = 0; i < samples.length; i++) {
    const sample = Math.abs(samples[i] ?? 0);
    if (sample > peak) peak = sample;
  }
  return peak;
}

function smoothness(samples: Int16Array): { readonly decibels: number; readonly seam: number } {
  let power = 0;
  let seam = 0;
  let before = 0;
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i] ?? 0;
    power += sample * sample;
    if (Math.abs(sample - before) > seam) seam = Math.abs(sample - before);
    before = sample;
  }
  return { decibels: 10 * Math.log10(power / samples.length / FULL / FULL), seam };
}

function trackFrom(from: number): Soundtrack {
  const [there] = transition(plan, state, { type: 'tick' }, from);
  const track = soundtrackOf(plan, there, from, OPTIONS);
  if (!track) throw new Error('no track');
  return track;
}

/** The samples of a cue, with both channels mixed into one. */
function monoOf({ kind, count }: DueCue): Float32Array {
  const known = monos.get(`${kind}/${count}`) ?? renderMono(kind, count);
  monos.set(`${kind}/${count}`, known);
  return known;
}
const monos = new Map<string, Float32Array>();

function renderMono(kind: DueCue['kind'], count: number): Float32Array {
  const [left = new Float32Array(), right] = renderCue(kind, count, RATE).channels;
  if (!right) return left;
  const sum = left.map((sample, i) => sample + (right[i] ?? 0));
  return sum.map((sample) => (sample * Math.max(peakOf(left), peakOf(right))) / peakOf(sum));
}

/** Samples at which sound begins after silence. The background is too quiet to count. */
function onsets(samples: Int16Array): number[] {
  const QUIET = 0.004 * FULL;
  const found: number[] = [];
  let loudAt = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < samples.length; i++) {
    if (Math.abs(samples[i] ?? 0) < QUIET) continue;
    if (i - loudAt > RATE * 0.02) found.push(i);
    loudAt = i;
  }
  return found;
}

describe('the whole of Strong Back 45, open steps bridged', { timeout: 30_000 }, () => {
  const due = dueBetween(plan, state, 0, plan.totals.ms + 1).filter(({ count }) => count <= 3);
  let samples: Int16Array;
  beforeAll(async () => {
    samples = await decode(createSoundtrackRenderer(renderCue, noClips)(trackFrom(0), 1, WHOLE));
  });

  it('is as long as the session, and the last cue rings out', () => {
    expect(samples.length / RATE).toBeGreaterThan(plan.totals.ms / 1000 + 1.5);
    expect(samples.length / RATE).toBeLessThan(plan.totals.ms / 1000 + 4);
    expect(due.length).toBeGreaterThan(500);
  });

  it('sounds every cue within a millisecond of the plan, and nothing begins anywhere else', () => {
    // A cue that begins while another still sounds has no onset of its own; the next test covers those.
    const found = onsets(samples).map((at) => (at / RATE) * 1000);
    const clear = due.filter(({ at }, i) =>
      due.slice(0, i).every((other) => at - other.at > 1500 || other.at === at),
    );
    for (const { kind, at } of clear) {
      const nearest = found.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? Number.NaN;
      expect(Math.abs(nearest - at), `${kind} at ${at}`).toBeLessThanOrEqual(1);
    }
    expect(clear.length).toBeGreaterThan(due.length / 3);
    // There is silence between the strokes of one cue; each stroke belongs to a cue that began at most a cue's length ago.
    const strays = found.filter((ms) => !due.some(({ at }) => ms >= at - 1 && ms <= at + 1500));
    expect(strays).toEqual([]);
  });

  it('nothing but the background is left when every cue is subtracted at its exact sample', () => {
    const rest = samples.slice();
    for (const cue of due) {
      const sound = monoOf(cue);
      const from = (cue.at * RATE) / 1000;
      for (let i = 0; i < sound.length; i++) {
        rest[from + i] = (rest[from + i] ?? 0) - Math.round((sound[i] ?? 0) * FULL);
      }
    }
    const { decibels, seam } = smoothness(rest);
    expect(loudest(rest)).toBeLessThan(69);
    expect(seam).toBeLessThan(5);
    // Above what browsers treat as silence (-72 dBFS), far below what can be heard at 25 Hz.
    expect(decibels).toBeGreaterThan(-60);
    expect(decibels).toBeLessThan(-55);
  });

  it('files of at most five minutes sound the same, and no cut is near a cue', async () => {
    const files = createSoundtrackRenderer(renderCue, noClips)(trackFrom(0), 1, 300_000);
    expect(files.length).toBeGreaterThanOrEqual(Math.ceil(plan.totals.ms / 300_000));
    expect(Math.max(...files.map(({ lengthMs }) => lengthMs))).toBeLessThanOrEqual(300_000);
    const joined = await decode(files);
    expect(Buffer.compare(Buffer.from(joined.buffer), Buffer.from(samples.buffer))).toBe(0);
    for (const { fromMs } of files.slice(1)) {
      expect(due.every(({ at }) => at - fromMs > 200 || fromMs - at > 50)).toBe(true);
    }
  });
});

it('every cue is at its exact sample wherever the soundtrack begins', async () => {
  const renderer = createSoundtrackRenderer(renderCue, noClips);
  for (const from of [1, 12_345, 61_234, 600_007]) {
    const track = trackFrom(from);
    const samples = await decode(renderer(track, 1, WHOLE));
    const found = onsets(samples.subarray(0, 120 * RATE)).map((at) => instantAt(track, (at / RATE) * 1000));
    const first = track.cues[0];
    expect(first).toBeDefined();
    expect(Math.abs((found[0] ?? Number.NaN) - from - (first?.atMs ?? 0))).toBeLessThanOrEqual(1);
    expect(onsets(samples.subarray(0, ((first?.atMs ?? 0) * RATE) / 1000))).toEqual([]);
  }
});

it('turning the volume down makes the cues softer but not the background', async () => {
  const samples = await decode(createSoundtrackRenderer(renderCue, noClips)(trackFrom(0), 0.1, WHOLE));
  const [first] = trackFrom(0).cues;
  const from = ((first?.atMs ?? 0) * RATE) / 1000;
  expect(loudest(samples.subarray(from, from + RATE))).toBeLessThan(0.02 * FULL);
  expect(loudest(samples.subarray(0, RATE))).toBe(66);
});

describe('a soundtrack with a voice', { timeout: 30_000 }, () => {
  const RATE_OF_CLIPS = 24_000;
  /** As long as that clip, filled with a tone that no cue contains. Two pieces of a phrase overlap, each half as loud. */
  const clipOf = (phrase: string) => {
    const samples = Math.round(((clipPlace(phrase)?.length ?? 0) / 1000) * RATE_OF_CLIPS);
    const tone = Float32Array.from({ length: samples }, (_, i) => 0.4 * Math.sin(i * 0.9));
    return { sampleRate: RATE_OF_CLIPS, channels: [tone] };
  };
  const trackOf = (from: number) => {
    const [there] = transition(plan, state, { type: 'tick' }, from);
    const track = soundtrackOf(plan, there, from, {
      countdownSeconds: 3,
      scaleOf: inKg,
      speed: 1,
      voice: 'coach',
    });
    if (!track) throw new Error('no track');
    return track;
  };

  it('every clip is heard at its exact instant, ends before the next cue, and never clips the signal', async () => {
    const track = trackOf(0);
    const spoken = spokenBetween(plan, state, 0, plan.totals.ms + 3000, {
      voice: 'coach',
      countdownSeconds: 3,
      scaleOf: inKg,
    });
    expect(track.phrases.length).toBeGreaterThan(100);
    expect(track.phrases.at(-1)?.phrase).toBe('well done');
    const begins = spoken.filter(({ phrases: [first = ''] }) => clipPlace(first) && first !== 'next');
    expect(track.phrases).toEqual(
      expect.arrayContaining(begins.map(({ at, phrases: [phrase] }) => ({ phrase, atMs: at }))),
    );
    const silent = await decode(createSoundtrackRenderer(renderCue, noClips)(track, 1, WHOLE));
    const voiced = await decode(createSoundtrackRenderer(renderCue, clipOf)(track, 1, WHOLE));
    expect(loudest(voiced)).toBeLessThan(FULL);
    expect(voiced).toHaveLength(silent.length);
    for (let i = 0; i < voiced.length; i++) voiced[i] = (voiced[i] ?? 0) - (silent[i] ?? 0);
    const begun = onsets(voiced).map((at) => (at / RATE) * 1000);
    // The pieces of one phrase overlap, so that only the first has an onset.
    const endOf = ({ phrase = '', atMs = 0 } = {}) => atMs + (clipPlace(phrase)?.length ?? 0);
    const apart = track.phrases.filter(({ atMs }, i) => i === 0 || atMs > endOf(track.phrases[i - 1]));
    expect(begun).toHaveLength(apart.length);
    for (const [i, { phrase, atMs }] of apart.entries()) {
      expect(Math.abs((begun[i] ?? Number.NaN) - atMs), `${phrase} at ${atMs}`).toBeLessThanOrEqual(1);
    }
    // Apart from the ticks of a tempo, no cue sounds while the voice speaks.
    const loud = track.cues.filter(({ kind }) => !kind.startsWith('tempo'));
    for (const { phrase, atMs } of track.phrases) {
      const until = atMs + (clipPlace(phrase)?.length ?? 0);
      expect(loud.filter((cue) => cue.atMs >= atMs && cue.atMs < until)).toEqual([]);
    }
  });

  it('has its cues where they are without the voice', () => {
    expect(trackOf(0).cues).toEqual(trackFrom(0).cues);
    expect(trackFrom(0).phrases).toEqual([]);
  });

  it('includes what is said before the first whole second of cues', async () => {
    const track = { ...trackOf(0), from: 0, cues: [{ kind: 'start', count: 0, atMs: 2900 }] } as Soundtrack;
    const first = { ...track, phrases: [{ phrase: 'rest', atMs: 300 }] };
    const samples = await decode(createSoundtrackRenderer(renderCue, clipOf)(first, 1, WHOLE));
    expect(Math.abs((onsets(samples)[0] ?? 0) / RATE - 0.3)).toBeLessThanOrEqual(0.001);
  });
});
