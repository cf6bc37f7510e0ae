import { createClipLookup, type PcmOf } from '../score/clip-lookup.ts';
import { cutTrack, type TrackPiece } from '../score/cut-track.ts';
import { gainOf } from '../score/gain-of.ts';
import { backgroundSecond, mixCell } from '../score/mix-cell.ts';
import type { Soundtrack } from '../score/soundtrack.ts';
import {
  createMonoCue,
  type RenderCue,
  TRACK_RATE,
  type TrackCell,
  trackCells,
} from '../score/track-cells.ts';
import { wavHeader } from '../score/wav-header.ts';

const BYTES = 2;
/** Chromium takes 35 µs for each part of a blob, however small: seconds are joined into blocks of this many first. */
const CELLS_A_BLOCK = 16;

/** A stretch of a track in one file. */
export interface TrackFile extends Pick<TrackPiece, 'fromMs' | 'lengthMs'> {
  readonly wav: Blob;
}

/** `volume` is 0 to 1; no file is longer than `longestMs`. */
export type RenderTrack = (track: Soundtrack, volume: number, longestMs: number) => readonly TrackFile[];

const wavOf = (samples: number, parts: readonly BlobPart[]): Blob =>
  new Blob([wavHeader(samples, TRACK_RATE), ...parts], { type: 'audio/wav' });

/** A second of background: enough to let a media element begin. */
export const backgroundFile = (): Blob => wavOf(TRACK_RATE, [backgroundSecond()]);

/**
 * Renders tracks as WAV files made of references: a header, the same second of background many times, and separate
 * samples only where cues sound. Equal seconds are kept once, so an hour takes milliseconds and almost no memory.
 */
export function createSoundtrackRenderer(renderCue: RenderCue, clipOf: PcmOf): RenderTrack {
  const monoCue = createMonoCue(renderCue);
  const lookUpClip = createClipLookup(clipOf, TRACK_RATE);
  let gain = Number.NaN;
  const blobs = new Map<string, Blob>();

  const once = (key: string, parts: () => BlobPart[]): Blob => {
    const known = blobs.get(key) ?? new Blob(parts());
    blobs.set(key, known);
    return known;
  };
  const secondOf = (cell: TrackCell) => once(cell.key, () => [mixCell(cell, gain)]);
  const blockOf = (cells: readonly TrackCell[]) =>
    once(cells.map(({ key }) => `${key}|`).join(''), () => cells.map(secondOf));
  const blocksOf = (cells: readonly TrackCell[]): Blob[] =>
    Array.from({ length: Math.ceil(cells.length / CELLS_A_BLOCK) }, (_, i) =>
      blockOf(cells.slice(i * CELLS_A_BLOCK, (i + 1) * CELLS_A_BLOCK)),
    );

  return (track, volume, longestMs) => {
    // The background is not scaled.
    const wanted = gainOf(volume);
    if (wanted !== gain) blobs.clear();
    gain = wanted;
    const cells = trackCells(track, monoCue, lookUpClip);
    return cutTrack(cells, longestMs).map((piece) => {
      const lead = piece.lead > 0 ? [secondOf(cells.leadCell).slice((TRACK_RATE - piece.lead) * BYTES)] : [];
      const { fromMs, lengthMs } = piece;
      return { fromMs, lengthMs, wav: wavOf(piece.samples, [...lead, ...blocksOf(piece.cells)]) };
    });
  };
}
