import { apportion } from '../../core/duration.ts';
import type { Unit } from '../../core/owns/unit.ts';
import { type ClockRecord, doneUnder } from '../../core/training/clock-record.ts';
import { zoneAt } from '../../core/training/history/days.ts';
import type { SessionRecord, SetRecord } from '../../core/training/record.ts';
import { createCodes, type ExerciseCode } from './exercise-code.ts';
import { type FitField, type FitMessage, fitFile, fitTime } from './fit-file.ts';
import { fileId, STRENGTH, TRAINING, weightUnit } from './profile.ts';
import { titleMessages } from './title-messages.ts';

const MESSAGE = { session: 18, lap: 19, event: 21, activity: 34, set: 225 } as const;
const EVENT = { timer: 0, session: 8, lap: 9, activity: 26 } as const;
const START = 0;
const STOP = 1;
const STOP_ALL = 4;
const REST = 0;
const ACTIVE = 1;
const KG_STEPS = 16;

/** What was done, as one set of FIT. */
interface Done {
  readonly ms: number;
  readonly exercise: string;
  readonly name: string;
  readonly reps: number | null;
  readonly kg: number | null;
}

/** A set or a rest, with the time it began, in milliseconds from the start of the session. */
interface Span {
  readonly at: number;
  readonly ms: number;
  readonly done: Done | null;
}

const doneSet = ({ ms, exercise, name, result }: SetRecord): readonly Done[] =>
  result ? [{ ms, exercise, name, reps: result.reps, kg: result.kg }] : [];

/** A run of a clock is one set: of its exercise when it has only one. FIT has no place for its score. */
function doneRun(run: ClockRecord): readonly Done[] {
  const { ms, name, moves } = run;
  const [move, ...others] = moves;
  const only = others.length === 0 ? move : undefined;
  const own = { exercise: only?.exercise ?? name, name: only?.name ?? name };
  return doneUnder(run) > 0 ? [{ ...own, ms, reps: null, kg: null }] : [];
}

/**
 * The sets that were done, with rests between them. A record keeps how long each set took, and all rests as one sum: they
 * are laid out as equal parts of it, and so is the time to get ready.
 */
function spansOf(record: SessionRecord): readonly Span[] {
  const done = [...record.sets.flatMap(doneSet), ...(record.clocks ?? []).flatMap(doneRun)];
  const worked = done.reduce((sum, { ms }) => sum + ms, 0);
  const gaps = Math.max(1, done.length - 1);
  const share = (ms: number, parts: number) =>
    apportion(
      Array.from({ length: parts }, () => ms / parts),
      1,
    );
  const rests = share(Math.round(record.restMs), gaps);
  const others = share(Math.max(0, Math.round(record.totalMs - record.restMs - worked)), done.length);
  let at = 0;
  return done.flatMap((set, i): Span[] => {
    const begun = at + (others[i] ?? 0);
    const over = begun + set.ms;
    const rest = i < gaps ? (rests[i] ?? 0) : 0;
    at = over + rest;
    const span = { at: begun, ms: set.ms, done: set };
    return rest > 0 ? [span, { at: over, ms: rest, done: null }] : [span];
  });
}

function setMessage(
  { at, ms, done }: Span,
  index: number,
  { record, unit, codeOf }: { record: SessionRecord; unit: Unit; codeOf: (exercise: string) => ExerciseCode },
): FitMessage {
  const begun = record.startedAtWall + at;
  const code = done && codeOf(done.exercise);
  const kg = done?.kg ?? null;
  return {
    number: MESSAGE.set,
    fields: [
      [254, 'uint32', fitTime(begun + ms)],
      [6, 'uint32', fitTime(begun)],
      [0, 'uint32', ms],
      [3, 'uint16', done?.reps ?? null],
      // Help from a band or a machine is a negative weight, which FIT cannot store.
      [4, 'uint16', kg === null ? null : kg * KG_STEPS],
      [7, 'uint16', code?.category ?? null],
      [8, 'uint16', code?.subtype ?? null],
      [9, 'uint16', weightUnit(unit)],
      [10, 'uint16', index],
      [5, 'uint8', done ? ACTIVE : REST],
    ],
  };
}

/**
 * A session as a FIT activity: strength training, with each side of a set as a set. `unit`: in which weights are shown.
 *
 * Source: the public profile of the FIT protocol.
 */
export function fitActivity(record: SessionRecord, unit: Unit): Uint8Array {
  const { startedAtWall, totalMs, pausedMs } = record;
  const codeOf = createCodes();
  const spans = spansOf(record);
  const titles = spans.flatMap(({ done }) => (done ? { ...codeOf(done.exercise), name: done.name } : []));
  const start = fitTime(startedAtWall);
  const end = fitTime(startedAtWall + totalMs);
  const timerMs = Math.max(0, totalMs - pausedMs);
  const zone = record.zoneMinutes ?? zoneAt(startedAtWall);
  const event = (at: number, type: number): FitMessage => ({
    number: MESSAGE.event,
    fields: [
      [253, 'uint32', at],
      [0, 'enum', EVENT.timer],
      [1, 'enum', type],
    ],
  });
  /** What a lap and a session both say of the whole time. */
  const whole = (of: number): readonly FitField[] => [
    [254, 'uint16', 0],
    [253, 'uint32', end],
    [2, 'uint32', start],
    [7, 'uint32', totalMs],
    [8, 'uint32', timerMs],
    [0, 'enum', of],
    [1, 'enum', STOP],
  ];
  return fitFile([
    fileId('activity', startedAtWall),
    event(start, START),
    ...titleMessages(titles),
    ...spans.map((span, index) => setMessage(span, index, { record, unit, codeOf })),
    event(end, STOP_ALL),
    {
      number: MESSAGE.lap,
      fields: [...whole(EVENT.lap), [25, 'enum', TRAINING], [39, 'enum', STRENGTH]],
    },
    {
      number: MESSAGE.session,
      fields: [
        ...whole(EVENT.session),
        [5, 'enum', TRAINING],
        [6, 'enum', STRENGTH],
        [25, 'uint16', 0],
        [26, 'uint16', 1],
        [28, 'enum', 0],
      ],
    },
    {
      number: MESSAGE.activity,
      fields: [
        [253, 'uint32', end],
        [0, 'uint32', timerMs],
        [1, 'uint16', 1],
        [2, 'enum', 0],
        [3, 'enum', EVENT.activity],
        [4, 'enum', STOP],
        [5, 'uint32', end + zone * 60],
      ],
    },
  ]);
}
