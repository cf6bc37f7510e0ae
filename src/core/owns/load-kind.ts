import type { Equipment } from '../routine/equipment.ts';

/** How an exercise is loaded: decides which weights it can have. */
export type LoadKind =
  /** The body alone. */
  | 'none'
  | 'dumbbells'
  | 'barbell'
  | 'stack'
  | 'band'
  /** Below zero: the weight taken off the body. */
  | 'assistance'
  /** The body, to which a belt or a plate may add and a band take away. */
  | 'body';

export function loadKind(equipment: readonly Equipment[]): LoadKind {
  const has = (piece: Equipment) => equipment.includes(piece);
  if (has('assist-machine') || (has('pull-up-bar') && has('band'))) return 'assistance';
  if (has('barbell')) return 'barbell';
  if (has('dumbbells')) return 'dumbbells';
  if (has('cable')) return 'stack';
  if (has('band')) return 'band';
  return has('pull-up-bar') || has('roman-chair') ? 'body' : 'none';
}

/** Whether the load is a band: one that resists, or one that helps. */
export function isByBand(equipment: readonly Equipment[]): boolean {
  const kind = loadKind(equipment);
  return kind === 'band' || (kind === 'assistance' && equipment.includes('band'));
}
