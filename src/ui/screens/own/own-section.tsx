import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { isNamed } from '../../../core/finding/words-of.ts';
import { titleIn } from '../../../core/routine/own-routine.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { ownWords } from '../../../words/en/own-words.ts';
import { routineTextWords } from '../../../words/en/routine-text-words.ts';
import { useApp, useLibrary, useOwn } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import row from '../../components/row.module.css';
import { Section } from '../../components/section.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useNewRoutine } from '../../hooks/use-new-routine.ts';
import { part } from '../../shell/late-component.ts';
import { routes } from '../../shell/routes.ts';
import css from './own.module.css';

const OrderSheet = part('OrderSheet', () => import('./order-sheet.tsx'));

interface OwnSectionProps {
  /** A routine that can be done, as the screen lists it. */
  readonly line: (routine: Routine) => ReactNode;
  /** Only what this finds is listed; null where there is no search. */
  readonly query?: string | null;
  /** How many of the other routines it finds. */
  readonly others?: number;
}

/** The person's own routines in their order, those that cannot be started yet among them; and the timers. */
export function OwnSection({ line, query = null, others = 0 }: OwnSectionProps) {
  const { own } = useApp();
  useAsync(own.getState().load);
  const kept = useOwn((view) => view.kept);
  const routines = useLibrary((view) => view.routines);
  const [ordering, order] = useState(false);
  const shown = (kept ?? []).filter(({ text }) => isNamed(titleIn(text) ?? ownWords.unnamed, query ?? ''));
  const begin = useNewRoutine();
  return (
    <Section title={ownWords.yours} aside={shown.length > 1 && ownWords.yourOrder}>
      {query !== null && (
        <output className="note">{query.trim() && ownWords.found(others + shown.length, query)}</output>
      )}
      {shown.length > 0 && (
        <ul className="ruled">
          {shown.map(({ id, text }) => {
            const routine = routines.find((each) => each.id === id);
            return (
              <li key={id}>
                {routine ? (
                  line(routine)
                ) : (
                  <Link className={row.row} href={routes.own(id)}>
                    <span>
                      <b className="strong">{titleIn(text) ?? ownWords.unnamed}</b>
                      <br />
                      <span className="note">{ownWords.notYet}</span>
                    </span>
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <div className={css.ways}>
        <Button
          icon={lateIcons.plus}
          onClick={() => begin(`# ${ownWords.unnamed}\n\n## ${routineTextWords.main}\n`, null)}
        >
          {ownWords.write}
        </Button>
        {kept && kept.length > 1 && (
          <Button icon={lateIcons.list} onClick={() => order(true)}>
            {ownWords.order}
          </Button>
        )}
        <ButtonLink icon={lateIcons.clock} href={routes.timers}>
          {ownWords.timers}
        </ButtonLink>
      </div>
      {ordering && <OrderSheet onClose={() => order(false)} />}
    </Section>
  );
}
