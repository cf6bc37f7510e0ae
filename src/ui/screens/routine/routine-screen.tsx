import { useState } from 'react';
import type { Choices, Readiness } from '../../../core/plan/choices.ts';
import { fitSpan } from '../../../core/plan/fit/fit-span.ts';
import { planAndFit, planFor } from '../../../core/plan/fit/plan-for.ts';
import { isTraining } from '../../../core/routine/purpose.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { libraryWords } from '../../../words/en/library-words.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { whenWords } from '../../../words/en/when-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { LevelBars } from '../../components/level-bars.tsx';
import { Section } from '../../components/section.tsx';
import { useLastDone } from '../../hooks/use-last-done.ts';
import { useAims, useChoices } from '../../hooks/use-plan-inputs.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { useTurn } from '../../hooks/use-turn.ts';
import { Screen } from '../../shell/screen.tsx';
import { NotFoundScreen } from '../not-found/not-found-screen.tsx';
import { BlockSection } from './block-section.tsx';
import { CareNotice } from './care-notice.tsx';
import type { ChangeChoices } from './change-choices.ts';
import { EquipmentChoice } from './equipment-choice.tsx';
import { FitCard } from './fit-card.tsx';
import { KitGapNote } from './kit-gap-note.tsx';
import { HurtAsk } from './late-hurt-ask.ts';
import { LevelChoice } from './level-choice.tsx';
import { PlanWarningList } from './plan-warning-list.tsx';
import { ReadinessChoice } from './readiness-choice.tsx';
import css from './routine-screen.module.css';
import { SoundModeAsk } from './sound-mode-ask.tsx';
import { StartDock } from './start-dock.tsx';

interface RoutineScreenProps {
  readonly id: string;
}

export function RoutineScreen({ id }: RoutineScreenProps) {
  const routine = useLibrary((view) => view.routines.find((each) => each.id === id));
  return routine ? <RoutinePage routine={routine} /> : <NotFoundScreen />;
}

interface RoutinePageProps {
  readonly routine: Routine;
}

function RoutinePage({ routine }: RoutinePageProps) {
  const exercises = useLibrary((view) => view.exercises);
  const advice = useLibrary((view) => view.advice?.get(routine.id)) ?? routine.advice;
  const last = useLastDone(routine.id);
  const now = useMinute();
  const turn = useTurn(routine.id);
  const start = useLibrary((view) => view.start);
  const [kept, keep] = useChoices(routine);
  const [leftOutToday, setLeftOutToday] = useState<readonly string[]>([]);
  const [readiness, setReadiness] = useState<Readiness | null>(null);
  const [spared, setSpared] = useState<readonly string[]>([]);
  const choices = { ...kept, turn, leftOutToday, hurting: spared, ...(readiness && { readiness }) };
  const change: ChangeChoices = ({ leftOutToday: today, ...part }) => {
    // What is left out to fit one time is not left out of another.
    if (today !== undefined || part.minutes !== undefined) setLeftOutToday(today ?? []);
    if (Object.keys(part).length > 0) keep(part);
  };
  const aims = useAims(routine.id);
  const { plan, fitted } = planAndFit(routine, exercises, choices, aims);
  const planWith = (part: Partial<Choices>) =>
    planFor(routine, exercises, { ...choices, minutes: null, ...part }, aims);
  return (
    <>
      <Screen title={routine.name} lang={routine.language} frame="back">
        <p className={`facts ${css.facts}`}>
          <LevelBars experience={routine.experience} />
          <span>
            <Icon name="clock" size="s" />
            {last !== null ? libraryWords.lastDone(whenWords.day(last, now)) : libraryWords.notDone}
          </span>
        </p>
        <p className={css.summary} lang={routine.language}>
          {routine.summary}
        </p>
        <HurtAsk plan={plan} spared={spared} onSpare={setSpared} />
        <SoundModeAsk />
        <FitCard
          whole={planWith({ leftOut: [], leftOutToday: [] })}
          natural={planWith({ leftOutToday: [] })}
          fitted={fitted}
          span={fitSpan(routine, exercises, choices, aims)}
          target={routine.targetMinutes}
          onChange={change}
        />
        <PlanWarningList plan={plan} />
        {isTraining(routine) && <ReadinessChoice value={readiness} onChange={setReadiness} />}
        <LevelChoice
          choices={choices}
          hasAims={Object.keys(aims).length > 0 && !(last === null && start)}
          planAt={(level) => planWith({ level })}
          onChange={(level) => change({ level })}
        />
        <EquipmentChoice routine={routine} chosen={choices.equipment} />
        <KitGapNote routine={routine} choices={choices} />
        <div className={css.blocks}>
          {plan.blocks.map((block, index) => (
            <BlockSection
              key={block.id}
              routine={routine}
              block={block}
              scheme={routine.blocks[index]?.scheme.kind ?? 'straight'}
              choices={choices}
              onChange={change}
            />
          ))}
        </div>
        {advice.length > 0 && (
          <Section title={routineWords.goodToKnow}>
            <ul className={css.advice} lang={routine.language}>
              {advice.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Section>
        )}
        <CareNotice />
      </Screen>
      <StartDock plan={plan} />
    </>
  );
}
