import type { KnownNames } from '../../../authoring/text/known-names.ts';
import { readText, textOf } from '../../../authoring/text/read-text.ts';
import { writeLoad } from '../../../authoring/text/written-facts.ts';
import { inUnit, type Unit } from '../../../core/owns/unit.ts';
import type { Aims } from '../../../core/plan/aims.ts';

/** The weight that a person is to take for an exercise, in the first slot that has one; null without one. */
function kgOf(aims: Aims, exercise: string): number | null {
  const found = Object.entries(aims).find(([key, { kg }]) => key.endsWith(`/${exercise}`) && kg !== null);
  return found?.[1].kg ?? null;
}

/** A text with the person's weights. */
export interface Weighted {
  readonly text: string;
  /** Whether lines are left that only what reads pasted text can read. */
  readonly left: boolean;
}

/** The text with the person's weights on the lines that name none, in their unit. All other lines stay as they are. */
export function withMyWeights(text: string, aims: Aims, unit: Unit, known: KnownNames): Weighted {
  const { lines, left = false } = readText(text, known);
  const wanted = lines.map(({ kind, raw, end, fields }) => {
    const { exercise, load } = fields;
    const kg = (kind === 'slot' || kind === 'or') && exercise && !load ? kgOf(aims, exercise) : null;
    const at = kg ? ` @ ${writeLoad({ kind: unit, value: inUnit(kg, unit) })}` : '';
    return { raw: raw.trimEnd() + at, end, isNew: at !== '' };
  });
  // A line that reads differently with a weight at its end keeps its words.
  const read = readText(textOf({ lines: wanted }), known).lines;
  const isRead = (i: number) =>
    read[i]?.fields.load && read[i].problems.length <= (lines[i]?.problems.length ?? 0);
  const weighted = lines.map((line, i) =>
    wanted[i]?.isNew && isRead(i) ? { ...line, raw: wanted[i].raw } : line,
  );
  return { text: textOf({ lines: weighted }), left };
}
