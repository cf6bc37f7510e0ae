import { isSameKg } from '../../core/owns/common-sizes.ts';
import { bandKg, type Rack } from '../../core/owns/loads.ts';
import { ownsWords } from '../../words/en/owns-words.ts';
import { setLogWords } from '../../words/en/set-log-words.ts';
import { Segmented } from '../components/segmented.tsx';

interface BandChoiceProps {
  readonly rack: Rack;
  readonly kg: number | null;
  readonly onChange: (kg: number) => void;
}

/** Which band it was, by its colour: nobody knows how many kilograms a band pulls. One that helps counts below zero. */
export function BandChoice({ rack: { load, owns, unit }, kg, onChange }: BandChoiceProps) {
  const sign = load === 'assistance' ? -1 : 1;
  const used = owns.bands.find((band) => kg !== null && isSameKg(sign * bandKg(band), kg));
  return (
    <Segmented
      label={load === 'assistance' ? setLogWords.helpBand : setLogWords.band}
      value={used?.colour ?? ''}
      options={owns.bands.map(({ colour, kg: pull }) => ({
        value: colour,
        label: ownsWords.colour(colour),
        note: ownsWords.pull(pull, unit),
      }))}
      onChange={(colour) => {
        const chosen = owns.bands.find((band) => band.colour === colour);
        if (chosen) onChange(sign * bandKg(chosen));
      }}
    />
  );
}
