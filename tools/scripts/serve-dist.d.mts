export interface SiteServer {
  /** Ends in a slash. */
  readonly url: string;
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

interface SiteOptions {
  readonly port?: number;
  readonly host?: string;
  /** The folder of the host it pretends to be in: starts and ends with a slash. */
  readonly base?: string;
  /** An absolute path; the built site unless told otherwise. */
  readonly folder?: string;
}

export function serveDist(options?: SiteOptions): Promise<SiteServer>;
