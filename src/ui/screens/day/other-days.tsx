import { useLocation } from 'wouter';
import type { SessionDigest } from '../../../core/training/digest.ts';
import { type Day, dayLived, isoOf } from '../../../core/training/history/days.ts';
import { dayWords } from '../../../words/en/day-words.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { routes } from '../../shell/routes.ts';

interface OtherDaysProps {
  readonly day: Day;
  readonly sessions: readonly SessionDigest[];
}

/** Buttons to the days with sessions before and after this one. Back leaves all of them at once. */
export function OtherDays({ day, sessions }: OtherDaysProps) {
  const [, navigate] = useLocation();
  const days = sessions.filter(({ setsDone }) => setsDone > 0).map(dayLived);
  const before = days.filter((each) => each < day).at(0);
  const after = days.filter((each) => each > day).at(-1);
  const go = (to: Day) => navigate(routes.day(isoOf(to)), { replace: true });
  return (
    <span>
      <Button
        kind="ghost"
        icon="back"
        iconOnly
        label={before === undefined ? dayWords.noneBefore : dayWords.before(before)}
        disabled={before === undefined}
        onClick={() => before !== undefined && go(before)}
      />
      <Button
        kind="ghost"
        icon={lateIcons.forward}
        iconOnly
        label={after === undefined ? dayWords.noneAfter : dayWords.after(after)}
        disabled={after === undefined}
        onClick={() => after !== undefined && go(after)}
      />
    </span>
  );
}
