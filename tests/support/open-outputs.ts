import { type Outputs, startOutputs } from '../../src/app/late/outputs.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { CueObservation } from '../../src/outputs/cue-output.ts';
import { createClock, wakeAfter } from '../../src/runner/clock.ts';
import { createRunner } from '../../src/runner/runner.ts';
import { createMusicStorage } from '../../src/storage/music-storage.ts';
import { createMusicStore } from '../../src/store/music-store.ts';
import { fakeSettings } from '../outputs/fake-runner.ts';
import { fakeDisk } from './fake-disk.ts';

/** The real runner with everything that sounds, on the fake clock of the test. */
export function openOutputs(change: Partial<Settings> = {}, observe?: (entry: CueObservation) => void) {
  const runner = createRunner({
    clock: createClock({ monotonic: () => performance.now(), wall: () => Date.now() }),
    wakeAfter,
  });
  const settings = fakeSettings(change);
  const outputs: Outputs = startOutputs(runner, {
    ...settings,
    onBlocked: () => {},
    onUnblocked: () => {},
    wallNow: () => Date.now(),
    equipmentOf: () => [],
    owned: () => null,
    music: createMusicStore(
      async () => createMusicStorage(fakeDisk().values),
      () => 'id',
    ),
    ...(observe && { observe }),
  });
  return { runner, settings, outputs };
}
