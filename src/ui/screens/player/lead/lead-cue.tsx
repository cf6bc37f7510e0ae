import type { WorkStep } from '../../../../core/plan/plan.ts';
import type { Equipment } from '../../../../core/routine/equipment.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { doseWords } from '../../../../words/en/dose-words.ts';
import { leadWords } from '../../../../words/en/lead-words.ts';
import { useSettings } from '../../../app-context.ts';
import { leadUpAt, rampAfter } from './lead-of.ts';
import { useLoading } from './set-up-count.tsx';

interface LeadCueProps extends LiveSession {
  readonly coming: WorkStep;
}

/** The line under the name while a lift is set up or ramped up to: what comes first, or next. */
export function LeadCue(lead: LeadCueProps) {
  return <span>{useLeadWords(lead)}</span>;
}

function useLeadWords({ plan, state, coming }: LeadCueProps): string {
  const unit = useSettings((view) => view.settings.units);
  const loadingOf = useLoading();
  const here = plan.steps[state.step];
  const next = rampAfter(plan, state.step);
  const implement: Equipment = leadUpAt(plan, state.step)?.setUp?.implement ?? 'dumbbells';
  const { dose } = coming.set;
  if (here?.kind === 'ramp-up') return leadWords.easy(here.dose.reps, next?.dose ?? null, unit);
  if (here?.kind === 'set-up') {
    return next
      ? leadWords.rampFirst(next.dose, loadingOf(implement, next.dose.kg), unit)
      : `${doseWords.withLoad(dose, unit)}.`;
  }
  const upNext = next?.dose ?? (dose.kind === 'reps' ? dose : null);
  return upNext
    ? leadWords.load(upNext, loadingOf(implement, upNext.kg), unit)
    : `${doseWords.withLoad(dose, unit)}.`;
}
