import type { ComponentProps, ReactNode } from 'react';
import type { Routine } from '../../../core/routine/routine.ts';
import { shellWords } from '../../../words/en/shell-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { useBack } from '../../hooks/use-page.ts';
import { routes } from '../../shell/routes.ts';
import css from './routine-hero.module.css';

/** Keeps the height of a line. */
const NO_WORDS = '\u00a0';

interface RoutineHeadProps {
  readonly routine: Routine;
  readonly heading?: ComponentProps<'h1'>['ref'];
  /** Beside the way back. */
  readonly buttons?: ReactNode;
  readonly figures?: ReactNode;
  /** The line below the name. */
  readonly line?: ReactNode;
  readonly children?: ReactNode;
}

/** The top of the page of a routine: the way back, a place for its figures, and its name. */
export function RoutineHead({ routine, heading, buttons, figures, line, children }: RoutineHeadProps) {
  'use no memo';
  const back = useBack(routes.today);
  return (
    <header className={css.hero}>
      <div className={css.bar}>
        <Button kind="ghost" icon="back" iconOnly label={shellWords.back} onClick={back} />
        {buttons}
      </div>
      <div className={css.strip}>{figures}</div>
      <h1 ref={heading} tabIndex={-1} lang={routine.language}>
        {routine.name}
      </h1>
      <p className={css.last}>{line}</p>
      {children}
    </header>
  );
}

/**
 * Shown after a tap on a routine until the code of its page is here. Focus waits for that page, so that the name is read
 * out once.
 */
export function RoutinePlace({ id }: { readonly id: string }) {
  'use no memo';
  const routine = useLibrary((view) => view.routines.find((each) => each.id === id));
  return (
    routine && (
      <main className={css.place}>
        <RoutineHead routine={routine} line={NO_WORDS} />
      </main>
    )
  );
}
