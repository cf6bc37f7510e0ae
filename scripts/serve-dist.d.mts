export interface SiteServer {
  /** Ends in a slash. */
  readonly url: string;
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

export function serveDist(options?: { port?: number; host?: string; base?: string }): Promise<SiteServer>;
