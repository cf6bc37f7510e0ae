import type { CueKind } from '../core/session/session.ts';
import type { ClipLookup } from './clip-lookup.ts';
import type { Pcm } from './render-cue.ts';
import type { Soundtrack } from './soundtrack.ts';

/** Enough for the highest partial of any cue, 7 kHz. Some engines read a whole file before they play it. */
export const TRACK_RATE = 16_000;

/** The samples of a cue or phrase, placed in a cell. */
export interface PlacedSound {
  readonly name: string;
  readonly samples: Float32Array;
  /** The sample of the cell at which they begin; negative when they began in an earlier cell. */
  readonly at: number;
}

/** One second of a track. Cells with the same key sound the same. */
export interface TrackCell {
  readonly key: string;
  readonly sounds: readonly PlacedSound[];
}

export interface TrackCells {
  /** How many samples come before the first cell: the end of `leadCell`. */
  readonly lead: number;
  readonly leadCell: TrackCell;
  readonly cells: readonly TrackCell[];
}

const loudest = (samples: Float32Array): number =>
  samples.reduce((peak, x) => Math.max(peak, Math.abs(x)), 0);

/** `renderCue`, passed in because it is already loaded when the soundtrack is fetched. */
export type RenderCue = (kind: CueKind, count: number, sampleRate: number) => Pcm;

/** The samples of a cue for one ear. */
export type MonoCue = (kind: CueKind, count: number) => Float32Array;

/** Renders each cue once. Two channels are mixed into one of the same loudness. */
export function createMonoCue(render: RenderCue): MonoCue {
  const rendered = new Map<string, Float32Array>();
  return (kind, count) => {
    const name = `${kind}/${count}`;
    const known = rendered.get(name);
    if (known) return known;
    const [left = new Float32Array(1), right] = render(kind, count, TRACK_RATE).channels;
    const both = right ? left.map((sample, i) => sample + (right[i] ?? 0)) : left;
    const scale = right ? Math.max(loudest(left), loudest(right)) / (loudest(both) || 1) : 1;
    const mono = both.map((sample) => sample * scale);
    rendered.set(name, mono);
    return mono;
  };
}

const SILENCE: TrackCell = { key: '', sounds: [] };

const sampleOf = (ms: number): number => Math.round((ms * TRACK_RATE) / 1000);

/**
 * Cuts a track into seconds, counted from its first cue. Nearly all cues are whole seconds apart, so most seconds are
 * the same as others, in this track and in those made after a pause.
 */
export function trackCells(track: Soundtrack, monoCue: MonoCue, clipOf: ClipLookup): TrackCells {
  const lead = sampleOf(Math.min(...track.cues.map(({ atMs }) => atMs), track.lengthMs)) % TRACK_RATE;
  const count = 1 + Math.ceil((sampleOf(track.lengthMs) - lead) / TRACK_RATE);
  const seconds = Array.from({ length: count }, () => new Array<PlacedSound>());
  const place = (name: string, samples: Float32Array, atMs: number) => {
    const from = TRACK_RATE - lead + sampleOf(atMs);
    const first = Math.floor(from / TRACK_RATE);
    for (let second = first; second * TRACK_RATE < from + samples.length; second++) {
      seconds[second]?.push({ name, samples, at: from - second * TRACK_RATE });
    }
  };
  for (const { kind, count: counted, atMs } of track.cues) {
    place(`${kind}/${counted}`, monoCue(kind, counted), atMs);
  }
  for (const { phrase, atMs } of track.phrases) {
    const samples = clipOf(phrase);
    if (samples) place(phrase, samples, atMs);
  }
  const [leadCell = SILENCE, ...cells] = seconds.map(
    (sounds): TrackCell => ({ key: sounds.map(({ name, at }) => `${name}@${at}`).join(' '), sounds }),
  );
  return { lead, leadCell, cells };
}
