import { saidInShort } from '../../src/core/owns/owns.ts';
import { type Aims, type AimsAhead, NO_AIMS } from '../../src/core/plan/aims.ts';
import type { Choices } from '../../src/core/plan/choices.ts';
import { defaultChoices } from '../../src/core/plan/default-choices.ts';
import { planAndFit } from '../../src/core/plan/fit/plan-for.ts';
import type { Routine } from '../../src/core/routine/routine.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { NextTime } from '../../src/core/training/progress/next-time.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import type { LibraryChoices } from '../../src/storage/parse-library.ts';
import { createLateDocumentStore } from '../../src/store/late-document-store.ts';
import { createLibraryStore } from '../../src/store/library-store.ts';
import { createProgressRules } from '../../src/store/progress-rules.ts';
import { createProgressStore } from '../../src/store/progress-store.ts';
import { createSettingsStore } from '../../src/store/settings-store.ts';
import { fakeDocument } from '../../tests/support/fake-document.ts';
import { fakeHistory } from '../../tests/support/fake-history-storage.ts';
import type { CaseChoices, CoachCase } from './case-shape.ts';
import { coachLibrary } from './coach-library.ts';

export type Person = Pick<CoachCase, 'unit' | 'owns'>;

interface Followed {
  /** What is suggested for the exercises of a routine. */
  readonly next: (routine: string) => readonly NextTime[];
  readonly aims: (routine: string) => Aims;
}

const libraries = new Map<string, typeof coachLibrary>();

/** The library with some of its routines, the same for the same ones: the rules work out aims for every routine. */
function libraryOf(used: readonly string[]): typeof coachLibrary {
  const ids = new Set(used);
  const routines = coachLibrary.routines.filter(({ id }) => ids.has(id));
  const key = routines.map(({ id }) => id).join(' ');
  const library = libraries.get(key) ?? { ...coachLibrary, routines };
  libraries.set(key, library);
  return library;
}

/** What a person does each routine with; absent for the equipment its author assumes. */
type Kits = Readonly<Record<string, Pick<CaseChoices, 'equipment' | 'swaps'>>>;

const keptWith = (kits: Kits): LibraryChoices['choices'] =>
  Object.fromEntries(
    Object.entries(kits).map(([id, { equipment = routineOf(id).equipment, swaps = {} }]) => [
      id,
      { level: 'low', leftOut: [], equipment, swaps },
    ]),
  );

/** What the app's own stores and rules make of these sessions at an instant, for a person who uses these routines. */
export async function followHistory(
  { unit = 'kg', owns: given = {} }: Person,
  records: readonly SessionRecord[],
  now: number,
  used: readonly string[],
  kits: Kits = {},
): Promise<Followed> {
  const settings = createSettingsStore(fakeDocument({ ...DEFAULT_SETTINGS, units: unit }));
  const library = createLibraryStore(
    libraryOf(used),
    fakeDocument<LibraryChoices>({ choices: keptWith(kits), careSeen: true }),
    () => new Promise(() => {}),
  );
  const { exercises } = coachLibrary;
  library.getState().learn({ coaching: exercises, advice: new Map(), cues: new Map(), exercises });
  const history = fakeHistory(records);
  await history.getState().load();
  const owns = createLateDocumentStore(
    async () => fakeDocument(saidInShort(given)),
    () => {},
  );
  const wallNow = () => now;
  const progress = createProgressStore({
    document: fakeDocument<AimsAhead | null>(null),
    history,
    library,
    wallNow,
    fetchRules: async (publish) =>
      createProgressRules({ library, history, settings, owns, document: fakeDocument({}), wallNow, publish }),
  });
  await progress.getState().update();
  const { next, aims } = progress.getState();
  return { next: (routine) => next[routine] ?? [], aims: (routine) => aims[routine] ?? NO_AIMS };
}

/** The person's choices over those the routine's page opens with. */
export function choicesOf(routine: Routine, given: CaseChoices = {}): Choices {
  const { level, minutes, equipment, swaps, leftOut, readiness } = given;
  return {
    ...defaultChoices(routine, DEFAULT_SETTINGS),
    ...(level !== undefined && { level }),
    ...(minutes !== undefined && { minutes }),
    ...(equipment !== undefined && { equipment }),
    ...(swaps !== undefined && { swaps }),
    ...(leftOut !== undefined && { leftOut }),
    ...(readiness !== undefined && { readiness }),
  };
}

/** The plan the routine's page would show, and how it was fitted. */
export const planWith = (routine: Routine, choices: Choices, aims: Aims) =>
  planAndFit(routine, coachLibrary.exercises, choices, aims);

/** The routine of a case; its name has been checked. */
export function routineOf(id: string): Routine {
  const routine = coachLibrary.routines.find((each) => each.id === id);
  if (!routine) throw new Error(`No routine "${id}".`);
  return routine;
}
