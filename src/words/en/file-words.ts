import { part } from '../language.ts';

/** What a file is that no text can be read from, and what to do with it: a sentence each. */
export const fileWords = part('file-words', {
  zip: 'This is a zip archive: unpack it first, and take the file inside.',
  spreadsheet: 'This is a spreadsheet: save it as CSV first, and take that file.',
  packed: 'This file is compressed: unpack it first, and take the file inside.',
  picture: 'This is a picture: Holdfast reads text and CSV, so copy the words or export a file.',
  pdf: 'This is a PDF: copy its text into a new routine, or export your history as CSV.',
  sound: 'This is a sound file: your own music is chosen in Settings.',
  film: 'This is a film: Holdfast reads text, CSV and FIT files.',
  database: 'This is the backup of another app, which only that app reads: export your history there as CSV.',
  fit: 'This is a FIT file: import it in Your data.',
  page: 'This is a web page: copy the workout as text, or download the file that the page offers.',
  other: 'This file is not text: Holdfast reads CSV, JSON, FIT and plain text.',
});
