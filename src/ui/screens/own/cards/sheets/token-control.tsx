import { useState } from 'react';
import type { SlotChange } from '../../../../../authoring/text/edit-text.ts';
import { ends } from '../../../../../authoring/text/quantity.ts';
import { nextLoad, rackOf } from '../../../../../core/owns/loads.ts';
import type { Equipment } from '../../../../../core/routine/equipment.ts';
import type { Amount, Load, Said } from '../../../../../core/routine/said.ts';
import { editorWords, type TokenKey } from '../../../../../words/en/editor-words.ts';
import { useSettings } from '../../../../app-context.ts';
import { Chip } from '../../../../components/chip.tsx';
import { ChipList } from '../../../../components/chip-list.tsx';
import { ChoiceList } from '../../../../components/choice-list.tsx';
import { Segmented } from '../../../../components/segmented.tsx';
import { Stepper } from '../../../../components/stepper.tsx';
import { useOwns } from '../../../../hooks/use-scales.ts';
import css from '../editor.module.css';
import { AmountControl } from './amount-control.tsx';
import { NameField } from './name-field.tsx';

const SETS: readonly Amount[] = [1, 2, 3, [3, 4], 4, 5];
const REPS: readonly Amount[] = [5, [6, 8], [8, 12], [12, 15], [15, 20]];
const HOLDS: readonly Amount[] = [20, 30, 45, 60, 90];
const RESTS: readonly Amount[] = [0, 30, 60, [60, 90], 120, 180];
const TEMPOS = ['2-0-1-0', '3-0-1-1', '4-0-1-0'] as const;
const MAX: Amount = [1, 100];
const REST_STEP = 15;
const HOLD_STEP = 5;
const LONGEST_HOLD = 3600;
const LONGEST_REST = 900;
/** More than anyone has lifted, in either unit. */
const MOST_LOAD = 1500;

interface ControlProps {
  readonly said: Said;
  readonly onChange: (change: SlotChange) => void;
}

interface TokenControlProps extends ControlProps {
  readonly token: TokenKey;
  readonly cue: string | null;
  readonly equipment: readonly Equipment[];
  readonly onCue: (words: string) => void;
}

/** The control that is made for a token. */
export function TokenControl({ token, said, cue, equipment, onChange, onCue }: TokenControlProps) {
  switch (token) {
    case 'sets':
      return (
        <AmountControl
          kind="count"
          label={editorWords.title('sets', said)}
          value={said.sets ?? 1}
          limits={[1, 20]}
          step={1}
          presets={SETS}
          onChange={(sets) => onChange({ sets })}
        />
      );
    case 'dose':
      return <DoseControl said={said} onChange={onChange} />;
    case 'sides':
      return (
        <ChoiceList
          label={editorWords.sides}
          value={said.sides ?? 'both'}
          choices={(['both', 'each', ...(said.hold === undefined ? [] : (['split'] as const))] as const).map(
            (value) => ({ value, label: editorWords.side[value], note: editorWords.sideNote[value] }),
          )}
          onChange={(value) => onChange({ sides: value === 'each' || value === 'split' ? value : null })}
        />
      );
    case 'tempo':
      return <TempoControl said={said} onChange={onChange} />;
    case 'rest':
      return (
        <AmountControl
          kind="time"
          label={editorWords.title('rest', said)}
          value={said.rest ?? 0}
          limits={[0, LONGEST_REST]}
          step={REST_STEP}
          presets={RESTS}
          onChange={(rest) => onChange({ rest })}
        />
      );
    case 'load':
      return <LoadControl said={said} equipment={equipment} onChange={onChange} />;
    case 'shortest':
      return (
        <>
          <p className="note">{editorWords.shortestNote}</p>
          <AmountControl
            single
            kind="time"
            label={editorWords.title('shortest', said)}
            value={said.shortest ?? 1}
            limits={[1, ends(said.hold ?? LONGEST_HOLD)[0]]}
            step={HOLD_STEP}
            onChange={(shortest) => onChange({ shortest: ends(shortest)[0] })}
          />
        </>
      );
    case 'fewestSets':
      return (
        <>
          <p className="note">{editorWords.fewestNote}</p>
          <AmountControl
            single
            kind="count"
            label={editorWords.title('fewestSets', said)}
            value={said.fewestSets ?? 1}
            limits={[1, ends(said.sets ?? 20)[0]]}
            step={1}
            onChange={(sets) => onChange({ fewestSets: ends(sets)[0] })}
          />
        </>
      );
    case 'optional':
      return <p className="note">{editorWords.optionalNote}</p>;
    case 'cue':
      return <NameField label={editorWords.cueLabel} value={cue ?? ''} onChange={onCue} />;
  }
}

type DoseKind = 'reps' | 'hold' | 'both' | 'max';

function doseKind({ hold, reps, holdInRep }: Said): DoseKind {
  if (hold !== undefined) return 'hold';
  if (holdInRep !== undefined) return 'both';
  return ends(reps ?? 1).join() === ends(MAX).join() ? 'max' : 'reps';
}

const FIRST_DOSE: Readonly<Record<DoseKind, Pick<Said, 'reps' | 'hold' | 'holdInRep'>>> = {
  reps: { reps: [8, 12] },
  hold: { hold: 30 },
  both: { reps: 5, holdInRep: 5 },
  max: { reps: MAX },
};

function DoseControl({ said, onChange }: ControlProps) {
  const kind = doseKind(said);
  const { reps = 1, hold = 30, holdInRep = 1 } = said;
  return (
    <>
      <Segmented
        label={editorWords.kinds}
        options={[
          { value: 'reps', label: editorWords.reps },
          { value: 'hold', label: editorWords.hold },
          { value: 'both', label: editorWords.repsAndHold },
          { value: 'max', label: editorWords.max },
        ]}
        value={kind}
        onChange={(to) => onChange({ dose: FIRST_DOSE[to] })}
      />
      {(kind === 'reps' || kind === 'both') && (
        <AmountControl
          kind="count"
          label={editorWords.reps}
          value={reps}
          limits={[1, 100]}
          step={1}
          {...(kind === 'reps' && { presets: REPS })}
          onChange={(to) => onChange({ dose: { reps: to, ...(kind === 'both' && { holdInRep }) } })}
        />
      )}
      {kind === 'both' && (
        <>
          <h3 className="note">{editorWords.holdInRep}</h3>
          <AmountControl
            kind="time"
            label={editorWords.holdInRep}
            value={holdInRep}
            limits={[1, 60]}
            step={1}
            onChange={(to) => onChange({ dose: { reps, holdInRep: to } })}
          />
        </>
      )}
      {kind === 'hold' && (
        <AmountControl
          kind="time"
          label={editorWords.hold}
          value={hold}
          limits={[1, LONGEST_HOLD]}
          step={HOLD_STEP}
          presets={HOLDS}
          onChange={(to) => onChange({ dose: { hold: to } })}
        />
      )}
    </>
  );
}

function TempoControl({ said, onChange }: ControlProps) {
  const tempo = said.tempo ?? '3-0-1-0';
  const parts = tempo.split('-').map(Number);
  return (
    <>
      <div className={css.tempo}>
        {editorWords.tempoParts.map((label, i) => (
          <div key={label} className={css.end}>
            <span className="caption">{label}</span>
            <Stepper
              label={label}
              value={parts[i] ?? 0}
              unit={editorWords.seconds}
              min={0}
              max={30}
              onChange={(value) => {
                const next = parts.with(i, value);
                if (next.some((each) => each > 0)) onChange({ tempo: next.join('-') });
              }}
            />
          </div>
        ))}
      </div>
      <ChipList label={editorWords.presets}>
        {TEMPOS.map((each) => (
          <Chip key={each} pressed={each === tempo} onToggle={() => onChange({ tempo: each })}>
            {each}
          </Chip>
        ))}
      </ChipList>
    </>
  );
}

type LoadChoice = 'weight' | 'rpe' | 'left';

function LoadControl({
  said: { load },
  equipment,
  onChange,
}: ControlProps & { readonly equipment: readonly Equipment[] }) {
  const unit = useSettings((view) => view.settings.units);
  const owns = useOwns();
  const [weight, keep] = useState<Load>({ kind: unit, value: 10 });
  const kind: LoadChoice = load?.kind === 'rpe' || load?.kind === 'left' ? load.kind : 'weight';
  const choose = (to: LoadChoice) => {
    if (load && kind === 'weight') keep(load);
    onChange({ load: to === 'weight' ? weight : { kind: to, value: to === 'rpe' ? 8 : 2 } });
  };
  return (
    <>
      <Segmented
        label={editorWords.title('load', {})}
        options={(['weight', 'rpe', 'left'] as const).map((value) => ({
          value,
          label: editorWords.loadKinds[value],
        }))}
        value={kind}
        onChange={choose}
      />
      {load && (load.kind === 'kg' || load.kind === 'lb') && (
        <Stepper
          label={editorWords.loadKinds.weight}
          size="lg"
          unit={load.kind}
          value={load.value}
          min={-MOST_LOAD}
          max={MOST_LOAD}
          next={(value, by) => {
            const rack = rackOf(equipment, load.kind as 'kg' | 'lb', owns);
            return rack.load === 'none' ? value + by * 2.5 : nextLoad(rack, value, by);
          }}
          onChange={(value) => onChange({ load: { kind: load.kind as 'kg' | 'lb', value } })}
        />
      )}
      {load && (load.kind === 'rpe' || load.kind === 'left') && (
        <AmountControl
          kind="count"
          label={load.kind === 'rpe' ? editorWords.effort : editorWords.left}
          value={load.value}
          limits={load.kind === 'rpe' ? [1, 10] : [0, 10]}
          step={1}
          onChange={(value) => onChange({ load: { kind: load.kind as 'rpe' | 'left', value } })}
        />
      )}
      <p className="note">{editorWords.startNote}</p>
    </>
  );
}
