/** A reading of the clock by which sound is played. */
export interface SoundReading {
  /** Tells one audio clock from the next. */
  readonly clock: number;
  /** Seconds. */
  readonly time: number;
}

/** The clocks of a page, in milliseconds. They are read together. */
export interface TimeSource {
  /** Never jumps, but stops while some devices sleep. */
  readonly monotonic: () => number;
  /** Runs during sleep, but jumps when it is set. */
  readonly wall: () => number;
  /** Null while no sound runs. It stops in sleep too, but earlier than the monotonic clock, and starts again later. */
  readonly sound?: () => SoundReading | null;
}

/** The clock of the sound beside the monotonic one. */
interface Mark {
  readonly sound: SoundReading | null;
  readonly monotonic: number;
}

/** One reading of the hybrid clock. */
export interface Reading {
  readonly elapsedMs: number;
  readonly monotonic: number;
  readonly wall: number;
  /**
   * Two earlier marks, TELLING_MS or more apart. soundRanOn() compares a reading with the newer one, or with the older
   * one if the newer was taken too shortly before.
   */
  readonly marks: readonly [older: Mark, newer: Mark];
}

/** Readings that differ by less agree. */
const AGREE_WITHIN_MS = 250;
/** After a longer time without a reading the page may have slept. */
const GAP_MS = 3000;
/** A longer sleep counts as this long: a wall clock set years ahead must not end a session. */
const LONGEST_GAP_MS = 12 * 3_600_000;
/** A shorter stretch does not show whether the sound ran on. */
const TELLING_MS = 500;

/** Whether sound ran on from one mark to the other: then the page did not sleep in between. */
function soundRanOn(from: Mark, to: Mark): boolean {
  const ms = to.monotonic - from.monotonic;
  if (!from.sound || from.sound.clock !== to.sound?.clock || ms < TELLING_MS) return false;
  return ms - (to.sound.time - from.sound.time) * 1000 < AGREE_WITHIN_MS;
}

/**
 * Takes the next reading. The monotonic clock counts while both agree. When the wall clock is ahead and the page may
 * have slept (`returned`, or a long gap), the wall clock counts, unless sound ran on. Otherwise the wall clock was set,
 * and is ignored.
 */
function nextReading(last: Reading, source: TimeSource, returned: boolean): Reading {
  const monotonic = source.monotonic();
  const wall = source.wall();
  const here: Mark = { sound: source.sound?.() ?? null, monotonic };
  const [older, newer] = last.marks;
  const isTelling = monotonic - newer.monotonic >= TELLING_MS;
  const byMonotonic = Math.max(0, monotonic - last.monotonic);
  const byWall = wall - last.wall;
  const mayHaveSlept = (returned || byMonotonic > GAP_MS) && !soundRanOn(isTelling ? newer : older, here);
  const slept = byWall - byMonotonic > AGREE_WITHIN_MS && mayHaveSlept;
  const passed = Math.min(slept ? byWall : byMonotonic, LONGEST_GAP_MS);
  const marks = isTelling ? ([newer, here] as const) : last.marks;
  return { elapsedMs: last.elapsedMs + passed, monotonic, wall, marks };
}

export interface Clock {
  /** Whole milliseconds on the session clock; never less than at the last call. */
  readonly now: () => number;
  /** Says that the page was hidden, frozen or asleep and is back: the next reading may cover a long time. */
  readonly returned: () => void;
  /** The page is hidden: until it returns, the wall clock being ahead means sleep. */
  readonly hidden: () => void;
  /** Moves the clock forward to at least `at`. */
  readonly notBefore: (at: number) => void;
  /** Follows a leading clock. While that is behind, this one stands still. */
  readonly follow: (at: number) => void;
  readonly speed: number;
}

export function createClock(source: TimeSource, speed = 1): Clock {
  const nothingHeard: Mark = { sound: null, monotonic: source.monotonic() };
  let reading: Reading = {
    elapsedMs: 0,
    monotonic: nothingHeard.monotonic,
    wall: source.wall(),
    marks: [nothingHeard, nothingHeard],
  };
  let base = source.wall();
  let back = false;
  let away = false;
  let told = Number.NEGATIVE_INFINITY;
  const read = () => {
    reading = nextReading(reading, source, back || away);
    back = false;
    return base + reading.elapsedMs * speed;
  };
  const now = () => {
    told = Math.max(told, Math.floor(read()));
    return told;
  };
  return {
    speed,
    now,
    returned: () => {
      back = true;
      away = false;
    },
    hidden: () => {
      away = true;
    },
    notBefore: (at) => {
      base += Math.max(0, at - now());
    },
    follow: (at) => {
      base += at - read();
    },
  };
}

/**
 * Wakes once after a delay. It may come late, in a hidden page by a minute: the listener reads the clock for the time.
 */
export function wakeAfter(ms: number, listener: () => void): () => void {
  const timer = setTimeout(listener, ms);
  return () => clearTimeout(timer);
}
