import { defaultChoices } from '../../../core/plan/default-choices.ts';
import type { Equipment } from '../../../core/routine/equipment.ts';
import { useApp } from '../../app-context.ts';

/** Says of a piece of equipment whether it is at hand: for every routine, since it is the same person's kit. */
export function useKit(): (piece: Equipment, atHand: boolean) => void {
  const { library, settings } = useApp();
  return (piece, atHand) => {
    const { routines, choices, choose } = library.getState();
    for (const routine of routines) {
      const { level, equipment, leftOut, swaps, minutes } = {
        ...defaultChoices(routine, settings.getState().settings),
        ...choices[routine.id],
      };
      const others = equipment.filter((other) => other !== piece);
      const kit = atHand ? [...others, piece] : others;
      choose(routine.id, { level, equipment: kit, leftOut, swaps, minutes });
    }
  };
}
