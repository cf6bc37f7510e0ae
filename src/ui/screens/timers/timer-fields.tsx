import { type QuickTimer, TIMER_LIMITS } from '../../../core/timers/quick-timer.ts';
import { timerWords } from '../../../words/en/timer-words.ts';
import { compare } from '../../../words/format.ts';
import { useLibrary } from '../../app-context.ts';
import { Chip } from '../../components/chip.tsx';
import { ChipList } from '../../components/chip-list.tsx';
import field from '../../components/field.module.css';
import row from '../../components/row.module.css';
import { Stepper } from '../../components/stepper.tsx';
import { SwitchRow } from '../../components/switch-row.tsx';
import { nextSeconds } from './time-steps.ts';
import css from './timers.module.css';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
/** Work and rest, in seconds. */
const PRESETS = [
  [20, 10],
  [30, 15],
  [30, 30],
  [45, 15],
] as const;
const FIRST_CAP_MS = 20 * MINUTE_MS;

interface TimeFieldProps {
  readonly label: string;
  readonly of: 'workMs' | 'restMs' | 'everyMs' | 'ms' | 'capMs';
  readonly ms: number;
  readonly onChange: (ms: number) => void;
}

/** A time in seconds, or from ten minutes on in minutes. */
function TimeField({ label, of, ms, onChange }: TimeFieldProps) {
  const { least, most } = TIMER_LIMITS[of];
  const long = of === 'ms' || of === 'capMs';
  const unit = long ? MINUTE_MS : SECOND_MS;
  const toMs = (value: number) => Math.round((value * unit) / SECOND_MS) * SECOND_MS;
  return (
    <div className={row.row}>
      <b className="strong">{label}</b>
      <Stepper
        label={label}
        value={ms / unit}
        min={least / unit}
        max={most / unit}
        unit={long ? timerWords.min : timerWords.s}
        {...(!long && { next: nextSeconds })}
        onChange={(value) => onChange(toMs(value))}
      />
    </div>
  );
}

function RoundsField({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (to: number) => void;
}) {
  const { least, most } = TIMER_LIMITS.rounds;
  return (
    <div className={row.row}>
      <b className="strong">{timerWords.roundCount}</b>
      <Stepper
        label={timerWords.roundCount}
        value={value}
        min={least}
        max={most}
        onChange={(to) => onChange(Math.round(to))}
      />
    </div>
  );
}

interface ExerciseFieldProps {
  readonly value: string | null;
  readonly onChange: (to: string | null) => void;
}

function ExerciseField({ value, onChange }: ExerciseFieldProps) {
  const exercises = useLibrary((view) => view.exercises);
  const named = [...exercises.values()].toSorted((a, b) => compare(a.name, b.name));
  return (
    <label className={row.row}>
      <b className="strong">{timerWords.exercise}</b>
      <select
        className={`${field.field} ${css.exercise}`}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      >
        <option value="">{timerWords.none}</option>
        {named.map(({ id, name, language }) => (
          <option key={id} value={id} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

type Turns = Extract<QuickTimer, { readonly kind: 'intervals' | 'tabata' }>;

function TurnsFields({ timer, onChange }: { readonly timer: Turns; readonly onChange: (to: Turns) => void }) {
  return (
    <>
      <ChipList label={timerWords.presets}>
        {PRESETS.map(([work, rest]) => {
          const [workMs, restMs] = [work * SECOND_MS, rest * SECOND_MS];
          return (
            <Chip
              key={`${work}/${rest}`}
              pressed={timer.workMs === workMs && timer.restMs === restMs}
              onToggle={() => onChange({ ...timer, workMs, restMs })}
            >
              {timerWords.preset(workMs, restMs)}
            </Chip>
          );
        })}
      </ChipList>
      <TimeField
        label={timerWords.work}
        of="workMs"
        ms={timer.workMs}
        onChange={(workMs) => onChange({ ...timer, workMs })}
      />
      <TimeField
        label={timerWords.rest}
        of="restMs"
        ms={timer.restMs}
        onChange={(restMs) => onChange({ ...timer, restMs })}
      />
      <RoundsField value={timer.rounds} onChange={(rounds) => onChange({ ...timer, rounds })} />
      <ExerciseField value={timer.exercise} onChange={(exercise) => onChange({ ...timer, exercise })} />
    </>
  );
}

interface TimerFieldsProps {
  readonly timer: QuickTimer;
  readonly onChange: (to: QuickTimer) => void;
}

/** The settings that a timer of its kind has. */
export function TimerFields({ timer, onChange }: TimerFieldsProps) {
  switch (timer.kind) {
    case 'intervals':
    case 'tabata':
      return <TurnsFields timer={timer} onChange={onChange} />;
    case 'emom':
      return (
        <>
          <TimeField
            label={timerWords.every}
            of="everyMs"
            ms={timer.everyMs}
            onChange={(everyMs) => onChange({ ...timer, everyMs })}
          />
          <RoundsField value={timer.rounds} onChange={(rounds) => onChange({ ...timer, rounds })} />
          <ExerciseField value={timer.exercise} onChange={(exercise) => onChange({ ...timer, exercise })} />
        </>
      );
    case 'amrap':
    case 'countdown':
      return (
        <TimeField
          label={timerWords.time}
          of="ms"
          ms={timer.ms}
          onChange={(ms) => onChange({ ...timer, ms })}
        />
      );
    case 'for-time':
      return (
        <>
          <SwitchRow
            title={timerWords.limited}
            checked={timer.capMs !== null}
            onChange={(limited) => onChange({ ...timer, capMs: limited ? FIRST_CAP_MS : null })}
          />
          {timer.capMs !== null && (
            <TimeField
              label={timerWords.limit}
              of="capMs"
              ms={timer.capMs}
              onChange={(capMs) => onChange({ ...timer, capMs })}
            />
          )}
        </>
      );
    case 'stopwatch':
      return null;
  }
}
