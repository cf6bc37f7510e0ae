import type { VoicePack } from '../audio/voice-pack.ts';
import { createMonoClip } from './mono-clip.ts';
import type { Soundtrack } from './soundtrack.ts';
import {
  createMonoCue,
  type PlacedSound,
  type RenderCue,
  TRACK_RATE,
  type TrackCell,
  trackCells,
} from './track-cells.ts';
import { wavHeader } from './wav-header.ts';

const BYTES = 2;
const LOUDEST = 32_767;
/**
 * Under the cues lies a tone that nobody hears and no loudspeaker renders. Digital silence would let the browser
 * take the page for a silent one and put it to sleep, and headphones cut the link and the next cue's beginning.
 * A second holds whole waves of it, so seconds join without a seam.
 */
const BED_HERTZ = 25;
const BED_PEAK = 66;
/** Chromium takes 35 µs for each part of a blob, however small: seconds are joined before they are strung together. */
const CELLS_A_BLOCK = 16;
/** A track may be cut where nothing sounds for this long on either side. */
const QUIET = TRACK_RATE / 4;

/** A stretch of a track in one file. */
export interface TrackFile {
  readonly fromMs: number;
  readonly lengthMs: number;
  readonly wav: Blob;
}

function bed(samples: number): Int16Array<ArrayBuffer> {
  return Int16Array.from({ length: samples }, (_, i) =>
    Math.round(BED_PEAK * Math.sin((2 * Math.PI * BED_HERTZ * i) / TRACK_RATE)),
  );
}

function wavOf(samples: number, parts: readonly BlobPart[]): Blob {
  return new Blob([wavHeader(samples, TRACK_RATE), ...parts], { type: 'audio/wav' });
}

/** A second of bed, for as long as it takes to let a media element begin. */
export const bedFile = (): Blob => wavOf(TRACK_RATE, [bed(TRACK_RATE)]);

/** Adds a sound to a second of samples. There is room for all that ever sounds together; nothing wraps around. */
function add(data: Int16Array, { samples, at }: PlacedSound, gain: number): void {
  const end = Math.min(TRACK_RATE, at + samples.length);
  for (let i = Math.max(0, at); i < end; i++) {
    const sum = (data[i] ?? 0) + (samples[i - at] ?? 0) * gain * LOUDEST;
    data[i] = Math.max(-LOUDEST, Math.min(LOUDEST, Math.round(sum)));
  }
}

function mix({ sounds }: TrackCell, gain: number): Int16Array<ArrayBuffer> {
  const data = bed(TRACK_RATE);
  for (const sound of sounds) add(data, sound, gain);
  return data;
}

/** Whether nothing sounds near the beginning of a cell. */
function isQuiet(cells: readonly TrackCell[], at: number): boolean {
  const after = cells[at]?.sounds.every((sound) => sound.at >= QUIET) ?? true;
  const before =
    cells[at - 1]?.sounds.every((sound) => sound.at + sound.samples.length <= TRACK_RATE - QUIET) ?? true;
  return after && before;
}

/** The last quiet place for a cut, so that the change of files is heard by nobody; without one, the last place. */
function cutBefore(cells: readonly TrackCell[], latest: number, after: number): number {
  for (let at = latest; at > after; at--) if (isQuiet(cells, at)) return at;
  return latest;
}

export interface SoundtrackRenderer {
  /** `volume` is 0 to 1; `longestMs`, at least some seconds, is how much one file may hold. */
  readonly render: (track: Soundtrack, volume: number, longestMs: number) => readonly TrackFile[];
}

/**
 * Renders tracks as WAV files made of references: a header, the same second of bed over and over, and samples of its
 * own only where cues sound. What sounds alike is kept once, so an hour takes milliseconds and next to no memory.
 */
export function createSoundtrackRenderer(
  renderCue: RenderCue,
  clipOf: VoicePack['clipOf'],
): SoundtrackRenderer {
  const monoCue = createMonoCue(renderCue);
  const monoClip = createMonoClip(clipOf, TRACK_RATE);
  let gain = Number.NaN;
  let seconds = new Map<string, Blob>();
  let blocks = new Map<string, Blob>();

  const secondOf = (cell: TrackCell): Blob => {
    const known = seconds.get(cell.key) ?? new Blob([mix(cell, gain)]);
    seconds.set(cell.key, known);
    return known;
  };
  const blockOf = (cells: readonly TrackCell[]): Blob => {
    const key = cells.map((cell) => cell.key).join('|');
    const known = blocks.get(key) ?? new Blob(cells.map(secondOf));
    blocks.set(key, known);
    return known;
  };
  const blocksOf = (cells: readonly TrackCell[]): Blob[] =>
    Array.from({ length: Math.ceil(cells.length / CELLS_A_BLOCK) }, (_, i) =>
      blockOf(cells.slice(i * CELLS_A_BLOCK, (i + 1) * CELLS_A_BLOCK)),
    );

  return {
    render(track, volume, longestMs) {
      // The ear hears in ratios: squared, the middle of the slider sounds like the middle. The bed stays.
      const wanted = volume ** 2;
      if (wanted !== gain) {
        gain = wanted;
        seconds = new Map();
        blocks = new Map();
      }
      const { lead, leadCell, cells } = trackCells(track, monoCue, monoClip);
      const longest = Math.floor(longestMs / 1000) - 1;
      const files: TrackFile[] = [];
      for (let from = 0; from < cells.length || from === 0; ) {
        const to = cells.length - from <= longest ? cells.length : cutBefore(cells, from + longest, from);
        const before = files.length === 0 ? lead : 0;
        const samples = before + (to - from) * TRACK_RATE;
        const last = files.at(-1);
        files.push({
          fromMs: last ? last.fromMs + last.lengthMs : 0,
          lengthMs: (samples * 1000) / TRACK_RATE,
          wav: wavOf(samples, [
            ...(before > 0 ? [secondOf(leadCell).slice((TRACK_RATE - before) * BYTES)] : []),
            ...blocksOf(cells.slice(from, to)),
          ]),
        });
        if (to === from) break;
        from = to;
      }
      return files;
    },
  };
}
