import { useState } from 'react';
import type { Plan } from '../../../core/plan/plan.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { soundModeWords } from '../../../words/en/sound-mode-words.ts';
import { whenWords } from '../../../words/en/when-words.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { FigureStrip, figuresOf } from '../../figure/late-figures.ts';
import { useLastSession } from '../../hooks/use-last-done.ts';
import { usePage } from '../../hooks/use-page.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { part } from '../../shell/late-component.ts';
import { ShareRoutine } from '../../shell/late-parts.ts';
import { RoutineHead } from './routine-head.tsx';
import type { TimeProps } from './time-choice.tsx';

const SoundSheet = part('SoundSheet', () => import('./sound-sheet.tsx'));
const MoreSheet = part('MoreSheet', () => import('./more-sheet.tsx'));

interface RoutineHeroProps {
  readonly routine: Routine;
  readonly plan: Plan;
  readonly time: TimeProps;
}

/** The top of the page: back, sound, more; the figures of the session, its name, and when it was last done. */
export function RoutineHero({ routine, plan, time }: RoutineHeroProps) {
  const heading = usePage(routine.name);
  const now = useMinute();
  const last = useLastSession(routine.id);
  const [sheet, setSheet] = useState<'sound' | 'more' | 'share' | null>(null);
  const close = () => setSheet(null);
  return (
    <RoutineHead
      routine={routine}
      heading={heading}
      buttons={
        <>
          <Button
            kind="ghost"
            icon={lateIcons.bell}
            iconOnly
            label={soundModeWords.title}
            onClick={() => setSheet('sound')}
          />
          <Button
            kind="ghost"
            icon={lateIcons.more}
            iconOnly
            label={routineWords.more}
            onClick={() => setSheet('more')}
          />
        </>
      }
      figures={<FigureStrip exercises={figuresOf(routine, plan)} most={5} />}
      line={
        last ? (
          <span>
            {routineWords.lastDone(whenWords.day(last.startedAtWall, now))}
            {routineWords.setsOf(last.setsDone, last.plannedSets)}
          </span>
        ) : (
          <>
            <span>{routineWords.notDone}</span>{' '}
            {/* A routine whose summary is only its name needs no second line. */}
            {routine.summary !== routine.name && <span lang={routine.language}>{routine.summary}</span>}
          </>
        )
      }
    >
      {sheet === 'sound' && <SoundSheet onClose={close} />}
      {sheet === 'more' && (
        <MoreSheet routine={routine} time={time} onShare={() => setSheet('share')} onClose={close} />
      )}
      {sheet === 'share' && <ShareRoutine routine={routine} onClose={close} />}
    </RoutineHead>
  );
}
