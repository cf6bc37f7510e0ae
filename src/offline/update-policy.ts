export interface UpdateDeps {
  /** False while a session runs or is paused, in this tab or any other. */
  readonly isSafeToReload: () => Promise<boolean>;
  /** All files are cached: from now on the app opens without a network. */
  readonly onOfflineReady: () => void;
  /** A new version waits. `apply` activates it as soon as that is safe. */
  readonly onUpdateReady: (apply: () => void) => void;
  readonly letWaitingTakeOver: () => void;
  readonly reload: () => void;
  readonly askForUpdate: () => void;
}

const HOUR = 3_600_000;

/** Decides when a page reloads for a new version, so that it never loses a session. */
export function createUpdatePolicy(deps: UpdateDeps, start: { controlled: boolean; now: number }) {
  const takeOver = onceSafe(deps.isSafeToReload, deps.letWaitingTakeOver);
  const reload = onceSafe(deps.isSafeToReload, deps.reload);
  let isControlled = start.controlled;
  let askedAt = start.now;
  let offered: object | null = null;

  return {
    /** A new version is installed and waits; each version is another worker. */
    waiting: (worker: object) => {
      if (worker === offered) return;
      offered = worker;
      deps.onUpdateReady(takeOver.want);
    },
    /** Another service worker has taken over this page. */
    controlled() {
      // The first visit: the page came from the network, so its version is the one that is now cached.
      if (!isControlled) deps.onOfflineReady();
      // Another tab may have asked for it. The files of this page's version are no longer cached.
      else reload.want();
      isControlled = true;
    },
    /** The page became visible. */
    visible(now: number) {
      if (now - askedAt < HOUR) return;
      askedAt = now;
      deps.askForUpdate();
    },
    /** Tries again the action that was not safe before. */
    retry: () => {
      takeOver.retry();
      reload.retry();
    },
  };
}

/** Acts once it is safe: checks when asked to act, and again at each retry. */
function onceSafe(isSafe: () => Promise<boolean>, act: () => void) {
  let wanted = false;
  let asking = false;
  async function ask() {
    if (!wanted || asking) return;
    asking = true;
    const safe = await isSafe().catch(() => false);
    asking = false;
    if (!safe) return;
    wanted = false;
    act();
  }
  return {
    want: () => {
      wanted = true;
      void ask();
    },
    retry: () => void ask(),
  };
}
