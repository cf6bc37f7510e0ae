import { useRef, useState } from 'react';
import type { Mend } from '../../../authoring/text/line.ts';
import type { TextProblem } from '../../../authoring/text/text-routine.ts';
import { ownWords } from '../../../words/en/own-words.ts';
import { LineReading } from './line-reading.tsx';
import { TextField } from './text-field.tsx';
import { TextProblems } from './text-problems.tsx';
import type { Editing } from './use-draft.ts';
import type { Reading } from './use-reading.ts';

/** Where each line of a text begins. */
const startsOf = (lines: readonly { readonly raw: string; readonly end: string }[]): readonly number[] => {
  let at = 0;
  return lines.map(({ raw, end }) => {
    const start = at;
    at += raw.length + end.length;
    return start;
  });
};

interface TextEditorProps {
  readonly editing: Editing;
  readonly reading: Reading;
}

/** A routine as text, with what is wrong in it. */
export function TextEditor({ editing, reading: { tree, problems, pending } }: TextEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, change } = editing;
  const [caret, setCaret] = useState<number | null>(null);
  const starts = startsOf(tree.lines);
  const caretLine = caret === null ? null : starts.findLastIndex((start) => start <= caret);
  // Problems of a line are not shown while the person types in it.
  const told = problems.filter(({ line }) => line !== caretLine);
  const notes = tree.lines.filter(({ kind }, line) => kind === 'note' && line !== caretLine).length;
  const summary =
    told.length === 0 ? ownWords.allRead : ownWords.toLookAt(new Set(told.map(({ line }) => line)).size);
  const select = (from: number, to: number) => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };
  const show = ({ line, from, to }: TextProblem) =>
    select((starts[line] ?? 0) + from, (starts[line] ?? 0) + to);
  const mend = (line: number, { from, to, text: letters }: Mend) => {
    const start = starts[line] ?? 0;
    change(text.slice(0, start + from) + letters + text.slice(start + to), { what: ownWords.mended });
  };
  return (
    <>
      <TextField field={field} editing={editing} onCaret={setCaret} />
      <LineReading line={caretLine === null ? null : (tree.lines[caretLine] ?? null)} />
      <output className="note">
        {!pending && summary}
        {!pending && notes > 0 && ` ${ownWords.notes(notes)}`}
      </output>
      <TextProblems problems={told} lines={tree.lines.map(({ raw }) => raw)} onMend={mend} onShow={show} />
    </>
  );
}
