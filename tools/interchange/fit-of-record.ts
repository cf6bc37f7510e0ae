import { fitActivity } from '../../src/interchange/fit/fit-activity.ts';
import { readRecord } from '../../src/storage/read-record.ts';
import { readNamedFile, whyUnread } from '../coach/named-file.ts';

const USAGE =
  'Name one file with the record of a session: npm run --silent try -- fit record.json > session.fit';

const refused = (error: string) => ({ status: 2, out: '', error });

/** The FIT bytes of a session record. Status 2: the file cannot be read, or is not a record. */
export function fitOfRecord(files: readonly string[], folders: readonly string[]) {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return refused(USAGE);
  let stored: unknown;
  try {
    stored = JSON.parse(
      readNamedFile(file, folders)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
  } catch (error) {
    const why = error instanceof SyntaxError ? `It is not JSON: ${error.message}.` : whyUnread(error);
    return refused(`${file} cannot be read. ${why}`);
  }
  const record = readRecord(stored);
  if (!record) {
    return refused(`${file} is no record of a session. Take one from "sessions" of an export.`);
  }
  return { status: 0, out: fitActivity(record, 'kg'), error: '' };
}
