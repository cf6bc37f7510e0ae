import { hasSides, MOST_PAIN, PAIN_PLACES, type Pain, type PainPlace } from '../../../core/session/pain.ts';
import { painWords } from '../../../words/en/pain-words.ts';
import { Button } from '../../components/button.tsx';
import field from '../../components/field.module.css';
import { Stepper } from '../../components/stepper.tsx';
import css from './summary.module.css';

const SIDES = ['left', 'right', null] as const;
const NO_SIDE = [null] as const;

interface Spot extends Pick<Pain, 'side'> {
  readonly place: PainPlace;
}

const SPOTS = PAIN_PLACES.flatMap((place): readonly Spot[] =>
  (hasSides(place) ? SIDES : NO_SIDE).map((side) => ({ place, side })),
);

interface PainFieldProps {
  readonly pain: Pain;
  /** Undefined: it did not hurt. */
  readonly onChange: (pain: Pain | undefined) => void;
}

/** Corrects a pain that was reported in a set, or takes it away. */
export function PainField({ pain, onChange }: PainFieldProps) {
  return (
    <fieldset className={css.set} aria-label={painWords.hurt(pain)}>
      <select
        className={field.field}
        aria-label={painWords.where}
        value={SPOTS.findIndex(({ place, side }) => place === pain.place && side === pain.side)}
        onChange={({ currentTarget }) => onChange({ ...pain, ...SPOTS[Number(currentTarget.value)] })}
      >
        {SPOTS.map(({ place, side }, i) => (
          <option key={`${place}${side}`} value={i}>
            {painWords.place(place, side)}
          </option>
        ))}
      </select>
      <Stepper
        label={painWords.amount}
        size="lg"
        value={pain.level}
        unit={painWords.ofTen}
        min={0}
        max={MOST_PAIN}
        onChange={(level) => onChange({ ...pain, level: Math.round(level) })}
      />
      <div className={css.pain}>
        <Button
          kind={pain.sharp ? 'solid' : 'outline'}
          aria-pressed={pain.sharp}
          onClick={() => onChange({ ...pain, sharp: !pain.sharp })}
        >
          {painWords.sharp}
        </Button>
        <Button kind="ghost" onClick={() => onChange(undefined)}>
          {painWords.didNot}
        </Button>
      </div>
    </fieldset>
  );
}
