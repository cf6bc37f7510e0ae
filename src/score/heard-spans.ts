import type { Instant } from '../core/session/session.ts';

/** On a busy device the audio clock slips by a few hundredths of a second although no sound is lost. */
const SLIP = 0.05;
/** A change of headphones or a busy device can lose this much in one span: cues are late then, but heard. */
const GLITCH_MS = 2000;
/** Audio clocks move in steps, so readings closer together than this cannot be compared. */
const SLACK_MS = 250;

/** Both clocks read at the same time, and whether sound can be heard from then on. */
export interface HeardSample {
  readonly sessionAt: Instant;
  /** Tells one audio clock from the next: a new context starts at zero. */
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
  /** How far the audio clock fell behind the session clock during the span. */
  readonly lostMs: number;
}

/** The spans of a session during which the audio clock really ran. */
export interface Heard {
  readonly spans: readonly Span[];
  readonly last: HeardSample | null;
}

export const NOTHING_HEARD: Heard = { spans: [], last: null };

/**
 * Adds a sample. Since the sample before, the audio clock may have run for a while and then stopped: the time it ran
 * counts as heard, as far as cues were scheduled.
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

/** Whether a single span covers the time from `from` to `to`. */
export const wasHeardThrough = ({ spans }: Heard, from: Instant, to: Instant, speed: number): boolean =>
  spans.some((span) => span.from <= from + SLACK_MS * speed && span.to >= to - SLACK_MS * speed);
