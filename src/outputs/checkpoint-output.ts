import type { Checkpoint } from '../core/session/checkpoint.ts';
import type { Runner } from '../runner/runner.ts';
import type { CheckpointStorage } from '../storage/checkpoint-storage.ts';

interface Needs {
  readonly storage: Pick<CheckpointStorage, 'save' | 'pulse'>;
  readonly identity: () => Pick<Checkpoint, 'session' | 'startedAtWall'> | null;
  readonly wallNow: () => number;
}

/**
 * Keeps the session where a killed browser cannot lose it: the whole state at everything that happens and when the
 * page is hidden, and a pulse every second between, so that the second is known too.
 */
export function createCheckpointOutput(runner: Runner, { storage, identity, wallNow }: Needs): () => void {
  function save(strict: boolean): void {
    const plan = runner.plan();
    const state = runner.state();
    const who = identity();
    if (!plan || !who || (state.status !== 'running' && state.status !== 'paused')) return;
    const seen = { seenAt: runner.now(), seenAtWall: wallNow() };
    void storage.save({ version: 1, ...who, plan, state, ...seen }, { strict });
  }
  const onHidden = () => {
    if (document.visibilityState === 'hidden') save(false);
  };
  const stopChanges = runner.subscribe(({ events }) => {
    if (events.length > 0) save(events.some((event) => event.type === 'started'));
  });
  const stopSeconds = runner.everySecond(() => {
    if (identity() && runner.state().status === 'running') void storage.pulse(runner.now(), wallNow());
  });
  document.addEventListener('visibilitychange', onHidden);
  return () => {
    stopChanges();
    stopSeconds();
    document.removeEventListener('visibilitychange', onHidden);
  };
}
