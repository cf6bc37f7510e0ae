import { useState } from 'react';
import type { Choices, Readiness } from '../../../core/plan/choices.ts';
import { fitSpan } from '../../../core/plan/fit/fit-span.ts';
import { planAndFit, planFor } from '../../../core/plan/fit/plan-for.ts';
import { isOwnId } from '../../../core/routine/own-routine.ts';
import { isTraining } from '../../../core/routine/purpose.ts';
import { isClock, type Routine } from '../../../core/routine/routine.ts';
import { beforeWords } from '../../../words/en/before-words.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { useApp, useLibrary } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { LevelBars } from '../../components/level-bars.tsx';
import { Section } from '../../components/section.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useLastDone, useTurn } from '../../hooks/use-last-done.ts';
import { type ChangeChoices, useAims, useChoices } from '../../hooks/use-plan-inputs.ts';
import { part } from '../../shell/late-component.ts';
import { ScoreCurves } from '../../shell/late-parts.ts';
import { NotFoundScreen } from '../not-found/not-found-screen.tsx';
import { BlockSection } from './block-section.tsx';
import care from './care-notice.module.css';
import { KitGapNote } from './kit-gap-note.tsx';
import { KitLine } from './kit-line.tsx';
import { LevelChoice } from './level-choice.tsx';
import { PlanWarningList } from './plan-warning-list.tsx';
import { ReadinessChoice } from './readiness-choice.tsx';
import { RoutineHero } from './routine-hero.tsx';
import css from './routine-screen.module.css';
import { StartDock } from './start-dock.tsx';
import { TimeChoice, type TimeProps } from './time-choice.tsx';

/** What is asked after an exercise has hurt: few people see it. */
const HurtAsk = part('HurtAsk', () => import('./hurt-ask.tsx'));

/** When to stop and whom to ask, at the end of the page; the very first Start shows it too. */
const CareNotice = () => (
  <aside className={care.notice} data-place="end" aria-label={beforeWords.careTitle}>
    <Icon name={lateIcons.info} />
    <p className={care.words}>
      {beforeWords.care} {beforeWords.seeDoctor} {beforeWords.signs}
    </p>
  </aside>
);

interface RoutineScreenProps {
  readonly id: string;
}

export function RoutineScreen({ id }: RoutineScreenProps) {
  const routine = useLibrary((view) => view.routines.find((each) => each.id === id));
  const { own } = useApp();
  // One of the person's own routines is in the library only once it has been read.
  const isRead = useAsync(async () => {
    if (isOwnId(id)) await own.getState().load();
    return true;
  });
  if (routine) return <RoutinePage routine={routine} />;
  return isRead ? <NotFoundScreen /> : null;
}

interface RoutinePageProps {
  readonly routine: Routine;
}

function RoutinePage({ routine }: RoutinePageProps) {
  const exercises = useLibrary((view) => view.exercises);
  const advice = useLibrary((view) => view.advice?.get(routine.id)) ?? routine.advice;
  const last = useLastDone(routine.id);
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
  const starts = useLibrary((view) => view.starts[routine.id]);
  const isByHistory = Object.entries(aims).some(([key, aim]) => aim !== starts?.[key]);
  const { plan, fitted } = planAndFit(routine, exercises, choices, aims);
  const planWith = (part: Partial<Choices>) =>
    planFor(routine, exercises, { ...choices, minutes: null, ...part }, aims);
  const time: TimeProps = {
    whole: planWith({ leftOut: [], leftOutToday: [] }),
    natural: planWith({ leftOutToday: [] }),
    fitted,
    span: fitSpan(routine, exercises, choices, aims),
    target: routine.targetMinutes,
    onChange: change,
    planIn: (minutes) => (minutes === choices.minutes ? plan : planWith({ minutes, leftOutToday: [] })),
  };
  const trains = isTraining(routine);
  return (
    <>
      <main className={css.page}>
        <div className={css.grid}>
          <div className={css.left}>
            <RoutineHero routine={routine} plan={plan} time={time} />
            <div className={css.set}>
              <HurtAsk plan={plan} spared={spared} onSpare={setSpared} />
              <TimeChoice {...time} />
              <PlanWarningList plan={plan} />
              <LevelChoice
                choices={choices}
                hasAims={isByHistory && !(last === null && start)}
                planAt={(level) => planWith({ level })}
                onChange={(level) => change({ level })}
              />
              <KitLine routine={routine} chosen={choices.equipment} />
              <KitGapNote routine={routine} choices={choices} />
              {trains && <ReadinessChoice value={readiness} onChange={setReadiness} />}
            </div>
          </div>
          <div className={css.list}>
            {plan.blocks.map((block, index) => (
              <BlockSection
                key={block.id}
                routine={routine}
                block={block}
                scheme={routine.blocks[index]?.scheme.kind ?? 'straight'}
                choices={choices}
                folds={trains}
                onChange={change}
              />
            ))}
            {routine.blocks.some(({ scheme }) => isClock(scheme)) && <ScoreCurves routine={routine.id} />}
            {advice.length > 0 && (
              <Section title={routineWords.goodToKnow} aside={<LevelBars experience={routine.experience} />}>
                <ul className={css.advice} lang={routine.language}>
                  {advice.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </Section>
            )}
            <CareNotice />
          </div>
        </div>
      </main>
      <StartDock plan={plan} />
    </>
  );
}
