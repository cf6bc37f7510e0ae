import type { Unit } from '../../core/owns/unit.ts';
import { type FitMessage, fitTime } from './fit-file.ts';

/** Values of the public FIT profile that files of several kinds share. */
export const TRAINING = 10;
export const STRENGTH = 20;

/** `fit_base_unit`, in which a device shows weights; they are always stored in kilograms. */
export const weightUnit = (unit: Unit): number => (unit === 'kg' ? 1 : 2);

/** `manufacturer` of those that have no number of their own. */
const DEVELOPMENT = 255;

/** `file_id`, the message that every file begins with. `wall`: when it was made. */
export const fileId = (kind: 'activity' | 'workout', wall: number): FitMessage => ({
  number: 0,
  fields: [
    [0, 'enum', kind === 'activity' ? 4 : 5],
    [1, 'uint16', DEVELOPMENT],
    [2, 'uint16', 0],
    [4, 'uint32', fitTime(wall)],
  ],
});
