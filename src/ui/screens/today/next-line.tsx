import { Link } from 'wouter';
import type { Day } from '../../../core/training/history/days.ts';
import type { Upcoming } from '../../../core/training/today/today.ts';
import { todayWords } from '../../../words/en/today-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { withNames } from '../../components/with-names.tsx';
import { figuresOf, LateFigure } from '../../figure/late-figures.ts';
import { routes } from '../../shell/routes.ts';
import css from './routine-line.module.css';

interface NextLineProps {
  readonly next: Upcoming;
  readonly today: Day;
}

/** What comes after today, and when. */
export function NextLine({ next, today }: NextLineProps) {
  const routine = useLibrary((view) => view.routines.find(({ id }) => id === next.routine));
  if (!routine) return null;
  const [exercise = null] = figuresOf(routine, null);
  return (
    <Link className={`card ${css.line} ${css.boxed}`} href={routes.routine(routine.id)}>
      <LateFigure exercise={exercise} size="thumb" />
      <span className={css.words}>
        <b className="strong">{withNames(todayWords.next(routine.name), [routine])}</b>
        <span className="note">{todayWords.ahead(next, today)}</span>
      </span>
      <Icon name={lateIcons.forward} size="s" />
    </Link>
  );
}
