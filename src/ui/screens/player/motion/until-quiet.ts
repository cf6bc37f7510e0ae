import { isWanted, quietFrom } from '../../../../core/session/cues.ts';
import { dueBetween } from '../../../../core/session/due-between.ts';
import type { SessionView } from '../../../../store/session-view.ts';

/** A figure does not appear in the second before a cue; a slow phone takes 300 ms more to show one. */
const QUIET_MS = 1300;
/** Where every second is counted there is no such moment. After a while the time between two counts is enough. */
const BETWEEN_COUNTS_MS = 800;
const PATIENCE_MS = 3000;
const AHEAD_MS = 20_000;
const LOOK_AGAIN_MS = 500;

/** Session milliseconds until no cue falls due for `quietMs`; `counted` is the number of last seconds that sound. */
function untilQuietMs({ stage, now }: SessionView, counted: number, quietMs: number): number {
  if (stage.kind !== 'live') return 0;
  const at = now();
  const cues = dueBetween(stage.plan, stage.state, at, at + AHEAD_MS).filter((cue) => isWanted(cue, counted));
  return quietFrom(cues, at, quietMs) - at;
}

/** Resolves when the main thread may be kept busy without delaying a cue. */
export async function untilQuiet(session: () => SessionView, counted: () => number): Promise<void> {
  const asked = performance.now();
  for (;;) {
    const quietMs = performance.now() - asked < PATIENCE_MS ? QUIET_MS : BETWEEN_COUNTS_MS;
    const ms = untilQuietMs(session(), counted(), quietMs) / session().speed;
    if (ms <= 0) return;
    // A pause or a skip may make it quiet sooner.
    await new Promise((resolve) => setTimeout(resolve, Math.min(ms, LOOK_AGAIN_MS)));
  }
}
