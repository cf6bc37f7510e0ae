import { TRACK_RATE, type TrackCell, type TrackCells } from './track-cells.ts';

/** A track may be cut where nothing sounds for this many samples on either side. */
const QUIET = TRACK_RATE / 4;

/** A stretch of a track that fits into one file. */
export interface TrackPiece {
  readonly fromMs: number;
  readonly lengthMs: number;
  readonly samples: number;
  /** How many samples of the track's lead come before the first cell. */
  readonly lead: number;
  readonly cells: readonly TrackCell[];
}

function isQuietAt(cells: readonly TrackCell[], at: number): boolean {
  const after = cells[at]?.sounds.every((sound) => sound.at >= QUIET) ?? true;
  const before =
    cells[at - 1]?.sounds.every((sound) => sound.at + sound.samples.length <= TRACK_RATE - QUIET) ?? true;
  return after && before;
}

/** The last quiet place for a cut, so that the change of files is inaudible; without one, the last place. */
function cutBefore(cells: readonly TrackCell[], latest: number, after: number): number {
  for (let at = latest; at > after; at--) if (isQuietAt(cells, at)) return at;
  return latest;
}

/** Cuts a track into pieces of at most `longestMs`, which has to be two seconds or more. */
export function cutTrack({ lead: allLead, cells }: TrackCells, longestMs: number): readonly TrackPiece[] {
  const longest = Math.max(1, Math.floor(longestMs / 1000) - 1);
  const pieces: TrackPiece[] = [];
  let from = 0;
  let fromMs = 0;
  do {
    const to = cells.length - from <= longest ? cells.length : cutBefore(cells, from + longest, from);
    const lead = from === 0 ? allLead : 0;
    const samples = lead + (to - from) * TRACK_RATE;
    const lengthMs = (samples * 1000) / TRACK_RATE;
    pieces.push({ fromMs, lengthMs, samples, lead, cells: cells.slice(from, to) });
    from = to;
    fromMs += lengthMs;
  } while (from < cells.length);
  return pieces;
}
