import type { Said } from '../../../core/routine/said.ts';
import { PURPOSE } from '../purpose-of.ts';
import { anyOf } from '../quantity.ts';

// What a heading, or a line about the block above, is recognised by. Each pattern is tried at one place of a masked line.

export const SEPARATORS = /(?:[\s,;:()[\]|.–—→+&]|-(?!\d)|\/(?=\s))+/y;
export const SCHEMES: readonly (readonly [RegExp, NonNullable<Said['scheme']>])[] = [
  [/super-?\s?sets?/iuy, 'superset'],
  [/circuits?/iuy, 'circuit'],
  [/tabata/iuy, 'tabata'],
  [/(?:intervals?|hiit)/iuy, 'interval'],
  [/(?:(?:rounds? )?for time|afap)/iuy, 'for-time'],
  [/ladder/iuy, 'ladder'],
  [/straight(?: sets)?/iuy, 'straight'],
];
export const NO_LETTER = /(?![\p{L}\p{N}])/uy;
export const EMOM = /(?:e(\d)?mom|every minute on the minute)(?![\p{L}\p{N}])\s*(?:[x×:-]|for)?\s*/iuy;
export const EVERY = /every\s+(?=\d)/iuy;
export const AMRAP = /(?:amrap|as many rounds as possible)(?![\p{L}\p{N}])\s*(?:in|for|of|[:-])?\s*/iuy;
export const CAP = /(?:time\s+)?cap\s*(?:of|:)?\s*/iuy;
export const LADDER = /ladder\s*:?\s*(?=\d)/iuy;
export const RUNGS = /\d{1,3}(?:\s?[-–,/]\s?\d{1,3}(?![\d:]))*(?!\s?(?:\p{L}|:))/uy;
export const THREE_RUNGS = /\d{1,3}(?:\s?[-–/]\s?\d{1,3}){2,}(?![\d:])/y;
export const TIMES = /\s*(?:x|×|\*)\s*(?=\d)/iuy;
export const ROUNDS = /\s*(?:rounds?|circuits?|times through|laps)(?!\p{L})/iuy;
export const JUST_TIMES = /\s*times?(?!\p{L})/iuy;
export const AGAIN = /[x×]\s?(?=\d)/iuy;
export const SETS = /\s*sets?(?!\p{L})/iuy;
export const SLASH = /\s?\/\s?(?=\d)/y;
export const NO_REST = /no rest(?!\p{L})/iuy;
export const WORK = /(?:work|on)(?!\p{L})\s*[:=]?\s*/iuy;
export const REST = /(?:rest|recovery|off|break)(?!\p{L})\s*[:=]?\s*(?:for|of)?\s*/iuy;
export const IS_WORK = /\s*(?:of )?(?:work|on)(?!\p{L})/iuy;
export const IS_REST = /\s*(?:of )?(?:rest|recovery|off|break)?(?!\p{L})/iuy;
export const BETWEEN_ROUNDS =
  /\s*(?:between|after|in between)\s+(?:each |every |the )?(?:rounds?|circuits?|sets|supersets?)(?!\p{L})/iuy;
export const BETWEEN_RUNS = /\s*between\s+(?:times|runs|blocks)(?!\p{L})/iuy;
export const BETWEEN =
  /\s*(?:between|after)(?:\s+(?:each |every |the )?(?:exercises?|stations?|moves?|movements?|lines?))?(?!\p{L})/iuy;
export const ALL_LINES =
  /(?:each|every) (?:minute|round|time) all|all lines (?:each|every) (?:minute|round|time)/iuy;
export const NEXT_LINE = /(?:each|every) (?:minute|round|time) the next/iuy;
export const ID = /id\s+([a-z0-9]+(?:-[a-z0-9]+)*)(?![\p{L}\d])/uy;
export const LENGTH = /(?:~|about )?\d+(?:\s?[-–]\s?\d+)?\s?min(?:ute)?s?(?!\p{L})/iuy;
export const WORD = /[^\s,;()[\]|:]+/y;

/** Where a fact can begin that does not begin with a digit. What is not named here is not read as a fact. */
export const STARTS = anyOf(
  EMOM,
  EVERY,
  AMRAP,
  CAP,
  LADDER,
  ALL_LINES,
  NEXT_LINE,
  ID,
  PURPOSE,
  NO_REST,
  WORK,
  REST,
  LENGTH,
  AGAIN,
  ...SCHEMES.map(([pattern]) => pattern),
);
