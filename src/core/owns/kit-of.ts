import { EQUIPMENT, type Equipment } from '../routine/equipment.ts';
import type { Owns } from './owns.ts';

/**
 * The kit of a person, as far as they have said: what they train with in any routine, and what they own weights of. Null
 * where they have said nothing.
 */
export function kitOf(
  inRoutines: readonly (readonly Equipment[])[],
  { bars, dumbbells, bands }: Pick<Owns, 'bars' | 'dumbbells' | 'bands'>,
): readonly Equipment[] | null {
  const owned: Readonly<Partial<Record<Equipment, boolean>>> = {
    barbell: bars.length > 0,
    dumbbells: dumbbells.length > 0,
    band: bands.length > 0,
  };
  const has = (piece: Equipment) => owned[piece] || inRoutines.some((kit) => kit.includes(piece));
  const said = inRoutines.length > 0 || Object.values(owned).some(Boolean);
  return said ? EQUIPMENT.filter(has) : null;
}
