import { type Loading, platesFor } from '../../../../core/owns/plates-for.ts';
import { inUnit } from '../../../../core/owns/unit.ts';
import type { SetUpStep, WorkStep } from '../../../../core/plan/plan.ts';
import type { Equipment } from '../../../../core/routine/equipment.ts';
import { equipmentWords } from '../../../../words/en/equipment-words.ts';
import { leadWords } from '../../../../words/en/lead-words.ts';
import { ownsWords } from '../../../../words/en/owns-words.ts';
import { number } from '../../../../words/format.ts';
import { useLibrary, useSettings } from '../../../app-context.ts';
import { LoadedBar } from '../../../components/loaded-bar.tsx';
import { useOwns } from '../../../hooks/use-scales.ts';
import css from './lead.module.css';

/** What to put on the bar for a weight; null for other implements, and for less than the bar. */
export function useLoading(): (implement: Equipment, kg: number | null | undefined) => Loading | null {
  const owns = useOwns();
  return (implement, kg) => (implement === 'barbell' && kg ? platesFor(kg, owns) : null);
}

interface SetUpCountProps {
  readonly step: SetUpStep;
  readonly coming: WorkStep | null;
}

/** The weight to get ready, and what it is built of. */
export function SetUpCount({ step, coming }: SetUpCountProps) {
  const unit = useSettings((view) => view.settings.units);
  const loadingOf = useLoading();
  const kg = coming?.set.dose.kg ?? null;
  const loading = loadingOf(step.implement, kg);
  const implement = equipmentWords.name(step.implement);
  const inEachHand = useLibrary((view) => view.exercises.get(coming?.set.exercise ?? '')?.inEachHand);
  const how = loading
    ? leadWords.with(implement, ownsWords.aSide(loading.side, unit))
    : inEachHand && kg !== null
      ? leadWords.with(implement, leadWords.each(kg, unit))
      : implement;
  return (
    <div className={css.setUp}>
      <p className={css.weight}>
        {kg !== null && (
          <b className={css.kg} dir="ltr" translate="no">
            {number(inUnit(kg, unit))}
            <small className={css.unit}> {unit}</small>
          </b>
        )}
        <span className={css.how}>
          {kg === null ? leadWords.choose : how}
          {loading?.fit === 'below' && <small>{leadWords.nearest(loading.kg, unit)}</small>}
        </span>
      </p>
      {loading && <LoadedBar side={loading.side} unit={unit} label={leadWords.plates(loading, unit)} />}
    </div>
  );
}
