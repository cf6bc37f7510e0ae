import { Link } from 'wouter';
import { fitSpan } from '../../../core/plan/fit/fit-span.ts';
import { timeChoices } from '../../../core/plan/fit/time-choices.ts';
import { outlineOf } from '../../../core/plan/outline.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { dayOf } from '../../../core/training/history/days.ts';
import { SHORTEST_BREAK_MS } from '../../../core/training/progress/away.ts';
import type { Rested } from '../../../core/training/today/areas.ts';
import type { Why } from '../../../core/training/today/today.ts';
import { todayWords } from '../../../words/en/today-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { Profile } from '../../components/profile.tsx';
import { withNames } from '../../components/with-names.tsx';
import { useTurn } from '../../hooks/use-last-done.ts';
import { useAims, useChoices } from '../../hooks/use-plan-inputs.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { routes } from '../../shell/routes.ts';
import { StartCard } from './start-card.tsx';
import css from './today-screen.module.css';

const DAY_MS = 86_400_000;

interface TodayStartProps {
  readonly routine: Routine;
  readonly why: Why;
  readonly rested: readonly Rested[];
}

/** The card of a routine to start, with the reason why it is the one for today. */
export function TodayStart({ routine, why, rested }: TodayStartProps) {
  const exercises = useLibrary((view) => view.exercises);
  const planFor = useLibrary((view) => view.planFor);
  const [picked, keep] = useChoices(routine);
  const turn = useTurn(routine.id);
  const aims = useAims(routine.id);
  const choices = { ...picked, turn };
  const span = planFor ? fitSpan(routine, exercises, choices, aims) : null;
  const plan = planFor?.(routine, exercises, choices, aims) ?? null;
  const isPlanned = why.code === 'planned' || why.code === 'planned-earlier';
  return (
    <StartCard
      routine={routine}
      plan={plan}
      rim={
        <>
          <Icon name="today" size="s" />
          <span>{todayWords.rim(why)}</span>
          <Link
            className={css.link}
            href={routes.week}
            aria-label={isPlanned ? todayWords.changePlan : todayWords.plan}
          >
            {isPlanned ? todayWords.change : todayWords.planShort}
          </Link>
        </>
      }
      line={<WhyLine routine={routine} why={why} rested={rested} />}
      times={span ? timeChoices(span, routine.targetMinutes.low, choices.minutes) : []}
      asked={choices.minutes}
      onTime={(minutes) => keep({ minutes })}
    >
      {plan && <Profile outline={outlineOf(plan)} />}
    </StartCard>
  );
}

/** The reason in a line. */
function WhyLine({ routine, why, rested }: TodayStartProps) {
  const today = dayOf(useMinute());
  const routines = useLibrary((view) => view.routines);
  if (why.code === 'back') {
    const isLong = why.days * DAY_MS >= SHORTEST_BREAK_MS;
    return <span>{isLong ? todayWords.eased : todayWords.asBefore}</span>;
  }
  if (why.code === 'rest-day' || why.code === 'late') {
    const next = routines.find(({ id }) => id === why.next?.routine);
    const light = why.code === 'late' ? todayWords.lightLate : todayWords.light;
    const told = why.next && next ? `${light} ${todayWords.nextOn(next.name, why.next, today)}` : light;
    return <span>{withNames(told, next ? [next] : [])}</span>;
  }
  const told = todayWords.rested(rested);
  if (told) return <span>{told}</span>;
  return routine.summary === routine.name ? null : <span lang={routine.language}>{routine.summary}</span>;
}
