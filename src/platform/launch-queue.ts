/** What the system opened the installed app with. A browser queues launches until something takes them. */
export interface Launch {
  readonly targetURL?: string;
  readonly files: readonly { readonly getFile: () => Promise<File> }[];
}

interface LaunchQueue {
  readonly setConsumer: (consumer: (launch: Launch) => void) => void;
}

/** Takes each launch of the installed app, those of before too. Does nothing where the browser queues none. */
export function onLaunch(take: (launch: Launch) => void): void {
  (globalThis as { readonly launchQueue?: LaunchQueue }).launchQueue?.setConsumer(take);
}
