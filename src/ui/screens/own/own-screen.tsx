import { useState } from 'react';
import { useLocation } from 'wouter';
import { type OwnRoutine, withRoutine } from '../../../core/routine/own-routine.ts';
import { ownWords } from '../../../words/en/own-words.ts';
import { type App, useApp, useLibrary, useOwn } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Segmented } from '../../components/segmented.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { part } from '../../shell/late-component.ts';
import { stylesOf } from '../../shell/late-styles.ts';
import { routes } from '../../shell/routes.ts';
import { Screen } from '../../shell/screen.tsx';
import { NotFoundScreen } from '../not-found/not-found-screen.tsx';
import css from './own.module.css';
import { TextEditor } from './text-editor.tsx';
import { TextTotal } from './text-total.tsx';
import { type Editing, useDraft } from './use-draft.ts';
import { type Reading, useReading } from './use-reading.ts';
import { useSaid } from './use-said.ts';

const editorStyles = stylesOf('editor');

const Cards = part('Cards', async () => {
  const [code] = await Promise.all([import('./cards/cards.tsx'), editorStyles()]);
  return code;
});

interface OwnScreenProps {
  readonly id: string;
}

/** `#/own/…`: one of the person's own routines, to be edited as cards or as text. */
export function OwnScreen({ id }: OwnScreenProps) {
  const { own } = useApp();
  const kept = useOwn((view) => view.kept);
  useAsync(own.getState().load);
  const found = kept?.find((each) => each.id === id);
  if (kept && !found) return <NotFoundScreen />;
  return found ? <Editor key={id} routine={found} /> : <Blank />;
}

const Blank = () => (
  <Screen title={ownWords.title} frame="back">
    {null}
  </Screen>
);

type View = 'cards' | 'text';

/** As long as the page is open, so that the next routine is shown in the same way. */
const lastView = new WeakMap<App, View>();

/** Whether a text has lines, and nothing that can be done: cards would show none of it. */
const isForeign = ({ routine, tree }: Reading) =>
  !routine && tree.lines.some(({ kind }) => kind !== 'blank' && kind !== 'title' && kind !== 'block');

function Editor({ routine }: { readonly routine: OwnRoutine }) {
  const app = useApp();
  const origin = useLibrary((all) => all.routines.find((each) => each.id === routine.copyOf)?.name);
  const editing = useDraft(routine.id, routine.text, (text) =>
    app.own.getState().change((kept) => withRoutine(kept, { ...routine, text })),
  );
  const reading = useReading(editing.text, routine.id);
  const [begun, begin] = useState(false);
  if (!begun && !reading.pending) begin(true);
  return begun ? <Views routine={routine} editing={editing} reading={reading} origin={origin} /> : <Blank />;
}

interface ViewsProps {
  readonly routine: OwnRoutine;
  readonly editing: Editing;
  readonly reading: Reading;
  /** The name of the routine it was copied from. */
  readonly origin: string | undefined;
}

function Views({ routine, editing, reading, origin }: ViewsProps) {
  const app = useApp();
  const [, navigate] = useLocation();
  const [said, say] = useSaid();
  const [view, setView] = useState<View>(() =>
    isForeign(reading) ? 'text' : (lastView.get(app) ?? 'cards'),
  );
  const [renaming, rename] = useState(false);
  const show = (next: View) => {
    lastView.set(app, next);
    setView(next);
  };
  const told: Editing = {
    ...editing,
    undo: editing.undo && (() => tell(editing.undo, ownWords.undone)),
    redo: editing.redo && (() => tell(editing.redo, ownWords.redone)),
  };
  function tell(act: Editing['undo'], words: (what: string) => string) {
    const what = act?.() ?? '';
    say(words(what));
    return what;
  }
  const { undo, redo } = told;
  return (
    <Screen
      title={reading.routine?.name ?? ownWords.unnamed}
      frame="back"
      below={origin && <p className="note">{ownWords.from(origin)}</p>}
      action={
        <div className={css.acts}>
          {view === 'cards' && (
            <Button
              kind="ghost"
              icon={lateIcons.pencil}
              iconOnly
              label={ownWords.rename}
              onClick={() => rename(true)}
            />
          )}
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
          <Button
            kind="solid"
            disabled={!reading.routine}
            onClick={() => navigate(routes.routine(routine.id))}
          >
            {ownWords.done}
          </Button>
        </div>
      }
    >
      <div className={css.view}>
        <Segmented
          label={ownWords.view}
          options={[
            { value: 'cards', label: ownWords.cards },
            { value: 'text', label: ownWords.text },
          ]}
          value={view}
          onChange={show}
        />
      </div>
      <TextTotal plan={reading.plan} />
      {view === 'cards' ? (
        <Cards
          editing={told}
          reading={reading}
          said={said}
          say={say}
          renaming={renaming}
          onRenamed={() => rename(false)}
          onText={() => show('text')}
        />
      ) : (
        <>
          <output className="visually-hidden">{said?.words}</output>
          <TextEditor editing={told} reading={reading} />
        </>
      )}
    </Screen>
  );
}
