import { TRUSTED_POLICIES, trustScript } from '../../../platform/trusted.ts';
import type { HistoryAnswers, HistoryReply, HistoryRequest } from './history-request.ts';
// For this query Vite exports the address as the default.
// oxlint-disable-next-line import/default
import workerUrl from './history-worker.ts?worker&url';

const trustedUrl = trustScript(TRUSTED_POLICIES.historyWorker, workerUrl);

/** A worker that reads one file. */
export interface HistoryDesk {
  /** Rejects when the worker fails, or is closed. */
  readonly ask: <Request extends HistoryRequest>(
    request: Request,
    tell?: (share: number) => void,
  ) => Promise<HistoryAnswers[Request['kind']]>;
  /** Ends the worker, whatever it is doing. */
  readonly close: () => void;
}

export function openHistoryDesk(): HistoryDesk {
  const worker = new Worker(trustedUrl, { type: 'module' });
  const rejects = new Set<(failure: Error) => void>();
  const close = () => {
    worker.terminate();
    for (const reject of rejects) reject(new Error('The reader of histories has ended.'));
  };
  worker.onerror = close;
  worker.onmessageerror = close;
  return {
    close,
    ask<Request extends HistoryRequest>(request: Request, tell?: (share: number) => void) {
      const { port1, port2 } = new MessageChannel();
      const answer = new Promise<HistoryAnswers[Request['kind']]>((resolve, reject) => {
        rejects.add(reject);
        port1.onmessage = ({ data }: MessageEvent<HistoryReply>) => {
          if (data.kind === 'share') return tell?.(data.share);
          rejects.delete(reject);
          if (data.kind === 'failed') return reject(new Error('The file could not be read.'));
          resolve(data.answer as HistoryAnswers[Request['kind']]);
        };
        worker.postMessage(request, [port2]);
      });
      return answer.finally(() => port1.close());
    },
  };
}
