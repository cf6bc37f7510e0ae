import { useState } from 'react';
import { CUE_OFFSET } from '../../../core/cue-offset.ts';
import { late } from '../../../core/late.ts';
import { settingsWords } from '../../../words/en/settings-words.ts';
import { useSettings } from '../../app-context.ts';
import { Group } from '../../components/group.tsx';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import css from '../../components/row.module.css';
import { RowWords } from '../../components/row-words.tsx';
import { Section } from '../../components/section.tsx';
import type { OffsetSheet } from './offset-sheet.tsx';
import { StepperRow } from './stepper-row.tsx';

const fetchSheet = late(() => import('./offset-sheet.tsx'));

type Tapping =
  | { readonly kind: 'closed' | 'failed' }
  | { readonly kind: 'open'; readonly Sheet: typeof OffsetSheet };

/** Starts cues earlier, for headphones that play late. */
export function OffsetSection() {
  const change = useSettings((view) => view.change);
  const offset = useSettings((view) => view.settings.cueOffsetMs);
  const [tapping, setTapping] = useState<Tapping>({ kind: 'closed' });
  const open = () =>
    void fetchSheet().then(
      ({ OffsetSheet: Sheet }) => setTapping({ kind: 'open', Sheet }),
      () => setTapping({ kind: 'failed' }),
    );
  const close = () => setTapping({ kind: 'closed' });
  const keep = (cueOffsetMs: number) => {
    change({ cueOffsetMs });
    close();
  };
  return (
    <Section title={settingsWords.headphones}>
      <Group>
        <StepperRow
          icon={lateIcons.clock}
          title={settingsWords.offset}
          note={settingsWords.offsetNote}
          unit={settingsWords.milliseconds}
          {...CUE_OFFSET}
          value={offset}
          onChange={(ms) => change({ cueOffsetMs: Math.round(ms) })}
        />
        <button type="button" className={css.row} onClick={open}>
          <RowWords
            icon={lateIcons.headphones}
            title={settingsWords.findOffset}
            note={tapping.kind === 'failed' ? settingsWords.findOffsetFailed : settingsWords.findOffsetNote}
          />
          <Icon name={lateIcons.forward} size="s" />
        </button>
      </Group>
      {tapping.kind === 'open' && <tapping.Sheet onKeep={keep} onClose={close} />}
    </Section>
  );
}
