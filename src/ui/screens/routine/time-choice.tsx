import { minutes } from '../../../core/duration.ts';
import { fitFacts } from '../../../core/plan/fit/fit-facts.ts';
import type { Fitted } from '../../../core/plan/fit/fit-plan.ts';
import type { FitSpan } from '../../../core/plan/fit/fit-span.ts';
import { tellApart } from '../../../core/plan/fit/tell-apart.ts';
import { chosenTime, timeChoices } from '../../../core/plan/fit/time-choices.ts';
import { outlineOf } from '../../../core/plan/outline.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { withLeftOut } from '../../../core/plan/with-left-out.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { firstWords } from '../../../words/en/first-words.ts';
import { fitWords } from '../../../words/en/fit-words.ts';
import { number } from '../../../words/format.ts';
import { Button } from '../../components/button.tsx';
import { Profile } from '../../components/profile.tsx';
import { Segmented } from '../../components/segmented.tsx';
import type { ChangeChoices } from '../../hooks/use-plan-inputs.ts';
import css from './routine-screen.module.css';

/** How many costs of a time are always said. */
const LEAST_COSTS = 1;

export interface TimeProps {
  /** With nothing left out. */
  readonly whole: Plan;
  /** The plan according to routine and level, without a time. */
  readonly natural: Plan;
  /** The plan fitted to the time; null when no time is set. */
  readonly fitted: Fitted | null;
  readonly span: FitSpan;
  readonly target: Routine['targetMinutes'];
  readonly onChange: ChangeChoices;
  /** The plan that fits a time. */
  readonly planIn: (minutes: number) => Plan;
}

/** A few times, what the chosen one costs in a line, and the silhouette of the session. */
export function TimeChoice({ whole, natural, fitted, span, target, onChange, planIn }: TimeProps) {
  const plan = fitted?.plan ?? natural;
  const { steps, out } = withLeftOut(plan, whole);
  const places = new Set(steps.flatMap((step, at) => (out.has(step) ? [at] : [])));
  const { ms } = plan.totals;
  const asked = plan.choices.minutes;
  const times = timeChoices(span, target.low, asked);
  const costs = times.map(({ minutes: fit }) =>
    fit === null ? [] : fitWords.costs(fitFacts(natural, planIn(fit))),
  );
  const told = tellApart(costs, LEAST_COSTS);
  const { leftOutToday = [] } = plan.choices;
  const drop = () => {
    const more = fitted?.couldDrop.map(({ slot }) => slot) ?? [];
    onChange({ leftOutToday: [...leftOutToday, ...more] });
  };
  return (
    <section className={css.time} aria-label={fitWords.time}>
      <Segmented
        label={fitWords.howLong}
        options={times.map(({ minutes: fit, length }, at) => ({
          value: String(fit),
          label: fit === null ? firstWords.full(length) : number(length),
          said: fit === null ? fitWords.full(length) : fitWords.limit(length),
          note: fitWords.allCosts(told[at] ?? []),
        }))}
        value={String(chosenTime(times, asked)?.minutes)}
        onChange={(value) => onChange({ minutes: value === 'null' ? null : Number(value) })}
      />
      <output className="note">
        {fitted && fitWords.fitted(fitted, fitFacts(natural, plan))}
        {!fitted && minutes(ms) > target.high && fitWords.longerThanMeant(target.high)}
        {!fitted && minutes(ms) <= target.high && fitWords.nothingLeftOut}
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
      <Profile outline={outlineOf({ ...plan, steps })} out={places} />
    </section>
  );
}
