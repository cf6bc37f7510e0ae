import { firstLoads } from '../../../../core/owns/first-loads.ts';
import { rackOf } from '../../../../core/owns/loads.ts';
import { leadWords } from '../../../../words/en/lead-words.ts';
import { loadWords } from '../../../../words/en/load-words.ts';
import { useLibrary, useSettings } from '../../../app-context.ts';
import { Toggle } from '../../../components/toggle.tsx';
import { useOwns } from '../../../hooks/use-scales.ts';
import { useFirstLoad } from '../../../log/load-stepper.tsx';
import css from './first-load.module.css';

interface FirstLoadProps {
  readonly exercise: string;
  readonly onChoose: (kg: number) => void;
}

/** A few likely weights for the first time of an exercise; one tap takes one. */
export function FirstLoad({ exercise, onChoose }: FirstLoadProps) {
  const unit = useSettings((view) => view.settings.units);
  const owns = useOwns();
  const equipment = useLibrary((view) => view.exercises.get(exercise)?.equipment) ?? [];
  const offered = useFirstLoad(exercise);
  const loads = firstLoads(rackOf(equipment, unit, owns), offered);
  if (loads.length === 0) return null;
  return (
    <fieldset className={css.first} aria-label={leadWords.firstTime}>
      <p className="caption" aria-hidden="true">
        {leadWords.firstTime}
      </p>
      {loads.map((kg) => (
        <Toggle key={kg} pressed={false} onPress={() => onChoose(kg)}>
          {loadWords.load(kg, unit)}
        </Toggle>
      ))}
    </fieldset>
  );
}
