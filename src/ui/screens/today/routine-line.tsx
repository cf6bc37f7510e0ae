import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Routine } from '../../../core/routine/routine.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { number } from '../../../words/format.ts';
import { figuresOf, LateFigure } from '../../figure/late-figures.ts';
import { routes } from '../../shell/routes.ts';
import css from './routine-line.module.css';

interface RoutineLineProps {
  readonly routine: Routine;
  /** A line below the name. */
  readonly note: ReactNode;
  /** How long it takes. */
  readonly length: number;
}

/** A routine in a list: a figure, its name, its minutes. Leads to its page. */
export function RoutineLine({ routine, note, length }: RoutineLineProps) {
  'use no memo';
  const [exercise = null] = figuresOf(routine, null);
  return (
    <Link className={css.line} href={routes.routine(routine.id)}>
      <LateFigure exercise={exercise} size="thumb" />
      <span className={css.words}>
        <b className="strong" lang={routine.language}>
          {routine.name}
        </b>
        {note && <span className="note">{note}</span>}
      </span>
      <span className={css.value}>{unitWords.minutes(number(length))}</span>
    </Link>
  );
}
