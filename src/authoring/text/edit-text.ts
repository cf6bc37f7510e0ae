import type { Said } from '../../core/routine/said.ts';
import { type KnownNames, ownIdOf } from './known-names.ts';
import type { Line, Mend, Token } from './line.ts';
import { readText, type TextTree, textOf } from './read-text.ts';
import { writeHeading } from './write-block.ts';
import { type FactName, SIDES, writeAmount, writeFact, writeSets, writeSlot } from './write-slot.ts';
import { writeLoad } from './written-facts.ts';

/**
 * Edits of a text. Each returns a new tree and leaves the old one unchanged, so that undo only has to go back to it. An
 * edit changes only the lines it names. Lines are indices in the tree.
 */

/** What an edit of a slot can change: the dose as a whole, and each fact. Null removes a fact. */
export type SlotChange =
  | { readonly [Key in FactName | 'sets' | 'sides' | 'load']?: Said[Key] | null }
  | { readonly dose: Pick<Said, 'hold' | 'reps' | 'holdInRep'> }
  | { readonly exercise: string; readonly name: string };

/** The same text with another line in the place of one. */
export const withRaw = ({ lines }: TextTree, index: number, raw: string, known: KnownNames): TextTree =>
  readText(textOf({ lines: lines.map((line, i) => (i === index ? { ...line, raw } : line)) }), known);

const same = (a: Readonly<Said>, b: Readonly<Said>): boolean => {
  const sorted = (said: Readonly<Said>) =>
    JSON.stringify(
      Object.entries(said)
        .filter(([, value]) => value !== undefined)
        .toSorted(([x], [y]) => (x < y ? -1 : 1)),
    );
  return sorted(a) === sorted(b);
};

/** The facts that a dose of another kind cannot have. */
const OF_HOLDS = ['hold', 'shortest', 'switchAtHalf'] as const;
const OF_REPS = ['reps', 'holdInRep', 'tempo'] as const;

/** The fields of a line after a change. */
function changed(fields: Readonly<Said>, change: SlotChange): Said {
  const next: Said = { ...fields };
  if ('dose' in change) {
    const other = change.dose.hold === undefined ? OF_HOLDS : OF_REPS;
    for (const key of other) delete next[key];
    delete next.holdInRep;
    return Object.assign(next, change.dose);
  }
  if ('name' in change) return { ...next, exercise: change.exercise };
  for (const [key, value] of Object.entries(change)) {
    if (value === null || value === undefined) delete next[key as keyof Said];
    else Object.assign(next, { [key]: value });
  }
  return next;
}

/** Replaces some letters by a text. */
const spliced = (raw: string, { from, to, text }: Mend): string => raw.slice(0, from) + text + raw.slice(to);

/** Removes letters, and the separators around them. */
function taken(raw: string, { from, to }: Token): string {
  const before = raw.slice(0, from);
  const after = raw.slice(to);
  if (/\(\s*$/.test(before) && /^\s*\)/.test(after)) {
    return before.replace(/\s*\(\s*$/, '') + after.replace(/^\s*\)/, '');
  }
  if (/[([]\s*$/.test(before)) return before + after.replace(/^\s*[,;]?\s*/, '');
  return before.replace(/[\s,;@]+$/, '') + after;
}

/** The letters of some fields, from the first to the last; null without any. */
function span(tokens: readonly Token[], keys: readonly Token['key'][]): Token | null {
  const found = tokens.filter(({ key }) => keys.includes(key));
  const [first] = found;
  if (!first) return null;
  return {
    key: first.key,
    from: Math.min(...found.map(({ from }) => from)),
    to: Math.max(...found.map(({ to }) => to)),
  };
}

const AMOUNT: readonly Token['key'][] = ['hold', 'reps', 'holdInRep'];

/** The line with one fact changed in its place, or added in the usual order. */
function inPlace({ raw, tokens }: Line, key: string, next: Said): string {
  const end = raw.trimEnd().length;
  const amount = span(tokens, AMOUNT);
  const token = span(tokens, [key as Token['key']]);
  const gone = next[key as keyof Said] === undefined;
  if (key === 'sets') {
    const written = writeSets(next.sets, next.hold !== undefined);
    if (token && amount && token.from < amount.from) {
      return spliced(raw, { from: token.from, to: amount.from, text: written });
    }
    return amount ? spliced(raw, { from: amount.from, to: amount.from, text: written }) : raw;
  }
  if (token && gone) return taken(raw, token);
  if (key === 'sides') {
    const text = SIDES[next.sides ?? 'both'];
    if (token) return spliced(raw, { ...token, text: text.replace(/^,? /, '') });
    const at = amount?.to ?? end;
    return spliced(raw, { from: at, to: at, text });
  }
  if (key === 'load') {
    const text = `@ ${next.load ? writeLoad(next.load) : ''}`;
    return token ? spliced(raw, { ...token, text }) : spliced(raw, { from: end, to: end, text: ` ${text}` });
  }
  const text = writeFact(next, key as FactName);
  return token ? spliced(raw, { ...token, text }) : spliced(raw, { from: end, to: end, text: `, ${text}` });
}

function candidate(line: Line, change: SlotChange, next: Said): string {
  const { raw, tokens } = line;
  if ('name' in change) {
    const name = span(tokens, ['exercise']);
    return name ? spliced(raw, { ...name, text: change.name }) : raw;
  }
  if ('dose' in change) {
    const text = writeAmount(next);
    const amount = span(tokens, AMOUNT);
    if (!amount) {
      const at = span(tokens, ['exercise'])?.to ?? raw.length;
      return spliced(raw, { from: at, to: at, text: ` ${text}` });
    }
    return spliced(raw, { ...amount, text });
  }
  return Object.keys(change).reduce((so, key) => inPlace({ ...line, raw: so }, key, next), raw);
}

/**
 * Changes one slot, alternative or line of facts under a slot. Where the line cannot be changed in its own words, it is written anew. Either way
 * everything else that it says stays the same. A line of facts that cannot be changed in its own words stays as it is.
 */
export function changeSlot(tree: TextTree, index: number, change: SlotChange, known: KnownNames): TextTree {
  const line = tree.lines[index];
  if (!line || (line.kind !== 'slot' && line.kind !== 'or' && line.kind !== 'slot-facts')) return tree;
  const next = changed(line.fields, change);
  const edited = withRaw(tree, index, candidate(line, change, next), known);
  const now = edited.lines[index];
  if (now?.kind === line.kind && same(now.fields, next)) return edited;
  if (line.kind === 'slot-facts') return tree;
  const name = span(line.tokens, ['exercise']);
  const called = 'name' in change ? change.name : name ? line.raw.slice(name.from, name.to) : '';
  const prefix = /^\s*(?:[-*•]\s+)?(?:or\s+)?/i.exec(line.raw)?.[0] ?? '';
  const names = new Map([
    ...known.names,
    [next.exercise ?? ownIdOf(called), called.replaceAll('"', '')] as const,
  ]);
  return withRaw(tree, index, writeSlot(next, prefix, { ...known, names }), known);
}

/** Changes the heading of a block: its name (`text`), its scheme and its facts. Null removes a fact. */
export function changeBlock(
  tree: TextTree,
  index: number,
  change: { readonly [Key in keyof Said]?: Said[Key] | null },
  known: KnownNames,
): TextTree {
  const line = tree.lines[index];
  if (line?.kind !== 'block') return tree;
  const next: Said = { ...line.fields };
  for (const [key, value] of Object.entries(change)) {
    if (value === null || value === undefined) delete next[key as keyof Said];
    else Object.assign(next, { [key]: value });
  }
  const marks = /^\s*#+\s*/.exec(line.raw)?.[0] ?? '## ';
  return withRaw(tree, index, writeHeading(next, marks), known);
}

/** Applies a mend that a problem offers. */
export function mend(tree: TextTree, index: number, offered: Mend, known: KnownNames): TextTree {
  const raw = tree.lines[index]?.raw;
  return raw === undefined ? tree : withRaw(tree, index, spliced(raw, offered), known);
}
