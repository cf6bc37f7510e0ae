import { slotIn } from '../../../../core/plan/edit/turns-in.ts';
import type { Plan } from '../../../../core/plan/plan.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { useApp, useSession, useSettings } from '../../../app-context.ts';
import { Sheet } from '../../../components/sheet.tsx';
import { SoundModeChoice } from '../../../components/sound-mode-choice.tsx';
import type { Commands } from '../keys/use-commands.ts';
import { StepList } from '../order/step-list.tsx';
import { usePlanChanges } from '../order/use-plan-changes.ts';
import { AwaySheet } from './away-sheet.tsx';
import { ChangeSheet } from './change-sheet.tsx';
import { EndSheet } from './end-sheet.tsx';
import { LeaveSheet } from './leave-sheet.tsx';

export type SheetName = 'steps' | 'change' | 'end' | 'leave' | 'sound';

interface SheetsProps {
  readonly sheet: SheetName | null;
  readonly plan: Plan;
  readonly state: ActiveState;
  /** The slot that is asked about; null when there is none. */
  readonly slot: string | null;
  readonly commands: Commands;
  readonly onSheet: (sheet: SheetName | null) => void;
  readonly onJump: (step: number) => void;
  readonly onDetails: (exercise: string) => void;
  readonly onChange: (slot: string) => void;
}

/** Everything the player asks. */
export function Sheets(props: SheetsProps) {
  const { sheet, plan, state, commands, onSheet, onJump, onDetails, onChange } = props;
  const { session, settings: store } = useApp();
  const settings = useSettings((view) => view.settings);
  const away = useSession(({ stage }) => (stage.kind === 'live' ? stage.away : null));
  const close = () => onSheet(null);
  const slot = props.slot === null ? null : slotIn(plan, props.slot);
  const changes = usePlanChanges(plan, state);
  const keepGoing = () => {
    close();
    commands.resume();
  };
  return (
    <>
      <Sheet open={sheet === 'steps'} title="All steps" onClose={close}>
        <StepList plan={plan} state={state} onJump={onJump} onDetails={onDetails} onChange={onChange} />
      </Sheet>
      {slot && (
        <ChangeSheet
          open={sheet === 'change'}
          plan={plan}
          state={state}
          slot={slot}
          changes={changes}
          onClose={close}
        />
      )}
      <Sheet open={sheet === 'sound'} title="How cues are heard" onClose={close}>
        <SoundModeChoice settings={settings} onChange={(part) => store.getState().change(part)} />
      </Sheet>
      <EndSheet open={sheet === 'end'} onClose={close} onKeepGoing={keepGoing} onEnd={commands.finish} />
      <LeaveSheet
        open={sheet === 'leave'}
        onClose={close}
        onKeepGoing={keepGoing}
        onLeave={() => session.getState().leave()}
        onEnd={commands.finish}
      />
      {away && (
        <AwaySheet plan={plan} away={away} onSettle={(choice) => session.getState().settleAway(choice)} />
      )}
    </>
  );
}
