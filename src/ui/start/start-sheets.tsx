import { useLocation } from 'wouter';
import type { Plan } from '../../core/plan/plan.ts';
import { isLive, offerOf } from '../../store/session-view.ts';
import { beforeWords } from '../../words/en/before-words.ts';
import { useLibrary, useSession } from '../app-context.ts';
import { Button } from '../components/button.tsx';
import { ButtonLink } from '../components/button-link.tsx';
import { lateIcons } from '../components/late-icons.ts';
import { QuestionSheet } from '../components/question-sheet.tsx';
import { Sheet } from '../components/sheet.tsx';
import { useStart } from '../hooks/use-start.ts';
import { routes } from '../shell/routes.ts';

/** Why something is asked: it is the very first Start, or another session is open. */
export type Asking = 'care' | 'unfinished';

interface StartSheetsProps {
  readonly asking: Asking;
  readonly plan: Plan | null;
  /** Starts the session, in a tap. */
  readonly onStart: () => void;
  readonly onClose: () => void;
}

/** What is asked before a session starts. */
export function StartSheets({ asking, plan, onStart, onClose }: StartSheetsProps) {
  const { resume } = useStart();
  const [, navigate] = useLocation();
  const onStage = useSession(isLive);
  /** The unfinished session. */
  const open = useSession((view) => (view.stage.kind === 'live' ? view.stage : offerOf(view))?.plan ?? null);
  const asked = useLibrary((view) => view.start !== undefined);
  const name = plan?.name ?? '';
  if (asking === 'care') {
    return (
      <Sheet open title={beforeWords.careTitle} onClose={onClose}>
        <p>{beforeWords.care}</p>
        <p className="note">
          {beforeWords.seeDoctor} {beforeWords.signs}
        </p>
        <Button kind="cta" size="xl" icon="play" disabled={!plan} onClick={onStart}>
          {beforeWords.startNow}
        </Button>
        {!asked && (
          <>
            <p className="note">{beforeWords.questions}</p>
            <ButtonLink kind="outline" size="lg" href={routes.start}>
              {beforeWords.ask}
            </ButtonLink>
          </>
        )}
      </Sheet>
    );
  }
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <QuestionSheet
      open
      title={beforeWords.notOver(open?.name ?? name)}
      words={beforeWords.oneAtATime}
      names={[open, plan].filter((each) => each !== null)}
      answers={[
        {
          label: beforeWords.goOn,
          kind: 'solid',
          icon: 'play',
          act: then(onStage ? () => navigate(routes.session) : resume),
        },
        // Starting ends the other one, and records what was done in it.
        { label: beforeWords.endAndStart(name), kind: 'outline', icon: lateIcons.stop, act: then(onStart) },
      ]}
      onClose={onClose}
    />
  );
}
