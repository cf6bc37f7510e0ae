import type { Checkpoint } from '../core/session/checkpoint.ts';
import { onPageHidden } from '../platform/page-events.ts';
import type { Runner } from '../runner/runner.ts';
import type { CheckpointStorage } from '../storage/checkpoint-storage.ts';

const HALF_SECOND_MS = 500;

interface Needs {
  readonly storage: Pick<CheckpointStorage, 'save' | 'pulse'>;
  /** The session as it stands now; null while there is none. */
  readonly current: () => Checkpoint | null;
  readonly wallNow: () => number;
}

/**
 * Stores the session so that it survives a killed browser: the whole state at each event and when the page is hidden,
 * and in between the time twice a second, so that not even a second is lost.
 */
export function createCheckpointOutput(runner: Runner, { storage, current, wallNow }: Needs): void {
  function save(strict: boolean): void {
    const checkpoint = current();
    if (checkpoint) void storage.save(checkpoint, { strict });
  }
  onPageHidden(() => save(false));
  runner.subscribe(({ events }) => {
    if (events.length > 0) save(events.some((event) => event.type === 'started'));
  });
  const pulse = () => {
    if (runner.state().status === 'running') void storage.pulse(runner.now(), wallNow());
  };
  let between: ReturnType<typeof setTimeout> | undefined;
  runner.everySecond(() => {
    pulse();
    clearTimeout(between);
    between = setTimeout(pulse, HALF_SECOND_MS);
  });
}
