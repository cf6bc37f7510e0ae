import { at } from './quantity.ts';

/** Words around a name that do not belong to it. */
export const AROUND =
  /^(?:(?:hold|holds|of|the|a|an|in|with|for|x|×|and|then|do)\s+)+|(?:\s+(?:for|holds?|exercise|reps?|slowly|of|x|pose|drill))+$/giu;
/** A line that begins with one of these is a sentence and names no exercise. */
const TELLS =
  /(?:do|perform|repeat|complete|rest|take|start|aim|keep|total|time|if|you|your|the|this|these|those|use|try|finish|begin|work|add|increase|choose|every|each|all|duration|week|weeks|day|days|note|notes|tip|tips|stay|focus|make|remember|go|sets?|reps?|rounds?|tempo|cap|goal|level|equipment|workout|session|frequency|progress|progression|drop|stop|after|before|when|as|it|for|here|drink|cool|then|rpe|round|minutes?|seconds?|total|weight|intensity|approx)(?![\p{L}-])/iuy;
const TELLS_WITHIN =
  /\b(?:workout|routine|session|program|programme|circuit|rounds?|per week|a week|minutes?|you|your|weeks?)\b/iu;

export const LONGEST_NAME = 60;
export const MOST_WORDS = 7;
/** A single exercise never takes this long: the time is the length of something else. */
export const LONG_SECONDS = 600;

/** Whether a line that begins with these words is a sentence. */
export const beginsSentence = (words: string): boolean => at(TELLS, words, 0) !== null;

/** Whether these words are not only a name. */
export const isSentence = (words: string): boolean => TELLS_WITHIN.test(words);
