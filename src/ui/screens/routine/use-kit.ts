import { defaultChoices } from '../../../core/plan/default-choices.ts';
import type { Equipment } from '../../../core/routine/equipment.ts';
import { useApp } from '../../app-context.ts';

/** Sets whether a piece of equipment is at hand, for every routine: a person has one set of equipment. */
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
