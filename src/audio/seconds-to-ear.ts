/** Bluetooth may report nothing or nonsense; more than this is nonsense. */
const LONGEST_S = 0.5;
/** A stamp older than this is of a clock that stands still. */
const STALE_MS = 1000;

type TellingContext = Pick<AudioContext, 'currentTime' | 'outputLatency'> &
  Partial<Pick<AudioContext, 'getOutputTimestamp'>>;

/**
 * How far what is heard now is behind `currentTime`, in seconds, 0 to 0.5. `currentTime` moves in bursts, one for each
 * buffer that is filled: told by the output's own stamp the place of the ear is steady to a fraction of a millisecond,
 * told by `outputLatency` it is off by up to a buffer. A stamp that cannot be true does not count.
 * @param now milliseconds since the page was opened
 */
export function secondsToEar(context: TellingContext, now: number): number {
  const { currentTime, outputLatency } = context;
  const told = Number.isFinite(outputLatency) ? Math.min(LONGEST_S, outputLatency) : 0;
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {};
  const age = now - performanceTime;
  if (contextTime <= 0 || performanceTime <= 0 || Math.abs(age) > STALE_MS) return told;
  const behind = currentTime - (contextTime + age / 1000);
  return behind >= 0 && behind <= LONGEST_S ? behind : told;
}
