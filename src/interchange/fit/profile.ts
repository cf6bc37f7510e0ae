import type { Unit } from '../../core/owns/unit.ts';

/** Values of the public FIT profile that files of several kinds share. */
export const TRAINING = 10;
export const STRENGTH = 20;

/** `fit_base_unit`, in which a device shows weights; they are always stored in kilograms. */
export const weightUnit = (unit: Unit): number => (unit === 'kg' ? 1 : 2);
