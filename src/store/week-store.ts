import { createStore, type StoreApi } from 'zustand/vanilla';
import { late } from '../core/late.ts';
import type { WeekEntry, WeekPlan } from '../core/training/week/week-plan.ts';
import type { Document } from '../storage/document.ts';

export interface WeekView {
  /** What the person has planned; null until it has been read. */
  readonly plan: WeekPlan | null;
  /** Reads it, unless that has been done. Rejects when its code cannot be fetched. */
  readonly load: () => Promise<void>;
  /** Replaces a routine's entry, or removes it (null). */
  readonly change: (routine: string, entry: WeekEntry | null) => void;
  /** Saves the plan as a calendar file. */
  readonly toCalendar: () => void;
}

export type WeekStore = StoreApi<WeekView>;

export interface Week {
  readonly document: Document<WeekPlan>;
  readonly toCalendar: (plan: WeekPlan) => void;
}

/** The person's plan for every week. `onRefused` is called when the browser refused a change, which is undone. */
export function createWeekStore(fetchWeek: () => Promise<Week>, onRefused: () => void): WeekStore {
  return createStore<WeekView>((set, get) => {
    const week = late(async () => {
      const found = await fetchWeek();
      await found.document.read();
      found.document.watch((plan) => set({ plan }));
      set({ plan: found.document.current() });
      return found;
    });
    return {
      plan: null,
      load: async () => void (await week()),
      change(routine, entry) {
        const edit = (plan: WeekPlan) => {
          const others = plan.filter((each) => each.routine !== routine);
          return entry ? [...others, entry] : others;
        };
        const change = async () => (await week()).document.change(edit);
        change().then((done) => done || onRefused(), onRefused);
      },
      toCalendar: () => week.here()?.toCalendar(get().plan ?? []),
    };
  });
}
