/** The keys and indices of a path such as `$.blocks[1].slots[0].rest`. */
const stepsOf = (path: string): string[] => path.match(/[^.[\]$]+/g) ?? [];

type Node = Record<string, unknown> | unknown[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const inside = (node: Node, step: string): unknown =>
  Array.isArray(node) ? node[Number(step)] : Object.hasOwn(node, step) ? node[step] : undefined;

/**
 * Removes from a file what a check has refused: the field or the item at the path, or, where a field is missing, the item
 * that lacks it. Changes the file. False when nothing could be removed.
 */
function takeOut(file: Node, path: string, required: readonly string[]): boolean {
  const steps = stepsOf(path);
  for (let length = steps.length; length > 0; length--) {
    const last = steps[length - 1] ?? '';
    let parent: unknown = file;
    for (const step of steps.slice(0, length - 1)) parent = isNode(parent) ? inside(parent, step) : undefined;
    if (!isNode(parent) || inside(parent, last) === undefined || required.includes(last)) continue;
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
    return true;
  }
  return false;
}

/** Removes all of these, the last first, so that the paths of the others stay valid. */
export function takeAllOut(file: Node, paths: readonly string[], required: readonly string[]): boolean {
  const last = (path: string) =>
    stepsOf(path)
      .map((step) => step.padStart(6, '0'))
      .join('.');
  return [...new Set(paths)]
    .toSorted((a, b) => (last(a) < last(b) ? 1 : -1))
    .map((path) => takeOut(file, path, required))
    .some(Boolean);
}
