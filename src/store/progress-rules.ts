import { NOTHING_SAID, ownsOf } from '../core/owns/owns.ts';
import type { AimsFrom } from '../core/plan/aims.ts';
import type { Kit } from '../core/plan/filling.ts';
import type { Routine } from '../core/routine/routine.ts';
import { aimsAhead } from '../core/training/progress/aims-ahead.ts';
import { type NextTime, nextTime, type Refusals, refusalKey } from '../core/training/progress/next-time.ts';
import { waysFor } from '../core/training/progress/ways-for.ts';
import type { SessionRecord } from '../core/training/record.ts';
import { startAims } from '../core/training/start/start-aims.ts';
import { startAnswersOf } from '../core/training/start/start-answers.ts';
import type { Document } from '../storage/document.ts';
import type { HistoryStore } from './history-store.ts';
import type { OwnsStore } from './late-document-store.ts';
import type { LibraryStore } from './library-store.ts';
import type { ProgressRules, Publish } from './progress-store.ts';
import type { SettingsStore } from './settings-store.ts';

/** The rules look at this many sessions of a routine; misses and breaks show in far fewer, slips of the finger in no more. */
const LOOK_BACK = 8;
/** At most so many are read to find as many that somebody logged: the others say nothing and must not push those out. */
const MOST_READ = 24;

const isLogged = ({ sets, clocks }: SessionRecord): boolean =>
  clocks !== undefined || sets.some(({ result }) => result?.entered);

interface Needs {
  readonly library: LibraryStore;
  readonly history: HistoryStore;
  readonly settings: SettingsStore;
  readonly owns: OwnsStore;
  readonly document: Document<Refusals>;
  readonly wallNow: () => number;
  readonly publish: Publish;
}

/** Computes suggestions from the history, and again when a refusal, the unit, the coaching or what a person owns changes. */
export function createProgressRules(needs: Needs): ProgressRules {
  const { library, history, settings, owns, document, wallNow, publish } = needs;
  let next: Record<string, readonly NextTime[]> = {};
  let refusalsRead = false;
  let reading = false;
  let running: Promise<void> | null = null;
  let again = false;

  /** What the person does a routine with. */
  const kitOf = (routine: Routine): Kit => {
    const { equipment, swaps } = library.getState().choices[routine.id] ?? {};
    return { equipment: equipment ?? routine.equipment, swaps: swaps ?? {} };
  };
  const kits = (): string => JSON.stringify(library.getState().routines.map(kitOf));
  let knownKits = kits();

  /** The last sessions of each routine, newest first; of those not read yet, each counts as logged. */
  function lastIds(): readonly string[] {
    const { sessions, records } = history.getState();
    const logged = new Map<string, number>();
    const all = new Map<string, number>();
    return (sessions ?? []).flatMap(({ id, routine, startedAtWall }) => {
      const [count, read] = [logged.get(routine) ?? 0, all.get(routine) ?? 0];
      if (startedAtWall > wallNow() || count >= LOOK_BACK || read >= MOST_READ) return [];
      const record = records[id];
      all.set(routine, read + 1);
      logged.set(routine, count + (!record || isLogged(record) ? 1 : 0));
      return [id];
    });
  }

  /** The records the rules look at, newest first: an exercise may have been done in any routine. */
  async function lastRecords(): Promise<readonly SessionRecord[]> {
    let ids: readonly string[] = [];
    for (let wanted = lastIds(); wanted.length > ids.length; wanted = lastIds()) {
      ids = wanted;
      if (!(await history.getState().open(ids))) throw new Error('The history cannot be read.');
    }
    const { records } = history.getState();
    return ids.flatMap((each) => records[each] ?? []).toSorted((a, b) => b.startedAtWall - a.startedAtWall);
  }

  async function readInputs(): Promise<void> {
    reading = true;
    refusalsRead ||= await document.read();
    // Without it the rules go by what a gym has.
    await owns
      .getState()
      .load()
      .catch(() => undefined);
    reading = false;
  }

  async function work(): Promise<void> {
    await readInputs();
    const found: typeof next = {};
    const ahead: Record<string, readonly AimsFrom[]> = {};
    const unit = settings.getState().settings.units;
    const owned = ownsOf(owns.getState().kept ?? NOTHING_SAID, unit);
    const records = await lastRecords();
    const { routines, exercises, coaching } = library.getState();
    for (const routine of routines) {
      const past = {
        routines,
        exercises,
        records,
        refusals: document.current(),
        ways: waysFor(routine, exercises, kitOf(routine), (exercise) => coaching?.get(exercise) ?? {}),
        unit,
        owns: owned,
        now: wallNow(),
      };
      const suggested = nextTime(routine, past);
      found[routine.id] = suggested;
      const start = startAims(routine, startAnswersOf(library.getState().start));
      ahead[routine.id] = aimsAhead(routine, past, suggested).map(({ from, aims }) => ({
        from,
        aims: { ...start, ...aims },
      }));
    }
    next = found;
    publish(next, ahead);
  }

  /** A change during the computation starts another round. */
  async function rounds(): Promise<void> {
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      running = null;
    }
  }
  function apply(): Promise<void> {
    again = true;
    running ??= rounds();
    return running;
  }
  const applyAgain = () => void apply().catch(() => undefined);

  document.watch(() => {
    if (!reading) applyAgain();
  });
  library.subscribe((now, before) => {
    const kitsBefore = knownKits;
    if (now.choices !== before.choices) knownKits = kits();
    const isOther = now.coaching !== before.coaching || now.start !== before.start;
    if (isOther || knownKits !== kitsBefore) applyAgain();
  });
  settings.subscribe((now, before) => {
    if (now.settings.units !== before.settings.units) applyAgain();
  });
  owns.subscribe((now, before) => {
    if (now.kept !== before.kept && !reading) applyAgain();
  });
  return {
    apply,
    refuse(routine, key, refused) {
      const found = next[routine]?.find((each) => each.key === key);
      if (!found) return;
      const refusal = refusalKey(routine, key);
      void document.change((kept) => ({
        ...Object.fromEntries(Object.entries(kept).filter(([each]) => each !== refusal)),
        ...(refused && { [refusal]: found.from }),
      }));
    },
  };
}
