import { isByBand } from '../../core/owns/load-kind.ts';
import { loadsOf, nextLoad, rackOf } from '../../core/owns/loads.ts';
import { inUnit, kgMeant } from '../../core/owns/unit.ts';
import { setLogWords } from '../../words/en/set-log-words.ts';
import { useLibrary, useProgress, useSettings } from '../app-context.ts';
import { Stepper } from '../components/stepper.tsx';
import { useOwns } from '../hooks/use-scales.ts';
import { BandChoice } from './band-choice.tsx';

/**
 * The weight offered for the first time of an exercise, from a related one; null without an offer. It is not logged until
 * the person takes it.
 */
export const useFirstLoad = (exercise: string): number | null =>
  useProgress(({ next }) => {
    const offers = Object.values(next)
      .flat()
      .filter(({ suggestion: { reason } }) => reason.code === 'related');
    const offer = offers.find((each) => each.exercise === exercise && !each.refused);
    return offer?.suggestion.aim.kg ?? null;
  });

/** More than anyone has lifted, in either unit. */
const MOST = 1500;

interface LoadStepperProps {
  readonly exercise: string;
  readonly kg: number | null;
  readonly eager?: boolean;
  /** Weights of other sets: a number that reads like one of them is that weight, in either unit. */
  readonly known?: readonly number[];
  readonly onChange: (kg: number) => void;
}

/**
 * The weight, in steps of what the person can build, or the colour of a band; nothing for an exercise without a weight. The
 * first time, the first press takes the weight that is offered from a related exercise.
 */
export function LoadStepper({ exercise, kg, eager = false, known: others = [], onChange }: LoadStepperProps) {
  const unit = useSettings((view) => view.settings.units);
  const owns = useOwns();
  const shown = useLibrary((view) => view.exercises.get(exercise));
  const equipment = shown?.equipment ?? [];
  const rack = rackOf(equipment, unit, owns);
  const offered = useFirstLoad(exercise);
  const { load } = rack;
  if (load === 'none') return null;
  if (isByBand(equipment)) return <BandChoice rack={rack} kg={kg} onChange={onChange} />;
  const below = load === 'assistance' || load === 'body';
  return (
    <Stepper
      label={load === 'assistance' ? setLogWords.assistance : setLogWords.weight}
      size="lg"
      eager={eager}
      value={inUnit(kg ?? 0, unit)}
      unit={(shown?.inEachHand ? setLogWords.loadUnitEach : setLogWords.loadUnit)[unit]}
      min={below ? -MOST : 0}
      max={load === 'assistance' ? 0 : MOST}
      next={(value, direction) =>
        kg === null && value === 0 && offered !== null
          ? inUnit(offered, unit)
          : nextLoad(rack, value, direction)
      }
      onChange={(value) =>
        onChange(kgMeant(value, unit, [...others, ...(offered === null ? [] : [offered]), ...loadsOf(rack)]))
      }
    />
  );
}
