import { fieldsOf } from '../fields-of.ts';

type Fields = Readonly<Record<string, unknown>>;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Version 1 stored no set for rests and changes: they belong to the set of the work before them. */
function withSets(steps: readonly unknown[]): readonly Fields[] {
  let last: Fields = {};
  return steps.map(fieldsOf).map((step) => {
    if (step['kind'] === 'prepare') return step;
    if (step['kind'] === 'work') {
      last = fieldsOf(step['set']);
      return step;
    }
    const { slot, set } = last;
    return { ...step, set: { slot, set } };
  });
}

/** In version 1 visits to other steps than work carried `set: null`. */
function withoutNullSet(visit: unknown): Fields {
  const { set, ...stay } = fieldsOf(visit);
  return set === null ? stay : { ...stay, set };
}

function toVersion2(checkpoint: Fields): Fields {
  const plan = fieldsOf(checkpoint['plan']);
  const state = fieldsOf(checkpoint['state']);
  return {
    ...checkpoint,
    version: 2,
    plan: { language: 'en', ...plan, steps: withSets(listOf(plan['steps'])) },
    state: { logs: {}, ...state, visits: listOf(state['visits']).map(withoutNullSet) },
  };
}

/** Version 2 had no clocks, so nothing can have been counted. */
const toVersion3 = (checkpoint: Fields): Fields => ({
  ...checkpoint,
  version: 3,
  state: { ...fieldsOf(checkpoint['state']), count: 0, laps: [] },
});

/**
 * Upgrades a stored checkpoint of an earlier version: adds to version 1 the sets of rests, the language of the plan, and
 * the logs; to version 2 the laps. Returns any other value unchanged. The result is not checked.
 */
export function upgradeCheckpoint(stored: unknown): unknown {
  const checkpoint = fieldsOf(stored);
  if (checkpoint['version'] === 1) return toVersion3(toVersion2(checkpoint));
  return checkpoint['version'] === 2 ? toVersion3(checkpoint) : stored;
}
