import type { ReactNode } from 'react';
import { minutes } from '../../../core/duration.ts';
import { chosenTime, type TimeChoice } from '../../../core/plan/fit/time-choices.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { firstWords } from '../../../words/en/first-words.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { FigureStrip, figuresOf } from '../../figure/late-figures.ts';
import { routes } from '../../shell/routes.ts';
import { StartButton } from '../../start/start-button.tsx';
import css from './start-card.module.css';
import { TankCard } from './tank-card.tsx';

const LOOK = { group: css.times, option: css.time };

interface StartCardProps {
  readonly routine: Routine;
  /** Null until the planner has been fetched. */
  readonly plan: Plan | null;
  readonly rim: ReactNode;
  /** Why it is the one for today. */
  readonly line: ReactNode;
  readonly times: readonly TimeChoice[];
  /** The time asked for, as in Choices. */
  readonly asked: number | null;
  readonly onTime: (asked: number | null) => void;
  /** The silhouette of the session. */
  readonly children?: ReactNode;
}

/** The one thing to do, with Start on it. */
export function StartCard({ routine, plan, rim, line, times, asked, onTime, children }: StartCardProps) {
  'use no memo';
  const chosen = chosenTime(times, asked);
  const options = times.map(({ minutes: fit, length }) => ({
    value: String(fit),
    label: fit === null ? firstWords.full(length) : firstWords.time(length),
  }));
  const length = plan ? minutes(plan.totals.ms) : (asked ?? routine.targetMinutes.low);
  return (
    <TankCard
      tone="start"
      label={firstWords.today}
      rim={rim}
      name={routine.name}
      lang={routine.language}
      href={routes.routine(routine.id)}
      line={line}
    >
      <div className={css.strip}>
        <FigureStrip exercises={figuresOf(routine, plan)} most={3} />
      </div>
      {children}
      <div className={css.go}>
        <StartButton plan={plan} length={length} />
        {options.length > 1 && (
          <RadioGroup
            label={firstWords.minutes}
            options={options}
            value={String(chosen?.minutes)}
            onChange={(value) => onTime(value === 'null' ? null : Number(value))}
            look={LOOK}
          >
            {({ label }) => label}
          </RadioGroup>
        )}
      </div>
    </TankCard>
  );
}
