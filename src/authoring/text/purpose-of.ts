import { PURPOSES, type Purpose } from '../../core/routine/purpose.ts';
import { isClockKind } from '../../core/routine/routine.ts';
import type { Said } from '../../core/routine/said.ts';
import { at, type Found } from './quantity.ts';

/** A word for a purpose. */
export const PURPOSE = new RegExp(
  `(${PURPOSES.map((each) => each.replace('-', '[- ]?')).join('|')})(?:es|ing)?(?![\\p{L}\\p{N}-])`,
  'iuy',
);
const NAMES_OF_PURPOSES: Readonly<Record<string, Purpose>> = {
  accessories: 'isolation',
  accessory: 'isolation',
  cardio: 'conditioning',
  finisher: 'conditioning',
  hiit: 'conditioning',
  main: 'strength',
  stretching: 'stretch',
  abs: 'core',
};
/** The purpose that a word names. */
export const asPurpose = (said: string): Purpose | undefined => {
  const bare = said
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replace(/(?<=stretch)(?:es|ing)$/, '');
  return (
    PURPOSES.find((each) => each.replace('-', '') === bare) ??
    (Object.hasOwn(NAMES_OF_PURPOSES, bare) ? NAMES_OF_PURPOSES[bare] : undefined)
  );
};

/** The purpose that is named at a place. */
export function purposeAt(text: string, from: number): Found<Purpose> | null {
  const match = at(PURPOSE, text, from);
  const value = asPurpose(match?.[1] ?? '');
  return match && value ? { value, to: from + match[0].length } : null;
}

/** The purpose of a block that names none: by its name, else by its scheme. */
export const purposeOf = (name: string, scheme: Said['scheme']): Purpose =>
  asPurpose(name) ??
  asPurpose(name.split(/[\s(]/)[0] ?? '') ??
  (scheme === 'interval' || isClockKind(scheme) ? 'conditioning' : 'strength');
