import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { minutes } from '../../../core/duration.ts';
import { FILE_KINDS } from '../../../core/file-kind.ts';
import { MOST_LETTERS, ownId, withRoutine } from '../../../core/routine/own-routine.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { equipmentWords } from '../../../words/en/equipment-words.ts';
import { fileWords } from '../../../words/en/file-words.ts';
import { ownWords } from '../../../words/en/own-words.ts';
import { routineTextWords } from '../../../words/en/routine-text-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { list } from '../../../words/format.ts';
import { useApp, useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import type { IconSource } from '../../components/icon-drawings.ts';
import { lateIcons } from '../../components/late-icons.ts';
import row from '../../components/row.module.css';
import { FigureStrip } from '../../figure/late-figures.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { useAttempt } from '../../hooks/use-attempt.ts';
import { useNewRoutine } from '../../hooks/use-new-routine.ts';
import { routes } from '../../shell/routes.ts';
import { Screen } from '../../shell/screen.tsx';
import { StartSession } from '../../start/start-session.tsx';
import css from './own.module.css';
import { useReading } from './use-reading.ts';

interface SharedScreenProps {
  /** The packed text of the routine; a point and what it is for a file that is no text; undefined when nothing arrived. */
  readonly code: string | undefined;
}

/** `#/shared/…`: a routine that someone sent. Nothing is kept until the person adds it. */
export function SharedScreen({ code }: SharedScreenProps) {
  if (code === undefined) return <Nothing why={ownWords.lost} />;
  const kind = FILE_KINDS.find((each) => code === `.${each}`);
  return kind ? <Nothing why={fileWords[kind]} /> : <Arrived code={code} />;
}

function Arrived({ code }: { readonly code: string }) {
  const { sharing } = useApp();
  const found = useAsync(async () => (await sharing()).textIn(code), code);
  if (!found) return <Nothing why={null} />;
  if (found.ok) return <Preview text={found.text} />;
  const tooLong = { code: 'too-much-text', most: MOST_LETTERS } as const;
  return <Nothing why={found.problem === 'too-long' ? routineTextWords.refusal(tooLong) : ownWords.broken} />;
}

interface NothingProps {
  /** Why there is no routine; null while it is read. */
  readonly why: string | null;
  readonly children?: ReactNode;
}

function Nothing({ why, children }: NothingProps) {
  return (
    <Screen title={ownWords.incoming} frame="back">
      {why && <p>{why}</p>}
      {children}
    </Screen>
  );
}

function Fact({
  icon,
  title,
  note,
}: {
  readonly icon: IconSource;
  readonly title: string;
  readonly note?: string;
}) {
  return (
    <li className={row.row}>
      <Icon name={icon} />
      <div className={row.words}>
        <b className="strong">{title}</b>
        {note && <p className="note">{note}</p>}
      </div>
    </li>
  );
}

/** The exercises of a routine, each once. */
const exercisesOf = ({ blocks }: Routine): readonly string[] => [
  ...new Set(blocks.flatMap((block) => block.slots.map(({ exercise }) => exercise))),
];

function Preview({ text }: { readonly text: string }) {
  const { own, newId } = useApp();
  const [, navigate] = useLocation();
  const attempt = useAttempt();
  const [id] = useState(() => ownId(newId()));
  const { routine, plan, own: fresh, book, problems, tree, pending } = useReading(text, id);
  const begin = useNewRoutine();
  const taken = useLibrary((view) => view.routines.some(({ name }) => name === routine?.name));
  if (pending) return <Nothing why={null} />;
  if (tree.refusal) return <Nothing why={routineTextWords.refusal(tree.refusal)} />;
  if (!routine || !plan)
    return (
      <Nothing why={routineTextWords.nothing}>
        {text.trim() !== '' && (
          <div className={css.ways}>
            <Button icon={lateIcons.pencil} onClick={() => begin(text, null)}>
              {ownWords.openText}
            </Button>
          </div>
        )}
      </Nothing>
    );
  const ids = exercisesOf(routine);
  const isFresh = (exercise: string) => fresh.some((each) => each.id === exercise);
  const known = ids.filter((exercise) => !isFresh(exercise));
  const drawn = fresh.every(({ id: own, looksLike }) => looksLike !== undefined || !ids.includes(own));
  const added = ids.filter(isFresh).map((exercise) => book.get(exercise)?.name ?? exercise);
  const cues = routine.blocks.flatMap((block) => block.slots).filter(({ cue }) => cue !== null).length;
  const unread = new Set(problems.filter(({ weight }) => weight === 'wrong').map(({ line }) => line)).size;
  const sets = plan.steps.filter((step) => step.kind === 'work').length;
  const add = () =>
    attempt(async () => {
      await own.getState().load();
      own.getState().change((kept) => withRoutine(kept, { id, text, copyOf: null }));
      navigate(routes.routine(id), { replace: true });
    });
  return (
    <Screen
      title={routine.name}
      lang={routine.language}
      frame="back"
      below={
        <p className="quiet">{list([unitWords.minutes(minutes(plan.totals.ms)), unitWords.sets(sets)])}</p>
      }
      action={<span className="note">{ownWords.notKept}</span>}
    >
      {known.length > 0 && <FigureStrip exercises={known} most={6} />}
      <ul className={`card ruled ${css.facts}`}>
        {known.length > 0 && (
          <Fact icon="check" title={ownWords.known(known.length)} note={ownWords.knownNote} />
        )}
        {added.length > 0 && (
          <Fact
            icon={lateIcons.info}
            title={ownWords.fresh(added.length, list(added))}
            note={ownWords.freshNote(drawn)}
          />
        )}
        {cues > 0 && <Fact icon={lateIcons.list} title={ownWords.cues(cues)} />}
        {unread > 0 && (
          <Fact icon={lateIcons.warn} title={ownWords.unread(unread)} note={ownWords.unreadNote(unread)} />
        )}
        <Fact
          icon="dumbbell"
          title={
            routine.equipment.length > 0
              ? ownWords.needs(equipmentWords.all(routine.equipment))
              : ownWords.needsNothing
          }
        />
        {taken && <Fact icon={lateIcons.info} title={ownWords.same(routine.name)} />}
      </ul>
      <div className={css.ways}>
        <Button kind="solid" size="xl" icon={lateIcons.plus} onClick={add}>
          {ownWords.add}
        </Button>
        <StartSession plan={plan}>
          {(press) => (
            <Button size="lg" icon="play" onClick={press}>
              {ownWords.tryIt}
            </Button>
          )}
        </StartSession>
      </div>
    </Screen>
  );
}
