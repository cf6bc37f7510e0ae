import type { Instant } from '../core/session/session.ts';

/** A busy device's audio clock slips by a few hundredths without anything being lost. */
const SLIP = 0.05;
/** Headphones that change or a busy device lose as much in a stretch, which makes a cue late and not unheard. */
const GLITCH_MS = 2000;
/** Audio clocks move in steps; readings closer than this say nothing. */
const SLACK_MS = 250;

/** Both clocks read together, and what could be heard from there on. */
export interface HeardSample {
  readonly sessionAt: Instant;
  /** Which audio clock: a rebuilt one begins anew. */
  readonly clock: number;
  /** Seconds. */
  readonly audioTime: number;
  /** The clock runs and the sound is on. */
  readonly audible: boolean;
  /** Cues are scheduled up to this instant. */
  readonly plannedTo: Instant;
}

interface Span {
  readonly from: Instant;
  readonly to: Instant;
  /** What the audio clock lost in it against the session's. */
  readonly lostMs: number;
}

/** The stretches of a session through which the audio clock really ran. */
export interface Heard {
  readonly spans: readonly Span[];
  readonly last: HeardSample | null;
}

export const NOTHING_HEARD: Heard = { spans: [], last: null };

/**
 * Adds a sample. Between two of them the audio clock may have run for a while and then stood still; what it ran
 * through counts, as far as cues were planned.
 */
export function hear({ spans, last }: Heard, sample: HeardSample, speed: number): Heard {
  if (!last?.audible || last.clock !== sample.clock) return { spans, last: sample };
  const passed = sample.sessionAt - last.sessionAt;
  if (sample.audible && passed < SLACK_MS * speed) return { spans, last };
  const ran = (sample.audioTime - last.audioTime) * 1000 * speed;
  const open = spans.at(-1)?.to === last.sessionAt ? spans.at(-1) : undefined;
  const from = open?.from ?? last.sessionAt;
  const lostMs = Math.max(0, (open?.lostMs ?? 0) + passed - ran);
  const whole = lostMs <= (sample.sessionAt - from) * SLIP + GLITCH_MS * speed;
  const to = Math.min(last.plannedTo, last.sessionAt + (whole ? passed : Math.max(0, ran)));
  return { spans: [...(open ? spans.slice(0, -1) : spans), { from, to, lostMs }], last: sample };
}

/** Whether one stretch covers all of from to to. */
export const wasHeardThrough = ({ spans }: Heard, from: Instant, to: Instant, speed: number): boolean =>
  spans.some((span) => span.from <= from + SLACK_MS * speed && span.to >= to - SLACK_MS * speed);
