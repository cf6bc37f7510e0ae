import { useState } from 'react';
import { defaultChoices } from '../../../core/plan/default-choices.ts';
import { kitGap } from '../../../core/plan/kit-gap.ts';
import { EQUIPMENT, type Equipment } from '../../../core/routine/equipment.ts';
import { equipmentWords } from '../../../words/en/equipment-words.ts';
import { startWords } from '../../../words/en/start-words.ts';
import { useLibrary, useSettings } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import css from './kit.module.css';
import { KitPicture } from './kit-picture.tsx';
import { StartPage } from './start-page.tsx';
import test from './start-test.module.css';

/** How much can be done with some equipment: exercises, and routines that keep enough of their main movements. */
function useGives(kit: readonly Equipment[]): string {
  const exercises = useLibrary((view) => view.exercises);
  const routines = useLibrary((view) => view.routines);
  const settings = useSettings((view) => view.settings);
  const all = [...exercises.values()];
  const able = all.filter(({ equipment }) => equipment.every((piece) => kit.includes(piece)));
  const enough = routines.filter((routine) => {
    const choices = { ...defaultChoices(routine, settings), equipment: kit };
    return kitGap(routine, routines, exercises, choices) === null;
  });
  return startWords.gives([able.length, all.length], [enough.length, routines.length]);
}

interface KitPageProps {
  /** What was chosen before. */
  readonly chosen: readonly Equipment[];
  readonly onUse: (kit: readonly Equipment[]) => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
}

/** The last page of the first time: what a person has, in pictures. */
export function KitPage({ chosen, onUse, onBack, onSkip }: KitPageProps) {
  const [kit, setKit] = useState(chosen);
  const exercises = useLibrary((view) => view.exercises);
  const used = new Set([...exercises.values()].flatMap(({ equipment }) => equipment));
  const toggle = (piece: Equipment) =>
    setKit(kit.includes(piece) ? kit.filter((other) => other !== piece) : [...kit, piece]);
  const gives = useGives(kit);
  return (
    <StartPage
      title={startWords.kit}
      note={startWords.kitNote}
      progress={<span className={test.dots} />}
      onBack={onBack}
      onSkip={onSkip}
    >
      <fieldset className={css.kits} aria-label={startWords.kit}>
        {EQUIPMENT.filter((piece) => used.has(piece)).map((piece) => (
          <button
            key={piece}
            type="button"
            className={`card ${test.answer} ${css.kit}`}
            aria-pressed={kit.includes(piece)}
            onClick={() => toggle(piece)}
          >
            <KitPicture piece={piece} />
            {equipmentWords.name(piece)}
            <span className={test.tick}>
              <Icon name="check" size="s" />
            </span>
          </button>
        ))}
      </fieldset>
      <output className="note">{gives}</output>
      <Button kind="solid" size="lg" onClick={() => onUse(kit)}>
        {startWords.useKit(kit.length)}
      </Button>
    </StartPage>
  );
}
