import { countdown, formatClock } from '../../../../core/duration.ts';
import { slotIn } from '../../../../core/plan/edit/turns-in.ts';
import type { Plan, SetInfo } from '../../../../core/plan/plan.ts';
import type { SessionState } from '../../../../core/session/session.ts';
import { isActive, remainingMs } from '../../../../core/session/views.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { soundModeWords } from '../../../../words/en/sound-mode-words.ts';
import { useApp, useSession, useSettings } from '../../../app-context.ts';
import { lateIcons } from '../../../components/late-icons.ts';
import { QuestionSheet } from '../../../components/question-sheet.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { SoundModeChoice } from '../../../components/sound-mode-choice.tsx';
import { ChangeSheet, LogSheet, StepList } from '../late-parts.ts';
import { placeWords } from '../place-words.ts';
import type { Commands } from '../use-commands.ts';

export type SheetName = 'steps' | 'change' | 'end' | 'leave' | 'log' | 'sound';

interface SheetsProps extends LiveSession {
  readonly sheet: SheetName | null;
  /** The slot to change; null when there is none. */
  readonly slot: string | null;
  readonly commands: Commands;
  readonly onSheet: (sheet: SheetName | null) => void;
  /** The set to open among those done; null for the latest. */
  readonly open: SetInfo | null;
  readonly onJump: (step: number) => void;
  readonly onLog: (set: SetInfo) => void;
  readonly onDetails: (exercise: string) => void;
  readonly onChange: (slot: string) => void;
  readonly onHurt: (set: SetInfo) => void;
}

/** The sheets of the player: the running order, changes, the sound mode and its questions. */
export function Sheets(props: SheetsProps) {
  const { sheet, plan, state, commands, onSheet, onJump, onLog, onDetails, onChange, onHurt } = props;
  const { session } = useApp();
  const { settings, change } = useSettings((view) => view);
  const close = () => onSheet(null);
  const slot = props.slot === null ? null : slotIn(plan, props.slot);
  const keepGoing = () => {
    close();
    commands.resume();
  };
  return (
    <>
      <Sheet open={sheet === 'steps'} title={playerWords.allSteps} onClose={close}>
        <StepList
          plan={plan}
          state={state}
          onJump={onJump}
          onLog={onLog}
          onDetails={onDetails}
          onChange={onChange}
        />
      </Sheet>
      {slot && (
        <ChangeSheet open={sheet === 'change'} plan={plan} state={state} slot={slot} onClose={close} />
      )}
      <LogSheet
        open={sheet === 'log'}
        chosen={props.open}
        plan={plan}
        state={state}
        onJump={onJump}
        onHurt={onHurt}
        onClose={close}
      />
      <Sheet open={sheet === 'sound'} title={soundModeWords.title} onClose={close}>
        <SoundModeChoice settings={settings} onChange={change} />
      </Sheet>
      <QuestionSheet
        open={sheet === 'end'}
        title={playerWords.askEnd}
        words={playerWords.whatEndKeeps}
        answers={[
          { label: playerWords.endSession, kind: 'solid', icon: lateIcons.stop, act: commands.finish },
          { label: playerWords.keepGoing, act: keepGoing },
        ]}
        onClose={close}
      />
      <QuestionSheet
        open={sheet === 'leave'}
        title={playerWords.askLeave}
        words={playerWords.whatLeaveKeeps}
        answers={[
          { label: playerWords.keepGoing, kind: 'cta', act: keepGoing },
          { label: playerWords.leave, act: () => session.getState().leave() },
          { label: playerWords.endSession, kind: 'outline', icon: lateIcons.stop, act: commands.finish },
        ]}
        onClose={close}
      />
      <AwayQuestion plan={plan} />
    </>
  );
}

/** "Bird dog 0:23", or "the end". */
function placeAt(plan: Plan, state: SessionState): string {
  if (!isActive(state)) return playerWords.atTheEnd;
  const words = placeWords(plan.steps[state.step]);
  const left = remainingMs(plan, state, state.seenAt);
  return left === null ? words : playerWords.placeAt(words, countdown(left, true));
}

const stepOf = (state: SessionState) => (isActive(state) ? state.step : null);

/** Asks where to continue after the page slept. Closing it leaves the session where it stopped. */
function AwayQuestion({ plan }: Pick<SheetsProps, 'plan'>) {
  const { session } = useApp();
  const away = useSession(({ stage }) => (stage.kind === 'live' ? stage.away : null));
  const settle = (choice: 'continue' | 'catch-up') => session.getState().settleAway(choice);
  if (!away) return null;
  const isSleep = away.kind === 'slept';
  const clock = formatClock(away.awayMs);
  return (
    <QuestionSheet
      open
      title={isSleep ? playerWords.away(clock) : playerWords.stillThere}
      words={isSleep ? playerWords.stoppedThere : playerWords.openFor(clock)}
      answers={[
        {
          label: playerWords.continueFrom(placeAt(plan, away.asLeft)),
          kind: 'cta',
          act: () => settle('continue'),
        },
        // An open step has not moved on.
        ...(stepOf(away.asLeft) === stepOf(away.carriedOn)
          ? []
          : [{ label: playerWords.catchUp(placeAt(plan, away.carriedOn)), act: () => settle('catch-up') }]),
      ]}
      onClose={() => settle('continue')}
    />
  );
}
