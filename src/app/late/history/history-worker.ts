import type { SessionRecord } from '../../../core/training/record.ts';
import type { FileHistory } from '../../../interchange/history/collect-history.ts';
import { readHistoryFile } from '../../../interchange/history/read-history-file.ts';
import {
  chosenNames,
  mappingOf,
  matchNames,
  type NameMatch,
} from '../../../interchange/names/match-names.ts';
import { type SessionPrint, sortByStored } from '../../../interchange/records/already-there.ts';
import { historyCounts } from '../../../interchange/records/history-counts.ts';
import { recordsOf } from '../../../interchange/records/records-of.ts';
import { zoneHere } from '../../../platform/zone-here.ts';
import type { HistoryAnswers, HistoryReply, HistoryRequest } from './history-request.ts';

/** As many as the page takes apart without a pause that is felt. */
const SESSIONS_AT_ONCE = 20;

type Asked<Kind extends HistoryRequest['kind']> = Extract<HistoryRequest, { readonly kind: Kind }>;

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

let history: FileHistory | null = null;
let matches: readonly NameMatch[] = [];
let libraryNames: ReadonlyMap<string, string> = new Map();
let fresh: readonly SessionRecord[] = [];
const stored: SessionPrint[] = [];

async function read(asked: Asked<'read'>, tell: (share: number) => void): Promise<HistoryAnswers['read']> {
  const bytes = new Uint8Array(await asked.file.arrayBuffer());
  const found = readHistoryFile(bytes, decode, { ...asked.options, tell });
  if (!found.ok) return found;
  history = found;
  libraryNames = new Map(asked.exercises.map(({ id, name }) => [id, name]));
  const exercises = asked.exercises.map((each) => ({ ...each, about: [] }));
  const remembered = chosenNames(Object.entries(asked.remembered), libraryNames);
  const { names, works, ...counts } = historyCounts(found);
  matches = matchNames(names, { exercises, synonyms: asked.synonyms, remembered }, works);
  // The sessions stay here.
  const { sessions: _sessions, dialect: _dialect, ...told } = found;
  return { ...told, counts, names: matches };
}

function sort({ choices, unnamed, language, importedAt }: Asked<'sort'>): HistoryAnswers['sort'] {
  if (!history) return { fresh: 0, same: 0, different: 0 };
  const zone = zoneHere();
  const records = recordsOf(history, {
    zone,
    unit: choices.unit,
    names: new Map([...mappingOf(matches), ...chosenNames(choices.names, libraryNames)]),
    libraryName: (id) => libraryNames.get(id) ?? id,
    unnamed,
    language,
    importedAt,
  });
  const sorted = sortByStored(records, stored, zone);
  fresh = sorted.fresh;
  return { fresh: fresh.length, same: sorted.same.length, different: sorted.different.length };
}

async function answerTo(request: HistoryRequest, tell: (share: number) => void) {
  switch (request.kind) {
    case 'read':
      return read(request, tell);
    case 'know':
      for (const each of request.prints) stored.push(each);
      return null;
    case 'sort':
      return sort(request);
    case 'take':
      return fresh.slice(request.from, request.from + SESSIONS_AT_ONCE);
  }
}

// Reading years of training takes longer than a frame, so it must not run on the main thread.
addEventListener('message', ({ data, ports: [port] }: MessageEvent<HistoryRequest>) => {
  const reply = (said: HistoryReply) => port?.postMessage(said);
  answerTo(data, (share) => reply({ kind: 'share', share })).then(
    (answer) => reply({ kind: 'answer', answer }),
    () => reply({ kind: 'failed' }),
  );
});
