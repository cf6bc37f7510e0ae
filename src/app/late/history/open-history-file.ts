import { type ImportChoices, NO_IMPORT_CHOICES } from '../../../core/training/import-choices.ts';
import { MOST_BYTES } from '../../../interchange/history/text-of.ts';
import { printOf } from '../../../interchange/records/already-there.ts';
import { languageHere } from '../../../platform/language-here.ts';
import { zoneHere } from '../../../platform/zone-here.ts';
import type { HistoryFile, HistoryReading } from '../../../store/history-file.ts';
import type { LibraryStore } from '../../../store/library-store.ts';
import { fileWords } from '../../../words/en/file-words.ts';
import { importWords } from '../../../words/en/import-words.ts';
import { searchWords } from '../../../words/en/search-words.ts';
import { languageInUse } from '../../../words/language.ts';
import { openHistoryDesk } from './history-desk.ts';
import type { ReadAnswer } from './history-request.ts';

/** In the United States and a few other places the month comes first. */
const isMonthFirst = (): boolean =>
  new Intl.DateTimeFormat(languageHere()).formatToParts(0).find(({ type }) => type !== 'literal')?.type ===
  'month';

const refused = (why: string): HistoryFile => ({ ok: false, why, unread: [], table: null });

const unreadIn = ({ problems }: ReadAnswer) =>
  problems.map(({ row, code, value }) => ({ row, words: importWords.row[code](value) }));

/** Opens a file that another app has exported. `remembered`: what the person has said about such files. */
export async function openHistoryFile(
  file: Blob,
  library: LibraryStore,
  { tell, signal, columns, dayOrder }: HistoryReading,
  remembered: ImportChoices = NO_IMPORT_CHOICES,
): Promise<HistoryFile> {
  if (file.size > MOST_BYTES) return refused(importWords.refused['too-long']);
  const desk = openHistoryDesk();
  signal.addEventListener('abort', desk.close);
  const { groups, fillers } = searchWords;
  const answer = await desk.ask(
    {
      kind: 'read',
      file,
      options: {
        dayOrder: dayOrder ?? (isMonthFirst() ? 'month-first' : 'day-first'),
        now: Date.now(),
        remembered: remembered.columns,
        ...(columns && { mapping: columns }),
      },
      exercises: [...library.getState().exercises.values()].map(({ id, name }) => ({ id, name })),
      synonyms: { groups, fillers },
      remembered: remembered.names,
    },
    tell,
  );
  if (!answer.ok) {
    desk.close();
    const unread = unreadIn(answer);
    if (answer.problem === 'not-text') return refused(fileWords[answer.kind]);
    const why = importWords.refused[answer.problem];
    if (answer.problem !== 'unknown-columns') return { ...refused(why), unread };
    const { header, sample, proposal } = answer;
    return { ok: false, why, unread, table: { header, sample, proposal } };
  }
  const { app, header, asksUnit, guessedDayOrder, leftOut, counts, furtherProblems, guess, unit } = answer;
  const { sessions, sets, holds, from, to } = counts;
  const zone = zoneHere();
  return {
    ok: true,
    app,
    header,
    sessions,
    sets,
    holds,
    from,
    to,
    asksUnit,
    guessedDayOrder,
    leftOut,
    unit: unit === 'kg' || unit === 'lb' ? unit : guess,
    names: answer.names.map(({ named, ...each }) => ({ ...each, exercise: named.exercise })),
    unread: unreadIn(answer),
    furtherUnread: furtherProblems,
    async know(stored) {
      await desk.ask({ kind: 'know', prints: stored.map((record) => printOf(record, zone)) });
    },
    sort: async (choices, importedAt) =>
      desk.ask({
        kind: 'sort',
        choices,
        unnamed: importWords.unnamed,
        language: languageInUse().tag,
        importedAt,
      }),
    async *fresh() {
      for (let from = 0; ; ) {
        const some = await desk.ask({ kind: 'take', from });
        if (some.length === 0) return;
        yield some;
        from += some.length;
      }
    },
  };
}
