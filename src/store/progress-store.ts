import type { StoreApi } from 'zustand/vanilla';
import type { Aims } from '../core/plan/aims.ts';
import type { NextTime } from '../core/training/progress/next-time.ts';

export interface ProgressView {
  /** By routine id: what planning a session of it goes by. */
  readonly aims: Readonly<Record<string, Aims>>;
  /** By routine id: what its exercises are to bring next time. Empty until the first session has been written down. */
  readonly next: Readonly<Record<string, readonly NextTime[]>>;
  /** Stays with what was asked last time, until the next session; or takes the suggestion after all. */
  readonly refuse: (routine: string, key: string, refused: boolean) => void;
}

export type ProgressStore = StoreApi<ProgressView>;
