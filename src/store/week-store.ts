import type { StoreApi } from 'zustand/vanilla';
import type { WeekEntry, WeekPlan } from '../core/training/week/week-plan.ts';

export interface WeekView {
  /** What the person has planned; null until it has been read. */
  readonly plan: WeekPlan | null;
  /** Reads it, unless that has been done. */
  readonly load: () => Promise<void>;
  /** Puts another entry in the place of a routine's, or takes it out (null). */
  readonly change: (routine: string, entry: WeekEntry | null) => void;
  /** Hands the plan over as a calendar file. */
  readonly toCalendar: () => void;
}

export type WeekStore = StoreApi<WeekView>;
