import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';

/** Reads a file named on the command line. `folders`: where its path may start; the first that has the file is used. */
export function readNamedFile(file: string, folders: readonly string[]): Buffer {
  const paths = isAbsolute(file) ? [file] : folders.map((folder) => resolve(folder, file));
  const path = paths.find((each) => statSync(each, { throwIfNoEntry: false })) ?? paths[0] ?? file;
  return readFileSync(path);
}

/** Why a file named on the command line could not be read, and what to do. */
export function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'There is no such file. Check the path; it counts from the current folder.';
  if (code === 'EISDIR') return 'This is a folder. Name the files in it.';
  if (code === 'EACCES') return 'This file may not be read. Change its permissions.';
  return error instanceof Error ? error.message : String(error);
}
