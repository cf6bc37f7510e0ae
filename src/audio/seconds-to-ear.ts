/** Bluetooth devices may report nonsense; more than this is nonsense. */
const LONGEST_S = 0.5;
/** A time stamp older than this comes from a clock that has stopped. */
const STALE_MS = 1000;
/**
 * A time stamp further in the future is wrong: what is heard now was put out earlier. WebKitGTK adds the age of the
 * context.
 */
const AHEAD_MS = 20;

type TimedContext = Pick<AudioContext, 'currentTime' | 'outputLatency'> &
  Partial<Pick<AudioContext, 'getOutputTimestamp'>>;

/**
 * How many seconds, 0 to 0.5, the sound that is heard now lags behind `currentTime`. `currentTime` jumps by one buffer
 * at a time, so `outputLatency` is wrong by up to a buffer. The time stamp of the output is right to a fraction of a
 * millisecond; an impossible stamp is ignored.
 * @param now milliseconds since the page was opened
 */
export function secondsToEar(context: TimedContext, now: number): number {
  const { currentTime, outputLatency } = context;
  const reported = Number.isFinite(outputLatency) ? Math.min(LONGEST_S, outputLatency) : 0;
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {};
  const age = now - performanceTime;
  if (contextTime <= 0 || performanceTime <= 0 || age > STALE_MS || age < -AHEAD_MS) {
    return reported;
  }
  const behind = currentTime - (contextTime + age / 1000);
  return behind >= 0 && behind <= LONGEST_S ? behind : reported;
}
