export interface UpdateDeps {
  /** False while a session runs or is paused, in this tab or any other. */
  readonly isSafeToReload: () => Promise<boolean>;
  /** Every file is kept: the app opens without a network from now on. */
  readonly onOfflineReady: () => void;
  /** A new version waits. `apply` brings it in as soon as that is safe. */
  readonly onUpdateReady: (apply: () => void) => void;
  readonly letWaitingTakeOver: () => void;
  readonly reload: () => void;
  readonly askForUpdate: () => void;
}

/** Tells what the service worker does to a page that must not lose a session. */
export interface UpdatePolicy {
  /** A new version is installed and waits; the worker tells one version from the next. */
  readonly waiting: (worker: object) => void;
  /** Another service worker has taken over this page. */
  readonly controlled: () => void;
  /** The page came into sight. */
  readonly visible: (now: number) => void;
  /** A moment at which what was not safe before may be. */
  readonly retry: () => void;
}

const HOUR = 3_600_000;

export function createUpdatePolicy(
  deps: UpdateDeps,
  start: { controlled: boolean; now: number },
): UpdatePolicy {
  const takeOver = onceSafe(deps.isSafeToReload, deps.letWaitingTakeOver);
  const reload = onceSafe(deps.isSafeToReload, deps.reload);
  let isControlled = start.controlled;
  let askedAt = start.now;
  let offered: object | null = null;

  return {
    waiting(worker) {
      if (worker === offered) return;
      offered = worker;
      deps.onUpdateReady(takeOver.want);
    },
    controlled() {
      // The first visit: the page came from the network and is of the very version that now serves it.
      if (!isControlled) deps.onOfflineReady();
      // Perhaps at the wish of another tab. The files of this page's version are gone from the cache.
      else reload.want();
      isControlled = true;
    },
    visible(now) {
      if (now - askedAt < HOUR) return;
      askedAt = now;
      deps.askForUpdate();
    },
    retry() {
      takeOver.retry();
      reload.retry();
    },
  };
}

/** Does what is wanted once it is safe: asks when it becomes wanted and again at each retry. */
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
