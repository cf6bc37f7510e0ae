import { isWanted, quietFrom } from '../../../../core/session/cues.ts';
import { dueBetween } from '../../../../core/session/due-between.ts';
import type { SessionView } from '../../../../store/session-view.ts';

/** A figure never appears in the second before a cue; a slow phone takes 300 ms more to show one. */
const QUIET_MS = 1300;
const AHEAD_MS = 20_000;
const LOOK_AGAIN_MS = 500;

/** Session milliseconds until no cue falls due for a while; `counted` is the number of last seconds that sound. */
function untilQuietMs({ stage, now }: SessionView, counted: number): number {
  if (stage.kind !== 'live') return 0;
  const at = now();
  const cues = dueBetween(stage.plan, stage.state, at, at + AHEAD_MS).filter((cue) => isWanted(cue, counted));
  return quietFrom(cues, at, QUIET_MS) - at;
}

/** Resolves when the main thread may be kept busy without delaying a cue. */
export async function untilQuiet(session: () => SessionView, counted: () => number): Promise<void> {
  for (;;) {
    const ms = untilQuietMs(session(), counted()) / session().speed;
    if (ms <= 0) return;
    // A pause or a skip may make it quiet sooner.
    await new Promise((resolve) => setTimeout(resolve, Math.min(ms, LOOK_AGAIN_MS)));
  }
}
