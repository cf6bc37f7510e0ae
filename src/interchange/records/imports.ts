import type { SessionRecord } from '../../core/training/record.ts';

/** All sessions that came with one import. */
export interface Import {
  /** Wall-clock milliseconds. */
  readonly at: number;
  /** Apps that wrote its files. */
  readonly from: readonly string[];
  /** Ids of its sessions, to take them back. */
  readonly sessions: readonly string[];
}

/** The imports whose sessions are among records, the newest first. */
export function importsIn(records: readonly Pick<SessionRecord, 'id' | 'imported'>[]): readonly Import[] {
  const imports = new Map<number, { readonly from: Set<string>; readonly sessions: string[] }>();
  for (const { id, imported } of records) {
    if (!imported) continue;
    const found = imports.get(imported.at) ?? { from: new Set<string>(), sessions: [] };
    imports.set(imported.at, found);
    found.from.add(imported.from);
    found.sessions.push(id);
  }
  return [...imports]
    .map(([at, { from, sessions }]) => ({ at, from: [...from], sessions }))
    .toSorted((a, b) => b.at - a.at);
}
