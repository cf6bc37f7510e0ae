import { useId } from 'react';
import { formatClock, minutes } from '../../../core/duration.ts';
import { fitFacts } from '../../../core/plan/fit/fit-facts.ts';
import type { Fitted } from '../../../core/plan/fit/fit-plan.ts';
import type { FitSpan } from '../../../core/plan/fit/fit-span.ts';
import { outlineOf } from '../../../core/plan/outline.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { withLeftOut } from '../../../core/plan/with-left-out.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { fitWords } from '../../../words/en/fit-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { number } from '../../../words/format.ts';
import { Button } from '../../components/button.tsx';
import { Profile } from '../../components/profile.tsx';
import { Slider } from '../../components/slider.tsx';
import { withElement } from '../../components/with-element.tsx';
import type { ChangeChoices } from './change-choices.ts';
import css from './fit-card.module.css';

interface FitCardProps {
  /** With nothing left out. */
  readonly whole: Plan;
  /** The plan according to routine and level, without a time. */
  readonly natural: Plan;
  /** The plan fitted to the time; null when no time is set. */
  readonly fitted: Fitted | null;
  readonly span: FitSpan;
  readonly target: Routine['targetMinutes'];
  readonly onChange: ChangeChoices;
}

/** How long the session takes with the current choices, its silhouette, and a slider for the time it should take. */
export function FitCard({ whole, natural, fitted, span, target, onChange }: FitCardProps) {
  const id = useId();
  const plan = fitted?.plan ?? natural;
  const { steps, out } = withLeftOut(plan, whole);
  const places = new Set(steps.flatMap((step, at) => (out.has(step) ? [at] : [])));
  const { ms, estimatedMs, sets } = plan.totals;
  const asked = plan.choices.minutes;
  const at = asked ?? span.full;
  const fits = fitted?.reach === 'fits';
  const length = fits ? fitWords.fitTo : estimatedMs > 0 ? fitWords.about : fitWords.exactly;
  const { leftOutToday = [] } = plan.choices;
  const drop = () => {
    const more = fitted?.couldDrop.map(({ slot }) => slot) ?? [];
    onChange({ leftOutToday: [...leftOutToday, ...more] });
  };
  const min = Math.min(at, ...span.stops);
  const max = Math.max(at, ...span.stops);
  return (
    <section className={`card ${css.card}`} aria-label={fitWords.time}>
      <div className={css.head}>
        <h2>
          {withElement(length, <b className={css.minutes}>{number(fits ? (asked ?? 0) : minutes(ms))}</b>)}
        </h2>
        <span className="note">{unitWords.sets(sets)}</span>
      </div>
      <Profile outline={outlineOf({ ...plan, steps })} out={places} />
      <div>
        <div className={css.ask}>
          <label className="strong" htmlFor={id}>
            {asked === null ? fitWords.full(span.full) : fitWords.have(asked)}
          </label>
          {asked !== null && (
            <Button kind="ghost" label={fitWords.full(span.full)} onClick={() => onChange({ minutes: null })}>
              {fitWords.fullLength}
            </Button>
          )}
        </div>
        <Slider
          id={id}
          value={at}
          min={min}
          max={max}
          step={span.stops}
          words={asked === null ? fitWords.full(span.full) : fitWords.limit(asked)}
          onChange={(to) => onChange({ minutes: to === span.full && to !== target.low ? null : to })}
        />
      </div>
      <output className="note" htmlFor={id}>
        {fitted && fitWords.fitted(fitted, fitFacts(natural, plan))}
        {!fitted && minutes(ms) > target.high && fitWords.longerThanMeant(target.high)}
      </output>
      {fitted && fitted.couldDrop.length > 0 && (
        <Button kind="tonal" onClick={drop}>
          {fitWords.leaveOut(fitted.couldDrop.length)}
        </Button>
      )}
      {leftOutToday.length > 0 && (
        <Button kind="outline" onClick={() => onChange({ leftOutToday: [] })}>
          {fitWords.putBack(leftOutToday.length)}
        </Button>
      )}
      <p className="note">
        {fitWords.inAll(formatClock(ms), fitWords.timeParts(plan.totals))}
        {estimatedMs > 0 && plan.choices.pace === 'own' && ` ${fitWords.ownPace}`}
      </p>
    </section>
  );
}
