import { useId } from 'react';
import { formatClock } from '../../../core/duration.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { fitWords } from '../../../words/en/fit-words.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { todayWords } from '../../../words/en/today-words.ts';
import { useApp, useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { Slider } from '../../components/slider.tsx';
import { OwnActions } from '../../shell/late-parts.ts';
import { routes } from '../../shell/routes.ts';
import type { TimeProps } from './time-choice.tsx';

interface MoreSheetProps {
  readonly routine: Routine;
  readonly time: TimeProps;
  readonly onShare: () => void;
  readonly onClose: () => void;
}

/** Another time than those offered, a favourite, the plan of the week. */
export function MoreSheet({ routine, time, onShare, onClose }: MoreSheetProps) {
  const id = useId();
  const { library } = useApp();
  const isFavourite = useLibrary(({ favourites }) => favourites?.includes(routine.id) ?? false);
  const { natural, fitted, span, onChange } = time;
  const plan = fitted?.plan ?? natural;
  const { ms, estimatedMs } = plan.totals;
  const asked = plan.choices.minutes;
  const at = asked ?? span.full;
  return (
    <Sheet open title={routineWords.more} onClose={onClose}>
      <label className="strong" htmlFor={id}>
        {asked === null ? fitWords.full(span.full) : fitWords.have(asked)}
      </label>
      <Slider
        id={id}
        value={at}
        min={Math.min(at, ...span.stops)}
        max={Math.max(at, ...span.stops)}
        step={span.stops}
        words={asked === null ? fitWords.full(span.full) : fitWords.limit(asked)}
        onChange={(to) => onChange({ minutes: to === span.full && to !== time.target.low ? null : to })}
      />
      <p className="note">
        {fitWords.inAll(formatClock(ms), fitWords.timeParts(plan.totals))}
        {estimatedMs > 0 && plan.choices.pace === 'own' && ` ${fitWords.ownPace}`}
      </p>
      <Button onClick={() => library.getState().favour(routine.id, !isFavourite)}>
        {isFavourite ? routineWords.noFavourite : routineWords.asFavourite}
      </Button>
      <ButtonLink href={routes.week}>{todayWords.plan}</ButtonLink>
      <OwnActions routine={routine} onShare={onShare} />
    </Sheet>
  );
}
