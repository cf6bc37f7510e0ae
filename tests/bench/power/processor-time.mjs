// The processor time of a process and all its children, from Linux's /proc.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second on every architecture that Chromium runs on. */
const TICKS_A_SECOND = 100;

export const canMeasure = existsSync('/proc/self/stat');

/** Of every process that runs: its id, its parent's, and the seconds of processor that it has used. */
function processes() {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // The name of the program, in brackets, may hold spaces.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      const used = (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
      return [{ id: Number(name), parent: Number(fields[1]), used }];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}

/** Seconds of processor that a process and all its children have used so far, by process. */
export function usedBy(root) {
  const all = processes();
  const family = new Set([root]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const { id, parent } of all) if (family.has(parent)) family.add(id);
  }
  return new Map(all.filter(({ id }) => family.has(id)).map(({ id, used }) => [id, used]));
}

/** Seconds used between two readings; a process that ended meanwhile does not count. */
export const usedBetween = (before, after) =>
  [...after].reduce((sum, [id, used]) => sum + used - (before.get(id) ?? 0), 0);
