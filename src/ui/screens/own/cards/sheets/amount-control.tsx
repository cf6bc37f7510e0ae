import { type ReactNode, useId, useState } from 'react';
import { countAt, ends, timeAt } from '../../../../../authoring/text/quantity.ts';
import type { Amount } from '../../../../../core/routine/said.ts';
import { editorWords } from '../../../../../words/en/editor-words.ts';
import { setLogWords } from '../../../../../words/en/set-log-words.ts';
import { Chip } from '../../../../components/chip.tsx';
import { ChipList } from '../../../../components/chip-list.tsx';
import { Icon } from '../../../../components/icon.tsx';
import { lateIcons } from '../../../../components/late-icons.ts';
import stepper from '../../../../components/stepper.module.css';
import { useStepButtons } from '../../../../components/use-step-buttons.ts';
import css from '../editor.module.css';

const whole = <T,>(found: { readonly value: T; readonly to: number } | null, typed: string): T | null =>
  found && found.to === typed.length ? found.value : null;

/** "8", "8-12". */
const readCount = (typed: string): Amount | null => whole(countAt(typed, 0), typed);
/** "90", "1:30", "60-90 s": a bare number is seconds. */
const readTime = (typed: string): Amount | null => readCount(typed) ?? whole(timeAt(typed, 0), typed);

const clock = (seconds: number): string =>
  seconds < 120 ? String(seconds) : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

interface AmountControlProps {
  readonly kind: 'count' | 'time';
  readonly label: string;
  readonly value: Amount;
  readonly limits: readonly [number, number];
  readonly step: number;
  readonly presets?: readonly Amount[];
  /** Only one number, no range. */
  readonly single?: boolean;
  readonly onChange: (value: Amount) => void;
}

/**
 * A number or a range: two steppers, of which each pushes the other along, and the usual values. Tapped, a number can be
 * typed, or a whole range.
 */
export function AmountControl({ kind, label, value, presets = [], single, ...each }: AmountControlProps) {
  const { limits, onChange } = each;
  const [low, high] = ends(value);
  const put = (from: number, to: number) => onChange(from === to ? from : [from, to]);
  const say = kind === 'time' ? editorWords.time : editorWords.count;
  const end = { kind, ...each, inside: limits };
  return (
    <fieldset className={css.control} aria-label={label}>
      <div className={css.ends}>
        <EndStepper
          {...end}
          label={single ? label : editorWords.from}
          value={low}
          onSet={(to) => put(to, single ? to : Math.max(to, high))}
        >
          {single ? null : editorWords.from}
        </EndStepper>
        {!single && (
          <EndStepper {...end} label={editorWords.to} value={high} onSet={(to) => put(Math.min(low, to), to)}>
            {editorWords.to}
          </EndStepper>
        )}
      </div>
      {presets.length > 0 && (
        <ChipList label={editorWords.presets}>
          {presets.map((preset) => (
            <Chip
              key={String(preset)}
              pressed={ends(preset).join() === ends(value).join()}
              onToggle={() => onChange(preset)}
            >
              {preset === 0 ? editorWords.none : say(preset)}
            </Chip>
          ))}
        </ChipList>
      )}
    </fieldset>
  );
}

interface EndStepperProps {
  readonly kind: 'count' | 'time';
  readonly label: string;
  readonly value: number;
  readonly inside: readonly [number, number];
  readonly step: number;
  readonly onSet: (value: number) => void;
  /** A range that was typed. */
  readonly onChange: (value: Amount) => void;
  readonly children: ReactNode;
}

/** One number of a range. */
function EndStepper({
  kind,
  label,
  value,
  inside: [min, max],
  step,
  onSet,
  onChange,
  children,
}: EndStepperProps) {
  const [typed, type] = useState<string | null>(null);
  const [refused, refuse] = useState<string | null>(null);
  const note = useId();
  const say = kind === 'time' ? editorWords.time : editorWords.count;
  const next = (by: 1 | -1) => (by > 0 ? Math.floor(value / step) + 1 : Math.ceil(value / step) - 1) * step;
  const ended = (by: 1 | -1) => (by < 0 ? value <= min : value >= max);
  const move = (by: 1 | -1) => {
    type(null);
    refuse(null);
    if (!ended(by)) onSet(Math.min(max, Math.max(min, next(by))));
  };
  const press = useStepButtons({ move, ended });
  const settle = () => {
    const words = typed?.trim();
    type(null);
    if (!words) return;
    const read = (kind === 'time' ? readTime : readCount)(words);
    if (read === null) refuse(editorWords.notRead(words));
    else if (ends(read).some((each) => each < min || each > max))
      refuse(editorWords.outside(say(min), say(max)));
    else {
      refuse(null);
      const [low, high] = ends(read);
      if (typeof read === 'number') onSet(read);
      else onChange(low > high ? [high, low] : read);
    }
  };
  const shown = kind === 'time' ? clock(value) : String(value);
  const unit = kind === 'time' ? (value < 120 ? editorWords.seconds : editorWords.minutes) : null;
  return (
    <div className={css.end}>
      {children && <span className="caption">{children}</span>}
      <fieldset className={stepper.stepper} aria-label={label}>
        <button className={stepper.press} {...press(-1)} aria-label={setLogWords.less(label)}>
          <Icon name={lateIcons.minus} />
        </button>
        <label className={stepper.value} dir="ltr">
          <input
            className={stepper.input}
            inputMode={kind === 'time' ? 'text' : 'numeric'}
            aria-label={unit ? `${label}, ${unit}` : label}
            aria-describedby={note}
            value={typed ?? shown}
            size={Math.max(1, (typed ?? shown).length)}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => type(event.currentTarget.value)}
            onBlur={settle}
            onKeyDown={(event) => {
              if (event.key === 'Enter') settle();
              if (event.key === 'ArrowUp') move(1);
              if (event.key === 'ArrowDown') move(-1);
              if (event.key === 'Escape' && typed !== null) {
                event.preventDefault();
                type(null);
              }
            }}
          />
          {unit && (
            <small className={stepper.unit} aria-hidden="true">
              {unit}
            </small>
          )}
        </label>
        <button className={stepper.press} {...press(1)} aria-label={setLogWords.more(label)}>
          <Icon name={lateIcons.plus} />
        </button>
        <output className={stepper.limit} id={note}>
          {refused}
        </output>
      </fieldset>
    </div>
  );
}
