import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Mend } from '../../../authoring/text/line.ts';
import type { TextProblem } from '../../../authoring/text/text-routine.ts';
import { type OwnRoutine, withRoutine } from '../../../core/routine/own-routine.ts';
import { ownWords } from '../../../words/en/own-words.ts';
import { useApp, useLibrary, useOwn } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { routes } from '../../shell/routes.ts';
import { Screen } from '../../shell/screen.tsx';
import { NotFoundScreen } from '../not-found/not-found-screen.tsx';
import { LineReading } from './line-reading.tsx';
import { TextField } from './text-field.tsx';
import { TextProblems } from './text-problems.tsx';
import { TextTotal } from './text-total.tsx';
import { useDraft } from './use-draft.ts';
import { useReading } from './use-reading.ts';

interface OwnScreenProps {
  readonly id: string;
}

/** `#/own/…`: the text of one of the person's own routines. */
export function OwnScreen({ id }: OwnScreenProps) {
  const { own } = useApp();
  const kept = useOwn((view) => view.kept);
  useAsync(own.getState().load);
  const found = kept?.find((each) => each.id === id);
  if (kept && !found) return <NotFoundScreen />;
  return found ? (
    <TextEditor key={id} routine={found} />
  ) : (
    <Screen title={ownWords.title} frame="back">
      {null}
    </Screen>
  );
}

/** Where each line of a text begins. */
const startsOf = (lines: readonly { readonly raw: string; readonly end: string }[]): readonly number[] => {
  let at = 0;
  return lines.map(({ raw, end }) => {
    const start = at;
    at += raw.length + end.length;
    return start;
  });
};

function TextEditor({ routine }: { readonly routine: OwnRoutine }) {
  const { own } = useApp();
  const [, navigate] = useLocation();
  const field = useRef<HTMLTextAreaElement>(null);
  const origin = useLibrary((view) => view.routines.find((each) => each.id === routine.copyOf)?.name);
  const editing = useDraft(routine.text, (text) =>
    own.getState().change((kept) => withRoutine(kept, { ...routine, text })),
  );
  const { text, change, undo, redo } = editing;
  const [caret, setCaret] = useState<number | null>(null);
  const { tree, problems, plan, routine: read } = useReading(text, routine.id);
  const starts = startsOf(tree.lines);
  const caretLine = caret === null ? null : starts.findLastIndex((start) => start <= caret);
  // Problems of a line are not shown while the person types in it.
  const told = problems.filter(({ line }) => line !== caretLine);
  const notes = tree.lines.filter(({ kind }, line) => kind === 'note' && line !== caretLine).length;
  const select = (from: number, to: number) => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };
  const show = ({ line, from, to }: TextProblem) =>
    select((starts[line] ?? 0) + from, (starts[line] ?? 0) + to);
  const mend = (line: number, { from, to, text: letters }: Mend) => {
    const start = starts[line] ?? 0;
    change(text.slice(0, start + from) + letters + text.slice(start + to), false);
  };
  return (
    <Screen
      title={read?.name ?? ownWords.unnamed}
      frame="back"
      below={origin && <p className="note">{ownWords.from(origin)}</p>}
      action={
        <>
          <Button
            kind="ghost"
            icon={lateIcons.undo}
            iconOnly
            label={ownWords.undo}
            disabled={!undo}
            onClick={() => undo?.()}
          />
          <Button
            kind="ghost"
            icon={lateIcons.redo}
            iconOnly
            label={ownWords.redo}
            disabled={!redo}
            onClick={() => redo?.()}
          />
          <Button kind="solid" disabled={!read} onClick={() => navigate(routes.routine(routine.id))}>
            {ownWords.done}
          </Button>
        </>
      }
    >
      <TextTotal plan={plan} />
      <TextField field={field} editing={editing} onCaret={setCaret} />
      <LineReading line={caretLine === null ? null : (tree.lines[caretLine] ?? null)} />
      <output className="note">
        {told.length === 0 ? ownWords.allRead : ownWords.toLookAt(new Set(told.map(({ line }) => line)).size)}
        {notes > 0 && ` ${ownWords.notes(notes)}`}
      </output>
      <TextProblems problems={told} lines={tree.lines.map(({ raw }) => raw)} onMend={mend} onShow={show} />
    </Screen>
  );
}
