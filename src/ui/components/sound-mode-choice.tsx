import type { Settings } from '../../core/settings.ts';
import { soundModeWords } from '../../words/en/sound-mode-words.ts';
import { useApp, useSettings } from '../app-context.ts';
import { ChoiceList } from './choice-list.tsx';
import { SwitchRow } from './switch-row.tsx';

const MODES: readonly Settings['soundMode'][] = ['music', 'screen-off'];

/** How cues are to be heard, in words of what each way costs. */
export function SoundModeChoice() {
  const { settings: store } = useApp();
  const { soundMode, bridgeOpenSteps } = useSettings((view) => view.settings);
  const choose = (value: string) => {
    const mode = MODES.find((each) => each === value);
    if (mode) store.getState().change({ soundMode: mode });
  };
  return (
    <>
      <ChoiceList
        label="How cues are heard"
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
          title="Move on after reps"
          note="When they take as long as planned. Off, it waits for Done."
          checked={bridgeOpenSteps}
          onChange={(on) => store.getState().change({ bridgeOpenSteps: on })}
        />
      )}
    </>
  );
}
