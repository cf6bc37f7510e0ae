import { isSameKg } from '../../core/owns/common-sizes.ts';
import { bandKg } from '../../core/owns/loads.ts';
import type { Owns } from '../../core/owns/owns.ts';
import type { Unit } from '../../core/owns/unit.ts';
import { ownsWords } from '../../words/en/owns-words.ts';
import { setLogWords } from '../../words/en/set-log-words.ts';
import { Segmented } from '../components/segmented.tsx';

interface BandChoiceProps {
  readonly bands: Owns['bands'];
  readonly unit: Unit;
  readonly kg: number | null;
  readonly onChange: (kg: number) => void;
}

/** Which band it was, by its colour: nobody knows how many kilograms a band pulls. */
export function BandChoice({ bands, unit, kg, onChange }: BandChoiceProps) {
  const used = bands.find((band) => kg !== null && isSameKg(bandKg(band), kg));
  return (
    <Segmented
      label={setLogWords.band}
      value={used?.colour ?? ''}
      options={bands.map(({ colour, kg: pull }) => ({
        value: colour,
        label: ownsWords.colour(colour),
        note: ownsWords.pull(pull, unit),
      }))}
      onChange={(colour) => {
        const chosen = bands.find((band) => band.colour === colour);
        if (chosen) onChange(bandKg(chosen));
      }}
    />
  );
}
