const WRITE = { mode: 'readwrite' } as const;

/** Parts of Chromium that TypeScript's types do not know. */
interface Permitted {
  queryPermission(mode: typeof WRITE): Promise<PermissionState>;
  requestPermission(mode: typeof WRITE): Promise<PermissionState>;
}
interface Picking {
  showDirectoryPicker(options: typeof WRITE & { readonly id: string }): Promise<FileSystemDirectoryHandle>;
}

const picks = (page: object): page is Picking => 'showDirectoryPicker' in page;
const permits = (folder: object): folder is Permitted => 'queryPermission' in folder;

/** Whether the browser lets a person choose a folder that the page may write into. */
export const canPickFolder = (): boolean => picks(globalThis);

/** Lets the person choose a folder; call it in a tap. Null when they choose none. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  const page: object = globalThis;
  if (!picks(page)) return null;
  try {
    return await page.showDirectoryPicker({ ...WRITE, id: 'holdfast' });
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === 'AbortError') return null;
    throw problem;
  }
}

/** Whether the page may write into a folder chosen earlier. `ask`: asks the person if need be; call it in a tap then. */
export async function mayWrite(folder: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  if (!permits(folder)) return true;
  const state = ask ? folder.requestPermission(WRITE) : folder.queryPermission(WRITE);
  return (await state) === 'granted';
}

/** Writes a file, in the place of the one of the same name. Rejects when the folder is gone or full. */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  name: string,
  text: string,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  // The file changes only when it is closed.
  await stream.write(text);
  await stream.close();
}
