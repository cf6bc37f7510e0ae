import type { SessionRecord } from '../../src/core/training/record.ts';
import type { Zone } from '../../src/core/training/week/time-zone.ts';
import { readHistory } from '../../src/interchange/history/read-history.ts';
import { mappingOf, matchNames } from '../../src/interchange/names/match-names.ts';
import { historyCounts } from '../../src/interchange/records/history-counts.ts';
import { type ImportChoices, recordsOf } from '../../src/interchange/records/records-of.ts';
import { offsetIn } from '../../src/platform/zone-here.ts';
import { OPTIONS } from './history-case.ts';

export const zone = (name: string): Zone => ({ name, offsetAt: (wall) => offsetIn(name, wall) });
export const BERLIN = zone('Europe/Berlin');
const NAMES: Readonly<Record<string, string>> = {
  deadlift: 'Deadlift',
  plank: 'Plank',
  'single-arm-row': 'Single-Arm Dumbbell Row',
  'machine-assisted-pull-up': 'Machine-Assisted Pull-Up',
  'pull-up': 'Pull-Up',
};
const LIBRARY = Object.entries(NAMES).map(([id, name]) => ({ id, name, about: [] }));
const KNOWN = { exercises: LIBRARY, synonyms: { groups: [], fillers: [] }, remembered: new Map() };

/** The records of a file, in Berlin and kilograms unless it is said otherwise. */
export function records(text: string, choices: Partial<ImportChoices> = {}): readonly SessionRecord[] {
  const history = readHistory(text, OPTIONS);
  if (!history.ok) throw new Error(`Refused: ${history.problem}`);
  return recordsOf(history, {
    zone: BERLIN,
    unit: 'kg',
    names: mappingOf(matchNames(historyCounts(history).names, KNOWN)),
    libraryName: (id) => NAMES[id] ?? id,
    unnamed: 'Workout',
    language: 'de',
    importedAt: Date.UTC(2026, 10, 30),
    ...choices,
  });
}
