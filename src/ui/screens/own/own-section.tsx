import { Link } from 'wouter';
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
import { routes } from '../../shell/routes.ts';
import css from './own.module.css';

/** The name in the text. */
const titleOf = (text: string): string => /^[\t ]*#(?!#)[\t ]*(.+)$/m.exec(text)?.[1]?.trim() ?? '';

/** Links to the person's own routines and to the timers, and the texts that cannot be started yet. */
export function OwnSection() {
  const { own } = useApp();
  useAsync(own.getState().load);
  const kept = useOwn((view) => view.kept);
  const routines = useLibrary((view) => view.routines);
  const drafts = (kept ?? []).filter(({ id }) => !routines.some((each) => each.id === id));
  const begin = useNewRoutine();
  return (
    <Section title={ownWords.yours}>
      {drafts.length > 0 && (
        <ul className="ruled">
          {drafts.map(({ id, text }) => (
            <li key={id}>
              <Link className={row.row} href={routes.own(id)}>
                <span>
                  <b className="strong">{titleOf(text) || ownWords.unnamed}</b>
                  <br />
                  <span className="note">{ownWords.notYet}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className={css.ways}>
        <Button
          icon={lateIcons.plus}
          onClick={() => begin(`# ${ownWords.unnamed}\n\n## ${routineTextWords.main}\n`, null)}
        >
          {ownWords.write}
        </Button>
        <ButtonLink icon={lateIcons.clock} href={routes.timers}>
          {ownWords.timers}
        </ButtonLink>
      </div>
    </Section>
  );
}
