import type { Plan, WorkStep } from '../../../core/plan/plan.ts';
import { planSwap } from '../../../core/session/plan-swap.ts';
import type { ActiveState } from '../../../core/session/session.ts';
import { useApp, useSession } from '../../app-context.ts';
import { Sheet } from '../../components/sheet.tsx';
import { AwaySheet } from './away-sheet.tsx';
import { EndSheet } from './end-sheet.tsx';
import { LeaveSheet } from './leave-sheet.tsx';
import { SoundModeSheet } from './sound-mode-sheet.tsx';
import { StepList } from './step-list.tsx';
import { SwapSheet } from './swap-sheet.tsx';
import { slotOf } from './swaps.ts';
import type { Commands } from './use-commands.ts';

export type SheetName = 'steps' | 'swap' | 'end' | 'leave' | 'sound';

interface SheetsProps {
  readonly sheet: SheetName | null;
  readonly plan: Plan;
  readonly state: ActiveState;
  readonly coming: WorkStep | null;
  readonly commands: Commands;
  readonly onSheet: (sheet: SheetName | null) => void;
  readonly onJump: (step: number) => void;
  readonly onDetails: (exercise: string) => void;
}

/** Everything the player asks. */
export function Sheets({ sheet, plan, state, coming, commands, onSheet, onJump, onDetails }: SheetsProps) {
  const { session, library } = useApp();
  const away = useSession((view) => view.away);
  const close = () => onSheet(null);
  const slot = slotOf(plan, coming);
  const keepGoing = () => {
    close();
    commands.resume();
  };
  const swap = (exercise: string) => {
    const { routines, exercises } = library.getState();
    const routine = routines.find(({ id }) => id === plan.routine);
    if (routine && slot) {
      const swapped = planSwap(routine, exercises, plan, state, slot.id, exercise);
      session.getState().send({ type: 'swap', ...swapped });
    }
    close();
  };
  return (
    <>
      <Sheet open={sheet === 'steps'} title="All steps" onClose={close}>
        <StepList plan={plan} state={state} onJump={onJump} onDetails={onDetails} />
      </Sheet>
      {slot && <SwapSheet open={sheet === 'swap'} slot={slot} onClose={close} onSwap={swap} />}
      <SoundModeSheet open={sheet === 'sound'} onClose={close} />
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
