import { FOLDER_KEY } from '../../storage/key-value.ts';
import type { House } from '../compose.ts';

/**
 * Writes a backup into the folder that the person has chosen, when a session is over and again when its summary is
 * closed, where it may have been corrected.
 */
export function backUpSessions({ app, memory: { storage } }: House): void {
  const { notices, session, dataTools } = app;
  const write = async () => {
    if ((await storage.values.read('documents', FOLDER_KEY)) === undefined) return;
    const { folder } = (await dataTools()).backups;
    const state = await folder?.write();
    if (folder && state?.kind === 'asks') notices.getState().show('folder-asks', () => void allow());
  };
  const allow = async () => (await dataTools()).backups.folder?.allow();
  const quietly = () => void write().catch(() => notices.getState().show('folder-gone'));
  session.subscribe(({ stage }, { stage: before }) => {
    if (stage.kind === 'over' ? before.kind !== 'over' : before.kind === 'over') quietly();
  });
}
