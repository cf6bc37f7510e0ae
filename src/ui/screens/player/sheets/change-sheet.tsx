import { setsRange } from '../../../../core/plan/edit/change-sets.ts';
import { canPutOff } from '../../../../core/plan/edit/put-off.ts';
import type { PlanSlot } from '../../../../core/plan/plan.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { needWords } from '../../../../words/en/need-words.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { swapWords } from '../../../../words/en/swap-words.ts';
import { Button } from '../../../components/button.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { Sheet } from '../../../components/sheet.tsx';
import { Stepper } from '../../../components/stepper.tsx';
import { withNames } from '../../../components/with-names.tsx';
import { LateFigure } from '../../../figure/late-figures.ts';
import { useLastResult } from '../../../hooks/use-last-result.ts';
import { useSwapCandidates } from '../../../hooks/use-swap-candidates.ts';
import { usePlanChanges } from '../order/use-plan-changes.ts';
import css from './change-sheet.module.css';

interface ChangeSheetProps extends LiveSession {
  readonly open: boolean;
  readonly slot: PlanSlot;
  readonly onClose: () => void;
}

/** Offers fewer or more sets, a later place, or another exercise that trains the same. */
export function ChangeSheet(props: ChangeSheetProps) {
  const { open, plan, slot, onClose } = props;
  return (
    <Sheet
      open={open}
      title={withNames(playerWords.changeOf(slot.name), [{ name: slot.name, language: plan.language }])}
      onClose={onClose}
    >
      <Changes {...props} />
    </Sheet>
  );
}

function Changes({ plan, state, slot, onClose }: ChangeSheetProps) {
  const changes = usePlanChanges({ plan, state });
  const lastResult = useLastResult();
  const candidates = useSwapCandidates(plan.routine, slot, plan.choices.equipment).filter(
    ({ exercise }) => exercise.id !== slot.exercise,
  );
  const range = setsRange(plan, state.step, slot.id);
  const block = plan.blocks.find(({ slots }) => slots.some((each) => each.slot.id === slot.id));
  const then = (change: () => void) => () => {
    change();
    onClose();
  };
  return (
    <>
      {range && (
        <div className={css.sets}>
          <span className="strong" aria-hidden="true">
            {playerWords.sets}
          </span>
          <Stepper
            label={playerWords.sets}
            value={slot.sets}
            min={range.low}
            max={range.high}
            onChange={(sets) => changes.setSets(slot.id, Math.round(sets))}
          />
        </div>
      )}
      {block && canPutOff(plan, state.step, slot.id) && (
        <Button size="lg" icon={lateIcons.next} onClick={then(() => changes.putOff(slot.id))}>
          {playerWords.later}
        </Button>
      )}
      <h3 className="strong">{playerWords.instead}</h3>
      <p className="quiet">{candidates.length > 0 ? playerWords.fromHere : playerWords.nothingInstead}</p>
      <div className={css.answers}>
        {candidates.map(({ exercise, missing }) => (
          <Button key={exercise.id} size="lg" onClick={then(() => changes.swap(slot.id, exercise.id))}>
            <LateFigure exercise={exercise.id} size="thumb" />
            <span className={css.name}>
              <span lang={exercise.language}>{exercise.name}</span>
              <small className="note">{swapWords.note(exercise, lastResult(exercise.id))}</small>
              {missing.length > 0 && (
                <small className="note">{playerWords.needs(needWords.equipment(missing))}</small>
              )}
            </span>
          </Button>
        ))}
      </div>
    </>
  );
}
