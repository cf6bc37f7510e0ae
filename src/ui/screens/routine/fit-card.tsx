import { useId } from 'react';
import { formatClock, minutes } from '../../../core/duration.ts';
import type { RoutineChoices } from '../../../core/plan/choices.ts';
import { fitFacts } from '../../../core/plan/fit/fit-facts.ts';
import type { Fitted } from '../../../core/plan/fit/fit-plan.ts';
import type { FitSpan } from '../../../core/plan/fit/fit-span.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { withLeftOut } from '../../../core/plan/with-left-out.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { fitWords } from '../../../words/en/fit.ts';
import { timeParts } from '../../../words/en/time-parts.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { Button } from '../../components/button.tsx';
import { Profile } from '../../components/profile.tsx';
import { Slider } from '../../components/slider.tsx';
import css from './fit-card.module.css';

interface FitCardProps {
  /** With nothing left out. */
  readonly whole: Plan;
  /** As the routine and the level have it. */
  readonly natural: Plan;
  /** As it was made to fit; null when no time is set. */
  readonly fitted: Fitted | null;
  readonly span: FitSpan;
  readonly target: Routine['targetMinutes'];
  readonly onChange: (part: Partial<RoutineChoices>) => void;
}

/** How long the session takes as picked, its silhouette, and how long it should take. */
export function FitCard({ whole, natural, fitted, span, target, onChange }: FitCardProps) {
  const id = useId();
  const plan = fitted?.plan ?? natural;
  const { steps, out } = withLeftOut(plan, whole);
  const { ms, estimatedMs, sets } = plan.totals;
  const asked = plan.choices.minutes;
  const at = Math.min(span.high, Math.max(span.low, asked ?? minutes(ms)));
  const { leftOut } = plan.choices;
  const drop = () => {
    const more = fitted?.couldDrop.map(({ slot }) => slot) ?? [];
    onChange({ leftOut: [...leftOut, ...more] });
  };
  return (
    <section className={css.card} aria-label="Time">
      <div className={css.head}>
        <h2>
          {fitted?.reach === 'fits' ? 'Fit to ' : estimatedMs > 0 && 'About '}
          <b className={css.minutes}>{fitted?.reach === 'fits' ? asked : minutes(ms)}</b> min
        </h2>
        <span className={css.small}>{unitWords.sets(sets)}</span>
      </div>
      <Profile plan={{ ...plan, steps }} out={out} />
      <div>
        <div className={css.ask}>
          <label className={css.label} htmlFor={id}>
            {asked === null ? 'How long do you have?' : `I have ${asked} min`}
          </label>
          {asked !== null && (
            <Button kind="ghost" onClick={() => onChange({ minutes: null })}>
              No limit
            </Button>
          )}
        </div>
        <Slider
          id={id}
          value={at}
          min={span.low}
          max={span.high}
          step={span.step}
          words={asked === null ? `No limit, ${minutes(ms)} minutes` : `${asked} minutes`}
          onChange={(to) => onChange({ minutes: to })}
        />
      </div>
      <output className={css.small} htmlFor={id}>
        {fitted && fitWords(fitted, fitFacts(natural, plan))}
        {!fitted && minutes(ms) > target.high && `Longer than the ${target.high} minutes it is meant for.`}
      </output>
      {fitted && fitted.couldDrop.length > 0 && (
        <Button kind="tonal" onClick={drop}>
          {fitted.couldDrop.length === 1 ? 'Leave it out' : 'Leave them out'}
        </Button>
      )}
      <p className={css.small}>
        {formatClock(ms)} in all: {timeParts(plan.totals)}.
        {estimatedMs > 0 && plan.choices.pace === 'own' && ' Rep sets take as long as you need.'}
      </p>
    </section>
  );
}
