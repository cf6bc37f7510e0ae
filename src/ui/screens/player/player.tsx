import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { isGap, logKey, type SetInfo } from '../../../core/plan/plan.ts';
import { doingOnStage, setThatHurts } from '../../../core/session/doing.ts';
import { isRest, phaseOf } from '../../../core/session/phase.ts';
import { goesOn } from '../../../core/session/views.ts';
import { setsToLog } from '../../../core/training/set-to-log.ts';
import type { LiveSession } from '../../../store/session-view.ts';
import { playerWords } from '../../../words/en/player-words.ts';
import { languageInUse } from '../../../words/language.ts';
import { useSession, useSettings } from '../../app-context.ts';
import { useDigitWidth } from '../../hooks/use-digit-width.ts';
import { isQuestionDue, noteQuestion, useLeaveGuard } from '../../hooks/use-leave-guard.ts';
import { usePage } from '../../hooks/use-page.ts';
import { routes } from '../../shell/routes.ts';
import { Announcer } from './announce/announcer.tsx';
import { Deck } from './deck/deck.tsx';
import { PausedDeck } from './deck/paused-deck.tsx';
import { useFocusKept } from './keys/use-focus-kept.ts';
import { type Keys, useKeys } from './keys/use-keys.ts';
import { useMouseLeavesKeys } from './keys/use-mouse-leaves-keys.ts';
import { useSettledTaps } from './keys/use-settled-taps.ts';
import { ClockDeck, HurtSheet, LockedDeck, ScorePanel, StepList } from './late-parts.ts';
import { AllSetsButton } from './log/all-sets-button.tsx';
import { LogPanel } from './log/log-panel.tsx';
import { useOpenLog } from './log/use-open-log.ts';
import { nextWords } from './place-words.ts';
import css from './player.module.css';
import { PlayerNotice } from './player-notice.tsx';
import { type SheetName, Sheets } from './sheets/sheets.tsx';
import { Stage } from './stage/stage.tsx';
import { UndoButton } from './undo/undo-button.tsx';
import { useUndo } from './undo/use-undo.ts';
import { EXTEND_MS, useCommands } from './use-commands.ts';
import { useRoomForWords } from './use-room-for-words.ts';

const NO_KEYS: Keys = {};

/** The live session. Renders when something happens, never because a second has passed. */
export function Player({ plan, state }: LiveSession) {
  useDigitWidth();
  const [sheet, setSheet] = useState<SheetName | null>(() => (isQuestionDue() ? 'leave' : null));
  /** The slot to change; null for the current one. */
  const [slotToChange, setSlotToChange] = useState<string | null>(null);
  /** The set in which something hurts, while that is asked about, and whether the session ran. */
  const [hurting, setHurting] = useState<{ readonly set: SetInfo; readonly ran: boolean } | null>(null);
  /** The set to open among those done; null for the latest. */
  const [setToOpen, setSetToOpen] = useState<SetInfo | null>(null);
  const [locked, setLocked] = useState(false);
  const letterKeys = useSettings((view) => view.settings.letterKeys);
  const [, navigate] = useLocation();
  const away = useSession(({ stage }) => stage.kind === 'live' && stage.away !== null);
  const heading = usePage(plan.name);
  const keepFocus = useFocusKept(heading);
  // A question needs taps, so it unlocks the screen.
  if (away && locked) setLocked(false);
  const undo = useUndo({ plan, state });
  const commands = useCommands(plan, state, undo.note);
  const openLog = useOpenLog({ plan, state });
  /** The run of a clock whose score is being typed. */
  const [typedRun, typeRun] = useState<string | null>(null);
  const step = plan.steps[state.step];
  const running = state.status === 'running';

  const leave = () => {
    if (locked) return;
    if (running) commands.pause();
    setSheet('leave');
  };
  const details = (exercise: string) => {
    if (running) commands.pause();
    navigate(routes.exercise(exercise));
  };
  const jump = (to: number) => {
    if (to !== state.step) commands.jump(to);
    setSheet(null);
  };
  const log = (set: SetInfo | null) => {
    setSetToOpen(set);
    setSheet('log');
  };
  const change = (slot: string | null) => {
    setSlotToChange(slot);
    setSheet('change');
  };
  const hurt = (set = setThatHurts(plan, state)) => {
    if (!set) return;
    setHurting({ set, ran: goesOn(state) });
    commands.pause();
  };
  useLeaveGuard(running, leave);
  useEffect(() => noteQuestion(false), []);
  const root = useRef<HTMLElement>(null);
  useSettledTaps(root);
  useRoomForWords(root);
  useMouseLeavesKeys(root, heading);
  const less = () => commands.extend(-EXTEND_MS);
  const more = () => commands.extend(EXTEND_MS);
  const keys: Keys = {
    ' ': commands.toggle,
    ...(languageInUse().direction === 'ltr'
      ? { arrowleft: commands.previous, arrowright: commands.next }
      : { arrowright: commands.previous, arrowleft: commands.next }),
    ...(letterKeys && {
      '+': more,
      '=': more,
      '-': less,
      '−': less,
      l: () => setLocked(true),
      u: () => undo.offer?.take(),
      h: () => hurt(),
    }),
    escape: leave,
    ...((step?.timing.kind === 'open' || step?.kind === 'bout') && running && { enter: commands.done }),
    ...(step?.kind === 'bout' && { backspace: () => commands.count(-1) }),
  };
  useKeys(locked || sheet || hurting || away ? NO_KEYS : keys);

  if (!step) return null;
  const phase = phaseOf(step, state);
  const coming = doingOnStage(plan, state);

  const TheDeck = step.kind === 'bout' ? ClockDeck : Deck;
  const logs = !locked && openLog !== null && (openLog.isTyping || phase !== 'paused');
  const hasClocks = plan.steps.some(({ kind }) => kind === 'bout');
  const canLog = setsToLog(plan, state).length > 0;
  const onLog = canLog ? () => log(null) : null;
  const unlock = () => {
    // Not to a button: the key that unlocked may still be held, and would press it.
    heading.current?.focus({ preventScroll: true });
    setLocked(false);
  };
  return (
    <main
      ref={root}
      className={css.player}
      data-phase={phase === 'set-up' ? 'ready' : phase === 'ramp-up' ? 'reps' : phase}
      data-tide={isRest(phase) ? 'waves' : undefined}
      data-side={coming?.set.side ?? undefined}
    >
      <div className={css.grid} data-fit>
        <Stage
          plan={plan}
          state={state}
          step={step}
          phase={phase}
          coming={coming}
          heading={heading}
          locked={locked}
          onLock={() => setLocked(true)}
          onSound={() => setSheet('sound')}
          onExtend={commands.extend}
        />
        <aside className={css.rail} aria-label={playerWords.allSteps} inert={locked}>
          <h2>{playerWords.allSteps}</h2>
          <div className={css.order}>
            <StepList
              plan={plan}
              state={state}
              onJump={jump}
              onLog={log}
              onDetails={details}
              onChange={change}
            />
          </div>
        </aside>
        <section className={css.deck} aria-label={playerWords.controls} {...keepFocus}>
          <PlayerNotice />
          {logs && (
            <LogPanel
              key={logKey(openLog.sides[0].set)}
              {...openLog}
              pains={state.pains ?? {}}
              onHurt={hurt}
              beside={
                undo.offer ? <UndoButton offer={undo.offer} /> : onLog && <AllSetsButton onPress={onLog} />
              }
            />
          )}
          {!locked && hasClocks && (
            <ScorePanel
              plan={plan}
              state={state}
              isDue={isGap(step) && phase !== 'paused'}
              typed={typedRun}
              onTyping={typeRun}
            />
          )}
          {locked ? (
            <LockedDeck
              next={nextWords(plan, state.step)}
              onDone={step.timing.kind === 'open' && running ? commands.done : null}
              onUnlock={unlock}
            />
          ) : phase === 'paused' ? (
            <PausedDeck
              exercise={coming?.set.exercise ?? null}
              undo={undo.offer}
              onResume={commands.resume}
              onRestart={commands.restart}
              onSheet={setSheet}
              onLog={openLog?.isTyping ? null : onLog}
              onChange={step.kind === 'bout' ? null : () => change(null)}
              onHurt={setThatHurts(plan, state) && (() => hurt())}
            />
          ) : (
            <TheDeck
              plan={plan}
              state={state}
              step={step}
              phase={phase}
              commands={commands}
              logs={logs}
              undo={undo.offer}
              onLog={onLog}
              onHurt={hurt}
              words={playerWords}
              skipsTo={nextWords(plan, state.step)}
            />
          )}
        </section>
      </div>
      <Announcer locked={locked} />
      {!locked && (
        <Sheets
          sheet={sheet}
          plan={plan}
          state={state}
          slot={slotToChange ?? coming?.set.slot ?? null}
          commands={commands}
          onSheet={setSheet}
          open={setToOpen}
          onJump={jump}
          onLog={log}
          onDetails={details}
          onChange={change}
          onHurt={(set) => {
            setSheet(null);
            hurt(set);
          }}
        />
      )}
      {hurting && (
        <HurtSheet
          plan={plan}
          state={state}
          set={hurting.set}
          onClose={(goOn) => {
            setHurting(null);
            if (goOn && hurting.ran) commands.resume();
          }}
        />
      )}
    </main>
  );
}
