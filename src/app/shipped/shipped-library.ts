import details from 'virtual:shipped-details';
import { shippedStart } from './shipped-start.ts';

const { routines, exercises } = shippedStart;
const found = new Map(details);

/** The routines that ship with the app, and every exercise they name, as planning needs them. */
export const shippedLibrary = {
  routines,
  exercises: new Map([...exercises].map(([id, exercise]) => [id, { ...exercise, ...found.get(id) }])),
};
