import { lazy, Suspense, useState } from 'react';
import { CUE_OFFSET } from '../../../core/cue-offset.ts';
import { settings } from '../../../words/en/settings.ts';
import { useApp, useSettings } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import css from '../../components/row.module.css';
import { RowWords } from '../../components/row-words.tsx';
import { Section } from '../../components/section.tsx';
import { Group } from './group.tsx';
import { StepperRow } from './stepper-row.tsx';

const OffsetSheet = lazy(async () => ({ default: (await import('./offset-sheet.tsx')).OffsetSheet }));

/** Starts cues earlier, for headphones that play late. */
export function OffsetSection() {
  const { settings: store } = useApp();
  const offset = useSettings((view) => view.settings.cueOffsetMs);
  const [tapping, setTapping] = useState(false);
  const keep = (cueOffsetMs: number) => {
    store.getState().change({ cueOffsetMs });
    setTapping(false);
  };
  return (
    <Section title={settings.headphones}>
      <Group>
        <StepperRow
          icon="clock"
          title={settings.offset}
          note={settings.offsetNote}
          unit={settings.milliseconds}
          {...CUE_OFFSET}
          value={offset}
          onChange={(ms) => store.getState().change({ cueOffsetMs: Math.round(ms) })}
        />
        <button type="button" className={css.row} onClick={() => setTapping(true)}>
          <RowWords icon="headphones" title={settings.findOffset} note={settings.findOffsetNote} />
          <Icon name="forward" size="s" />
        </button>
      </Group>
      {tapping && (
        <Suspense>
          <OffsetSheet onKeep={keep} onClose={() => setTapping(false)} />
        </Suspense>
      )}
    </Section>
  );
}
