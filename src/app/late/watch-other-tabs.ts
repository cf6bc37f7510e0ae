import { onPageReturn } from '../../platform/page-events.ts';
import { isSessionLive, whenSessionFree } from '../../platform/session-lock.ts';
import type { AppStorage } from '../../storage/open-storage.ts';
import { lookAgain } from '../../store/look-again.ts';
import type { BackStage } from '../../store/session-store.ts';
import type { SessionStore } from '../../store/session-view.ts';

interface Needs extends Pick<AppStorage, 'tabs' | 'checkpoint'>, Pick<BackStage, 'takeUp'> {
  readonly session: SessionStore;
}

/** Keeps the offer of an unfinished session true while other tabs train: one that crashes leaves its session to this one. */
export function watchOtherTabs({ session, tabs, checkpoint, takeUp }: Needs): void {
  let waits = false;
  async function look(): Promise<void> {
    await lookAgain({ session, takeUp, lastKept: checkpoint.load, isLive: isSessionLive });
    if (waits || session.getState().stage.kind === 'live' || !(await isSessionLive())) return;
    waits = true;
    await whenSessionFree();
    waits = false;
    await look();
  }
  const watch = () => void look().catch(() => undefined);
  tabs.listen('sessions', watch);
  onPageReturn(watch);
  watch();
}
