/** Places, in centimetres, have a smaller range than bearings, in degrees. */
const PLACES = ['hip', 'pin', 'to', 'shrug', 'at', 'ends', 'box'];

type Json = Record<string, unknown> | unknown[];
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** A slider and a field for every number in a piece of JSON, which they change in place. */
export function dials(piece: Json, changed: () => void, path: readonly string[] = []): HTMLElement[] {
  return Object.entries(piece).flatMap(([key, value]) => {
    const here = [...path, key];
    if (isJson(value)) return dials(value, changed, here);
    if (typeof value !== 'number') return [];
    const set = (next: number) => {
      Reflect.set(piece, key, next);
      changed();
    };
    return [dial(here.join(' '), value, here.some((each) => PLACES.includes(each)) ? 40 : 120, set)];
  });
}

function dial(name: string, value: number, reach: number, set: (value: number) => void): HTMLElement {
  const label = document.createElement('label');
  const slider = document.createElement('input');
  const field = document.createElement('input');
  Object.assign(slider, { type: 'range', min: value - reach, max: value + reach, step: 0.5, value });
  Object.assign(field, { type: 'number', step: 0.5, value });
  slider.addEventListener('input', () => {
    field.value = slider.value;
    set(slider.valueAsNumber);
  });
  field.addEventListener('change', () => {
    slider.value = field.value;
    set(field.valueAsNumber);
  });
  label.append(name, slider, field);
  return label;
}
