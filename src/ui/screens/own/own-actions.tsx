import { useLocation } from 'wouter';
import { renamedText, withoutRoutine, withRoutineAt } from '../../../core/routine/own-routine.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { ownWords } from '../../../words/en/own-words.ts';
import { useApp, useOwn } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { useNewRoutine } from '../../hooks/use-new-routine.ts';
import { routes } from '../../shell/routes.ts';
import { useRoutineText } from './use-routine-text.ts';

interface OwnActionsProps {
  readonly routine: Routine;
  readonly onShare: () => void;
}

/** The actions on a routine as a text: share it, copy it, and change or delete it if it is the person's own. */
export function OwnActions({ routine, onShare }: OwnActionsProps) {
  const { own, notices } = useApp();
  const [, navigate] = useLocation();
  useAsync(own.getState().load);
  const kept = useOwn((view) => view.kept);
  const change = useOwn((view) => view.change);
  const write = useRoutineText();
  const place = kept?.findIndex(({ id }) => id === routine.id) ?? -1;
  const mine = kept?.[place];
  const begin = useNewRoutine();
  const copy = () => {
    const name = ownWords.copyOf(routine.name);
    begin(mine ? renamedText(mine.text, name) : write({ ...routine, name }), routine.id);
  };
  const remove = () => {
    if (!mine) return;
    change((all) => withoutRoutine(all, mine.id));
    notices.getState().show('routine-deleted', () => change((all) => withRoutineAt(all, mine, place)));
    navigate(routes.today, { replace: true });
  };
  return (
    <>
      <Button icon={lateIcons.share} onClick={onShare}>
        {ownWords.share}
      </Button>
      {mine && (
        <ButtonLink icon={lateIcons.pencil} href={routes.own(mine.id)}>
          {ownWords.edit}
        </ButtonLink>
      )}
      <Button icon={lateIcons.plus} disabled={!kept} onClick={copy}>
        {mine ? ownWords.duplicate : ownWords.copy}
      </Button>
      {mine && (
        <Button icon={lateIcons.warn} onClick={remove}>
          {ownWords.remove}
        </Button>
      )}
    </>
  );
}
