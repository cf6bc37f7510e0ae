import { toKg } from '../../core/owns/unit.ts';
import { type Aims, aimKey, NO_AIM } from '../../core/plan/aims.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { TextRoutine } from './text-routine.ts';

/** The weights that a text says to start from, as aims. An effort, or reps to leave, asks for no weight. */
export const startWeights = ({ blocks }: Routine, loads: TextRoutine['loads']): Aims =>
  Object.fromEntries(
    blocks
      .flatMap((block) => block.slots)
      .flatMap(({ id, exercise }) => {
        const load = loads.get(id);
        if (load?.kind !== 'kg' && load?.kind !== 'lb') return [];
        return [[aimKey(id, exercise), { ...NO_AIM, kg: toKg(load.value, load.kind) }]];
      }),
  );
