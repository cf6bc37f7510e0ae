import type { Loading } from '../../../../core/owns/plates-for.ts';
import { platesFor } from '../../../../core/owns/plates-for.ts';
import type { Equipment } from '../../../../core/routine/equipment.ts';
import { useOwns } from '../../../hooks/use-owns.ts';

/** What to put on the bar for a weight; null for other implements, and for less than the bar. */
export function useLoading(): (implement: Equipment, kg: number | null | undefined) => Loading | null {
  const owns = useOwns();
  return (implement, kg) => (implement === 'barbell' && kg ? platesFor(kg, owns) : null);
}
