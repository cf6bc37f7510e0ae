import { choicesOf, keptWith } from '../../../core/plan/choices-of.ts';
import type { Equipment } from '../../../core/routine/equipment.ts';
import { useApp } from '../../app-context.ts';

/** Sets whether a piece of equipment is at hand, for every routine: a person has one set of equipment. */
export function useKit(): (piece: Equipment, atHand: boolean) => void {
  const { library, settings } = useApp();
  return (piece, atHand) => {
    const { routines, choices, choose } = library.getState();
    for (const routine of routines) {
      const kept = choices[routine.id];
      const now = choicesOf(routine, settings.getState().settings, kept);
      const others = now.equipment.filter((other) => other !== piece);
      choose(routine.id, keptWith(now, kept, { equipment: atHand ? [...others, piece] : others }));
    }
  };
}
