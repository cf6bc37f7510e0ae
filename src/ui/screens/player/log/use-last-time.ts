import { useShallow } from 'zustand/react/shallow';
import type { SetInfo } from '../../../../core/plan/plan.ts';
import type { SetRecord } from '../../../../core/training/record.ts';
import type { HistoryView } from '../../../../store/history-store.ts';
import { useHistory } from '../../../app-context.ts';

const NONE: readonly SetRecord[] = [];

function lastTime({ sessions, records }: HistoryView, exercise: string): readonly SetRecord[] {
  for (const { id } of sessions ?? []) {
    const sets = records[id]?.sets.filter((set) => set.exercise === exercise && set.result !== null) ?? [];
    if (sets.length > 0) return sets;
  }
  return NONE;
}

/** The sets of an exercise in the last session in which any was done; empty if no session in memory has one. */
export const useLastTime = ({ exercise }: Pick<SetInfo, 'exercise'>): readonly SetRecord[] =>
  useHistory(useShallow((view) => lastTime(view, exercise)));
