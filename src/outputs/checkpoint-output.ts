import type { Checkpoint } from '../core/session/checkpoint.ts';
import { nextBoundaryAt } from '../core/session/stay.ts';
import { onPageHidden } from '../platform/page-events.ts';
import type { Runner } from '../runner/runner.ts';
import type { CheckpointStorage } from '../storage/checkpoint-storage.ts';

const SECOND_MS = 1000;
/**
 * A browser dies between two pulses, and a pulse takes a moment to be written. So each one reports a little more than
 * has passed: what is restored is then less than a second off, to either side.
 */
const AHEAD_MS = 250;

interface Needs {
  readonly storage: Pick<CheckpointStorage, 'save' | 'pulse'>;
  /** The session as it stands now; null while there is none. */
  readonly current: () => Checkpoint | null;
  readonly wallNow: () => number;
}

/**
 * Stores the session so that it survives a killed browser: the whole state at each event and when the page is hidden,
 * and the time alone a second later, then every second.
 */
export function createCheckpointOutput(runner: Runner, { storage, current, wallNow }: Needs): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pulsedAt = 0;
  /**
   * A save reports no more than has passed, so its pulse follows sooner, but never within a second of the last pulse.
   */
  const pulseLater = () => {
    const sinceLast = wallNow() - pulsedAt;
    clearTimeout(timer);
    timer = setTimeout(pulse, Math.min(SECOND_MS, Math.max(SECOND_MS - AHEAD_MS, SECOND_MS - sinceLast)));
  };
  function pulse(): void {
    timer = undefined;
    pulsedAt = wallNow();
    const plan = runner.plan();
    const state = runner.state();
    if (!plan || state.status !== 'running') return;
    const now = runner.now();
    const ahead = AHEAD_MS * runner.speed;
    // A step that may still lie ahead must not be reported as reached.
    const boundary = nextBoundaryAt(plan, state) ?? now + ahead;
    const seenAt = Math.max(now, Math.min(now + ahead, boundary - 1));
    void storage.pulse(seenAt, wallNow() + (seenAt - now) / runner.speed);
    pulseLater();
  }
  function save(strict: boolean): void {
    const checkpoint = current();
    if (!checkpoint) return;
    void storage.save(checkpoint, { strict });
    pulseLater();
  }
  onPageHidden(() => save(false));
  runner.subscribe(({ state, events }) => {
    if (events.length > 0) save(events.some((event) => event.type === 'started'));
    else if (timer === undefined && state.status === 'running') pulseLater();
  });
}
