import type { Settings } from '../../core/settings.ts';
import { soundModeWords } from '../../words/en/sound-mode-words.ts';
import { ChoiceList } from './choice-list.tsx';
import { SwitchRow } from './switch-row.tsx';

const MODES: readonly Settings['soundMode'][] = ['music', 'screen-off'];

interface SoundModeChoiceProps {
  readonly settings: Pick<Settings, 'soundMode' | 'bridgeOpenSteps'>;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** The choice of how cues are heard, with the drawbacks of each way. */
export function SoundModeChoice({ settings, onChange }: SoundModeChoiceProps) {
  const { soundMode, bridgeOpenSteps } = settings;
  const choose = (value: string) => {
    const mode = MODES.find((each) => each === value);
    if (mode) onChange({ soundMode: mode });
  };
  return (
    <>
      <ChoiceList
        label={soundModeWords.title}
        choices={MODES.map((value) => ({
          value,
          label: soundModeWords.name(value),
          note: soundModeWords.cost(value),
        }))}
        value={soundMode}
        onChange={choose}
      />
      {soundMode === 'screen-off' && (
        <SwitchRow
          title={soundModeWords.moveOn}
          note={soundModeWords.moveOnNote}
          checked={bridgeOpenSteps}
          onChange={(on) => onChange({ bridgeOpenSteps: on })}
        />
      )}
    </>
  );
}
