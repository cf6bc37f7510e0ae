import { FOLDER_KEY, type KeyValue } from '../storage/key-value.ts';

/** `asks`: the browser wants the person to allow writing again. */
export type FolderState = { readonly kind: 'none' } | { readonly kind: 'on' | 'asks'; readonly name: string };

/** A folder of the computer that gets a backup after each session. */
export interface BackupFolder {
  readonly state: () => Promise<FolderState>;
  /** Lets the person choose one, and writes into it; call it in a tap. */
  readonly choose: () => Promise<void>;
  /** Asks for the permission that was lost, and writes; call it in a tap. */
  readonly allow: () => Promise<void>;
  readonly forget: () => Promise<void>;
  /** Writes a backup if it may. Rejects when the folder is gone. */
  readonly write: () => Promise<FolderState>;
}

/** What the browser offers to write into folders. */
export interface FolderDevice {
  readonly values: Pick<KeyValue, 'read' | 'write'>;
  readonly pick: () => Promise<FileSystemDirectoryHandle | null>;
  readonly mayWrite: (folder: FileSystemDirectoryHandle, ask: boolean) => Promise<boolean>;
  readonly writeInto: (folder: FileSystemDirectoryHandle, name: string, text: string) => Promise<void>;
}

interface Needs extends FolderDevice {
  /** All data as the text of a file. */
  readonly text: () => Promise<string>;
  /** Records that there is a backup of what was stored at an instant. */
  readonly made: (at: number) => Promise<void>;
  readonly now: () => Date;
  /** The name of the file. */
  readonly fileName: () => string;
}

const isFolder = (stored: unknown): stored is FileSystemDirectoryHandle =>
  typeof stored === 'object' && stored !== null && 'getFileHandle' in stored && 'name' in stored;

export function createBackupFolder(needs: Needs): BackupFolder {
  const { values, mayWrite } = needs;
  const find = async () => {
    const stored = await values.read('documents', FOLDER_KEY);
    return isFolder(stored) ? stored : null;
  };
  const keep = (folder: FileSystemDirectoryHandle | undefined) =>
    values.write('documents', { [FOLDER_KEY]: folder }, false);
  const writeTo = async (folder: FileSystemDirectoryHandle | null, ask: boolean): Promise<FolderState> => {
    if (!folder) return { kind: 'none' };
    if (!(await mayWrite(folder, ask))) return { kind: 'asks', name: folder.name };
    const at = needs.now().getTime();
    await needs.writeInto(folder, needs.fileName(), await needs.text());
    await needs.made(at);
    return { kind: 'on', name: folder.name };
  };
  return {
    async state() {
      const folder = await find().catch(() => null);
      if (!folder) return { kind: 'none' };
      return { kind: (await mayWrite(folder, false)) ? 'on' : 'asks', name: folder.name };
    },
    async choose() {
      const folder = await needs.pick();
      if (!folder) return;
      await writeTo(folder, false);
      await keep(folder);
    },
    allow: async () => void (await writeTo(await find(), true)),
    forget: () => keep(undefined),
    write: async () => writeTo(await find(), false),
  };
}
