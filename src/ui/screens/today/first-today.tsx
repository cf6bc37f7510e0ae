import { useState } from 'react';
import { isOwnId } from '../../../core/routine/own-routine.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { firstMinutes, firstRoutine } from '../../../core/training/today/first-routine.ts';
import { equipmentWords } from '../../../words/en/equipment-words.ts';
import { firstWords } from '../../../words/en/first-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { WORDMARK } from '../../components/icon-drawings.ts';
import { Section } from '../../components/section.tsx';
import { useAims, useChoices } from '../../hooks/use-plan-inputs.ts';
import { Screen } from '../../shell/screen.tsx';
import { RoutineLine } from './routine-line.tsx';
import { StartCard } from './start-card.tsx';
import { OwnSection } from './today-place.tsx';
import css from './today-screen.module.css';

/** The first screen of a person who has done nothing yet: what the app is, and a session that needs nothing. */
export function FirstToday() {
  'use no memo';
  const routines = useLibrary((view) => view.routines);
  const exercises = useLibrary((view) => view.exercises);
  const first = firstRoutine(routines, exercises);
  return (
    <Screen
      title={firstWords.today}
      frame="tabs"
      wide
      heading={
        <>
          <Wordmark />
          <span className="visually-hidden" translate="no">
            Holdfast
          </span>
        </>
      }
    >
      <p className="quiet">{firstWords.promise}</p>
      <div className={css.columns}>
        <div className={css.grid}>
          {first && <FirstCard routine={first} />}
          <div>
            <Section title={firstWords.choose}>
              <ul className="ruled">
                {routines
                  .filter((routine) => routine !== first && !isOwnId(routine.id))
                  .map((routine) => (
                    <li key={routine.id}>
                      <FirstLine routine={routine} />
                    </li>
                  ))}
              </ul>
            </Section>
            <p className={`facts ${css.facts}`}>
              {firstWords.facts.map((fact) => (
                <span key={fact}>
                  <Icon name="check" size="s" />
                  {fact}
                </span>
              ))}
            </p>
            <OwnSection line={(routine) => <FirstLine routine={routine} />} />
          </div>
        </div>
      </div>
    </Screen>
  );
}

function FirstLine({ routine }: { readonly routine: Routine }) {
  'use no memo';
  const [{ minutes }] = useChoices(routine);
  return (
    <RoutineLine
      routine={routine}
      // A text that says nothing about itself has its name as its summary.
      note={routine.summary !== routine.name && <span lang={routine.language}>{routine.summary}</span>}
      length={minutes ?? routine.targetMinutes.low}
    />
  );
}

/** Kit that nobody has asked about yet is not assumed. */
function FirstCard({ routine }: { readonly routine: Routine }) {
  'use no memo';
  const exercises = useLibrary((view) => view.exercises);
  const planFor = useLibrary((view) => view.planFor);
  const kept = useLibrary((view) => view.choices[routine.id]);
  const [picked] = useChoices(routine);
  const aims = useAims(routine.id);
  const target = routine.targetMinutes.low;
  const [asked, ask] = useState<number | null>(kept ? picked.minutes : firstMinutes(routine));
  const choices = { ...picked, ...(kept ? {} : { equipment: [] }), minutes: asked };
  const lengths = [...new Set([Math.ceil(target / 3 / 5) * 5, firstMinutes(routine), target])];
  const { equipment } = choices;
  return (
    <StartCard
      routine={routine}
      plan={planFor?.(routine, exercises, choices, aims) ?? null}
      rim={
        <>
          <Icon name="today" size="s" />
          <span>{firstWords.goodFirst}</span>
        </>
      }
      line={
        equipment.length === 0 ? firstWords.onTheFloor : firstWords.withKit(equipmentWords.all(equipment))
      }
      times={lengths.map((length) => ({ minutes: length, length }))}
      asked={asked}
      onTime={ask}
    />
  );
}

/** The name of the app, its crossbars in coral. */
export function Wordmark() {
  return (
    <svg className={css.wordmark} viewBox="0 0 301 62" aria-hidden="true">
      <path d={WORDMARK.letters} />
      <path className={css.bars} d={WORDMARK.bars} />
    </svg>
  );
}
