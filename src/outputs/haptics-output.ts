import { isWanted } from '../core/session/cues.ts';
import { dueBetween } from '../core/session/due-between.ts';
import type { CueKind, DueCue } from '../core/session/session.ts';
import type { Settings } from '../core/settings.ts';
import type { WatchedRunner } from '../runner/runner.ts';
import { soundableFrom } from '../score/cue-timeline.ts';

/**
 * Milliseconds of vibration and pause in turn. One long vibration to start, two to stop, three when all is over. Each
 * pattern differs from every other in the number of vibrations, or clearly in their length.
 */
export const PATTERNS: Readonly<Record<CueKind, readonly number[]>> = {
  'tempo-lift': [15],
  'tempo-lower': [35],
  'end-count': [35, 50, 35],
  'ready-count': [70],
  halfway: [80, 80, 80],
  'reps-done': [60, 50, 60, 50, 60],
  turn: [250, 80, 80],
  'change-sides': [80, 80, 250],
  end: [180, 110, 180],
  start: [400],
  'rest-end': [800],
  finish: [300, 120, 300, 120, 600],
};
/** A new pattern cuts off the current one, so of cues due together only the one that comes last here is felt. */
const RANK: readonly string[] = Object.keys(PATTERNS);

const weightiest = (cues: readonly DueCue[]): DueCue | undefined =>
  cues.toSorted((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind)).at(-1);

/** True in Firefox on Android too, where vibrate() does nothing; that cannot be detected. */
export const supportsVibration = (): boolean =>
  typeof navigator !== 'undefined' && 'vibrate' in navigator && typeof navigator.vibrate === 'function';

/** Vibrates at each cue, when the runner wakes for it. */
export function createHapticsOutput(
  runner: WatchedRunner,
  { settings }: { readonly settings: () => Settings },
): () => void {
  if (!supportsVibration()) return () => undefined;
  /** Cues before the instant `to` are done. */
  const look = () => ({ plan: runner.plan(), state: runner.state(), to: runner.now() + 1 });
  let seen = look();
  const onChange = () => {
    const before = seen;
    seen = look();
    const { vibration, countdownSeconds } = settings();
    if (!vibration) return;
    const from = Math.max(before.to, soundableFrom(seen.to, runner.speed));
    // Cues of the previous state, due since then, and cues that a command made due at once.
    const due = [
      ...(before.plan ? dueBetween(before.plan, before.state, from, seen.to) : []),
      ...(seen.plan ? dueBetween(seen.plan, seen.state, seen.to - 1, seen.to) : []),
    ];
    const cue = weightiest(due.filter((each) => isWanted(each, countdownSeconds)));
    if (cue) navigator.vibrate([...PATTERNS[cue.kind]]);
  };
  const unsubscribe = runner.subscribe(onChange);
  return () => {
    unsubscribe();
    navigator.vibrate(0);
  };
}
