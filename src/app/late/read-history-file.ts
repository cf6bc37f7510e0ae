import { readHistoryFile } from '../../interchange/history/read-history-file.ts';
import { mappingOf, matchNames } from '../../interchange/names/match-names.ts';
import { sortByStored } from '../../interchange/records/already-there.ts';
import { historyCounts } from '../../interchange/records/history-counts.ts';
import { recordsOf } from '../../interchange/records/records-of.ts';
import { zoneHere } from '../../platform/zone-here.ts';
import type { HistoryFile } from '../../store/history-file.ts';
import type { LibraryStore } from '../../store/library-store.ts';
import { importWords } from '../../words/en/import-words.ts';
import { searchWords } from '../../words/en/search-words.ts';
import { languageInUse } from '../../words/language.ts';

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** In the United States and a few other places the month comes first. */
const isMonthFirst = (): boolean =>
  new Intl.DateTimeFormat(navigator.language).formatToParts(0).find(({ type }) => type !== 'literal')
    ?.type === 'month';

/** Reads a file that another app has exported. Fetched once such a file is picked, because it is large. */
export function historyFile(bytes: Uint8Array, library: LibraryStore): HistoryFile {
  const history = readHistoryFile(bytes, decode, { dayOrder: isMonthFirst() ? 'month-first' : 'day-first' });
  const unread = history.problems.map(({ row, code, value }) => ({
    row,
    words: importWords.row[code](value),
  }));
  if (!history.ok) return { ok: false, why: importWords.refused[history.problem], unread };
  const { exercises } = library.getState();
  const { names, sessions, sets, holds, from, to } = historyCounts(history);
  const matches = matchNames(names, {
    exercises: [...exercises.values()].map(({ id, name }) => ({ id, name, about: [] })),
    synonyms: searchWords,
    remembered: new Map(),
  });
  const unit = history.unit === 'kg' || history.unit === 'lb' ? history.unit : history.guess;
  return {
    ok: true,
    app: history.app,
    sessions,
    sets,
    holds,
    from,
    to,
    unit,
    asksUnit: history.asksUnit,
    unknown: matches.filter(({ isKnown }) => !isKnown).map(({ name }) => name),
    unread,
    furtherUnread: history.furtherProblems,
    sort(said, stored, importedAt) {
      const zone = zoneHere();
      const records = recordsOf(history, {
        zone,
        unit: said,
        names: mappingOf(matches),
        libraryName: (id) => exercises.get(id)?.name ?? id,
        unnamed: importWords.unnamed,
        language: languageInUse().tag,
        importedAt,
      });
      return sortByStored(records, stored, zone);
    },
  };
}
