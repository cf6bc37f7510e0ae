import { countdown, formatClock } from '../../../../core/duration.ts';
import type { Plan } from '../../../../core/plan/plan.ts';
import type { Away, AwayPlace } from '../../../../store/session-store.ts';
import { AskSheet } from '../../../components/ask-sheet.tsx';
import { Button } from '../../../components/button.tsx';
import { placeWords } from '../words.ts';

interface AwaySheetProps {
  readonly plan: Plan;
  readonly away: Away;
  readonly onSettle: (choice: 'continue' | 'catch-up') => void;
}

/** "Bird dog 0:23", or "the end". */
function where(plan: Plan, place: AwayPlace): string {
  if (place.kind === 'finished') return 'the end';
  const words = placeWords(plan.steps[place.step]);
  return place.remainingMs === null ? words : `${words} ${countdown(place.remainingMs, true)}`;
}

/** The page slept and the session would be elsewhere by now. Closing the sheet loses nothing: it stays where it was. */
export function AwaySheet({ plan, away, onSettle }: AwaySheetProps) {
  return (
    <AskSheet
      open
      title={`You were away ${formatClock(away.awayMs)}`}
      words="The session stopped where you left it."
      onClose={() => onSettle('continue')}
    >
      <Button kind="cta" size="lg" onClick={() => onSettle('continue')}>
        {`Continue from ${where(plan, away.left)}`}
      </Button>
      <Button size="lg" onClick={() => onSettle('catch-up')}>
        {`Catch up to ${where(plan, away.now)}`}
      </Button>
    </AskSheet>
  );
}
