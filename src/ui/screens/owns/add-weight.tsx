import { useState } from 'react';
import { inUnit, kgOf, type Unit } from '../../../core/owns/unit.ts';
import { ownsWords } from '../../../words/en/owns-words.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Sheet } from '../../components/sheet.tsx';
import { Stepper } from '../../components/stepper.tsx';

/** As storage takes it. */
const LEAST = 0.25;
const MOST_KG = 200;

interface AddWeightProps {
  readonly label: string;
  readonly unit: Unit;
  readonly onAdd: (kg: number) => void;
}

/** A button that asks for a weight which is not on the list. */
export function AddWeight({ label, unit, onAdd }: AddWeightProps) {
  const [value, setValue] = useState<number | null>(null);
  const close = () => setValue(null);
  return (
    <>
      <Button kind="ghost" icon={lateIcons.plus} onClick={() => setValue(5)}>
        {label}
      </Button>
      <Sheet open={value !== null} title={label} onClose={close}>
        <Stepper
          label={ownsWords.weight}
          size="lg"
          value={value ?? 0}
          unit={unit}
          min={LEAST}
          max={inUnit(MOST_KG, unit)}
          // A field that is removed with its sheet reports once more what was typed.
          onChange={(wanted) => setValue((shown) => (shown === null ? null : wanted))}
        />
        <Button
          kind="solid"
          size="lg"
          onClick={() => {
            if (value !== null) onAdd(kgOf(value, unit));
            close();
          }}
        >
          {ownsWords.add}
        </Button>
      </Sheet>
    </>
  );
}
