import { part } from '../language.ts';

interface Way {
  /** As the screen calls the language: "German". */
  readonly language: string;
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

const DELIMITERS = { ',': 'Commas', ';': 'Semicolons' };
const DECIMALS = { '.': 'decimal points', ',': 'decimal commas' };

/** Backups, and what is taken along to other apps. */
export const backupWords = part('backup-words', {
  backUp: 'Back up now',
  takeAlong: 'Take along',
  tables: {
    spreadsheet: 'Table for a spreadsheet',
    plain: 'Table, plain',
    strong: 'For other loggers',
  },
  spreadsheetNote: ({ language, delimiter, decimal }: Way) =>
    `${DELIMITERS[delimiter]} and ${DECIMALS[decimal]}, as in ${language}`,
  plainNote: 'Commas, decimal points, ISO dates',
  strongNote: 'The columns of Strong, which most apps import',
});
