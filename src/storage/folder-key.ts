/**
 * The key of the folder for backups, among the documents. It is no document: only this browser can read it, and no
 * export contains it.
 */
export const FOLDER_KEY = 'backup-folder';
