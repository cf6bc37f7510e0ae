import type { Said } from '../../core/routine/said.ts';
import type { Line } from './line.ts';

export interface Part {
  readonly line: Line | null;
  readonly index: number;
  readonly fields: Said;
}
export interface SlotPart extends Part {
  readonly facts: Part[];
  readonly others: Part[];
  cue: string | null;
}
export interface BlockPart extends Part {
  readonly slots: SlotPart[];
}

/** The lines of a tree as blocks and slots. */
export function partsOf(lines: readonly Line[]): BlockPart[] {
  const blocks: BlockPart[] = [];
  let own = false;
  for (const [index, line] of lines.entries()) {
    const part = { line, index, fields: { ...line.fields } };
    const block = blocks.at(-1);
    const slot = block?.slots.at(-1);
    if (line.kind === 'own' || line.kind === 'slot' || line.kind === 'block') own = line.kind === 'own';
    if (line.kind === 'block') blocks.push({ ...part, slots: [] });
    else if (line.kind === 'slot' || line.kind === 'block-facts') {
      const under = block ?? { line: null, index, fields: {}, slots: [] };
      if (!block) blocks.push(under);
      if (line.kind === 'slot') under.slots.push({ ...part, facts: [], others: [], cue: null });
      else Object.assign(under.fields, { ...part.fields, ...under.fields });
    } else if (line.kind === 'slot-facts') slot?.facts.push(part);
    else if (line.kind === 'or') slot?.others.push(part);
    else if (line.kind === 'cue' && slot && !own) slot.cue ??= part.fields.text ?? null;
  }
  return blocks;
}
