import { useShallow } from 'zustand/react/shallow';
import type { SetInfo } from '../../core/plan/plan.ts';
import type { SetRecord } from '../../core/training/record.ts';
import { useHistory } from '../app-context.ts';

const NONE: readonly SetRecord[] = [];

/** The sets of an exercise that were done the last time any were; empty when that never was. */
export const useLastTime = ({ exercise }: Pick<SetInfo, 'exercise'>): readonly SetRecord[] =>
  useHistory(
    useShallow((view) => {
      const done = ({ outcome, exercise: of }: SetRecord) => of === exercise && outcome === 'done';
      return view.records?.find(({ sets }) => sets.some(done))?.sets.filter(done) ?? NONE;
    }),
  );
