export interface InstallAttemptsDeps {
  /** Begins to install the service worker, or its next version. Tells the outcome through `failed` and `done`. */
  readonly install: () => void;
}

const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * Installs again after a failure, such as a wrong file from a captive portal: by itself, a browser tries only when
 * the page is next opened. Waits longer after each failure.
 */
export function createInstallAttempts({ install }: InstallAttemptsDeps) {
  let wait = FIRST_WAIT_MS;
  let dueAt: number | null = null;

  return {
    failed(now: number) {
      dueAt = now + wait;
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    },
    done() {
      dueAt = null;
      wait = FIRST_WAIT_MS;
    },
    /** Called at intervals, and at once when the network has come back. */
    retry(now: number, isNetworkBack = false) {
      if (dueAt === null || (now < dueAt && !isNetworkBack)) return;
      dueAt = null;
      install();
    },
  };
}
