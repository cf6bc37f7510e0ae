import type { Settings } from '../../core/settings.ts';
import { SOUND_MODES } from '../../words/en/sound-mode.ts';
import { ChoiceList } from './choice-list.tsx';
import { SwitchRow } from './switch-row.tsx';

const MODES: readonly Settings['soundMode'][] = ['music', 'screen-off'];

interface SoundModeChoiceProps {
  readonly settings: Pick<Settings, 'soundMode' | 'bridgeOpenSteps'>;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** How cues are heard, and what each way costs. */
export function SoundModeChoice({ settings, onChange }: SoundModeChoiceProps) {
  const { soundMode, bridgeOpenSteps } = settings;
  const choose = (value: string) => {
    const mode = MODES.find((each) => each === value);
    if (mode) onChange({ soundMode: mode });
  };
  return (
    <>
      <ChoiceList
        label="How cues are heard"
        choices={MODES.map((value) => ({
          value,
          label: SOUND_MODES[value].name,
          note: SOUND_MODES[value].cost,
        }))}
        value={soundMode}
        onChange={choose}
      />
      {soundMode === 'screen-off' && (
        <SwitchRow
          title="Move on after reps"
          note="When they take as long as planned. Off, it waits for Done."
          checked={bridgeOpenSteps}
          onChange={(on) => onChange({ bridgeOpenSteps: on })}
        />
      )}
    </>
  );
}
