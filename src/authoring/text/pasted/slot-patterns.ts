import { anyOf } from '../quantity.ts';
import { LOAD_WORDS } from './load-at.ts';

/** How the facts of a slot are written. Each pattern is sticky: it matches at one place, see `at`. */

/** What may stand between two facts. */
export const SEPARATORS = /(?:[\s,;:()[\]|.–—→~@]|-(?!\d)|\/(?=\s)|\*(?=\s))+/y;
export const FILLERS =
  /(?:for|holds?|of|and|with|in|then(?!\s*")|x(?=\s+(?:\d|max|amrap|as many|(?:to )?failure))|between(?: each)? (?:sets?|exercises|rounds)|(?:after|per) (?:each )?set|working|about|approx|i?sometric|continuous(?:ly)?)(?![\p{L}\p{N}])/iuy;
/** What may stand between a dose and the name after it. */
export const BETWEEN = /(?:[\s,;:×.–—→@]|x(?=\s)|-(?!\d)|of(?=\s))+/iuy;
export const SIDES =
  /\/\s?(?:side|leg|arm)s?|(?:on |for )?(?:each|per|every) (?:side|leg|arm|direction|way|hand|foot|knee)|a side|(?:on )?both (?:sides|legs|arms)|left ?(?:and|&|\/|\+) ?right|l\/r|e\/s|ea\.? (?:side|leg|arm)|(?:each|ea\.?|unilateral)(?![\p{L}\p{N}-]| (?:\p{L}|\d))/iuy;
export const SPLIT = /split(?!\p{L})|half (?:on )?each side/iuy;
export const TOGETHER = /together(?!\p{L})/iuy;
export const OPTIONAL = /(?:optional|if (?:you have|there is) time)(?!\p{L})/iuy;
export const TEMPO = /tempo\s*[:=]?\s*/iuy;
export const TEMPO_PARTS =
  /(\d{1,2})[-–/.](\d{1,2})[-–/.](\d{1,2})(?:[-–/.](\d{1,2}))?(?!\d)|(\d)(\d)(\d)(\d)?(?!\d)/y;
export const IS_TEMPO = /\s*tempo(?!\p{L})/iuy;
export const HOLD_EACH = /hold(?:s|ing)?(?: each)?(?: for)?\s+(?=\d)/iuy;
export const WARM_UP_SETS = /\s*warm-?\s?up sets?(?!\p{L})/iuy;
export const BREATHS = /\s*breaths?(?!\p{L})/iuy;
export const NO_REST = /no rest(?!\p{L})/iuy;
export const REST =
  /(?:rest|recovery|recover|break)(?:(?: (?:period|time|for|of|about|between sets))*)\s*[:=]?\s*/iuy;
export const IS_REST = /\s*(?:of |seconds of )?(?:rest|recovery|break|off)(?!\p{L})/iuy;
export const IS_WORK = /\s*(?:on|work)(?!\p{L})/iuy;
export const SHORTEST = /(?:shortest|at least)\s*/iuy;
export const FEWEST = /(?:fewest|at least)\s*/iuy;
export const SETS = /\s*(?:(?:working )?sets?)(?!\p{L})\s*(?:of|x|×|@|,|:|-|–)?\s*/iuy;
export const TIMES = /\s*(?:x|×|\*)\s*(?=\d|max|amrap|as many|(?:to )?failure)/iuy;
/** "x" between the reps and what follows them. */
export const TIMES_ALONE = /\s*(?:x|×)(?![\p{L}\p{N}])\s*/iuy;
export const TIMES_BEFORE = /[x×]\s?(?=\d)/iuy;
export const SLASH = /\s?\/\s?(?=\d)/y;
export const AFTER_FEWEST = /\s*sets?(?!\p{L})/iuy;
export const REPS = /\s*(?:reps?|repetitions?|times)(?!\p{L})/iuy;
export const HELD = /\s*(?:x|×|with|of|held)\s*(?:a\s)?(?=\d)/iuy;
export const MAX =
  /(?:max(?:imum)?|amrap|as many (?:reps )?as (?:possible|you can)|(?:(?:to|until) )?failure)(?: (?:reps?|effort))?(?![\p{L}\d])/iuy;
export const MAX_HOLD = /(?:max(?:imum)? (?:hold|time)|as long as (?:possible|you can))(?![\p{L}\d])/iuy;
/** What stands before "failure" where a line warns of it. */
export const SHORT_OF =
  /(?:(?:\bnot|n't|\bnever|without)\b[^,;.()]*|(?:short of|before|close to|near|from) )$/iu;
/** What makes a number before it a low end. */
export const OR_MORE = /or (?:more|longer|to failure)(?!\p{L})/iuy;
/** "or" before something that could be done instead. */
export const OR = /or\s+(?=\S)/iuy;
/** Where an unknown name ends. */
export const NAME_ENDS =
  /\s?[,;:()[\]|@"]|\s[-–—→]+\s|\s(?:x|×)\s?(?:\d|(?:to )?failure|as many)|(?<![\p{L}\p{N}-])[-−]?\d|\s(?:max(?:imum)?|amrap|(?:to|until) failure|as (?:many|long)|each (?:side|leg|arm)|per (?:side|leg|arm))(?!\p{L})|\s?\/\s?(?:side|leg|arm)/iu;
/** Where a part of a line ends. */
export const PART_ENDS = /\s*(?:[,;()[\]|]|$)/u;
export const THEN = /then\s*(?=")/iuy;
export const QUOTED = /"[^"]*"/y;
export const ASIDE_FIRST = /set aside (?:(first|second|third)|(\d{1,2})(?:st|nd|rd|th)?)(?!\p{L})/iuy;
export const ID = /id\s+([a-z0-9]+(?:[-.][a-z0-9]+)*)(?![\p{L}\d])/uy;
export const WORD = /[^\s,;()[\]|]+/y;

/** Where a fact can begin that does not begin with a digit. What is not named here is not read as a fact. */
export const STARTS = anyOf(
  HOLD_EACH,
  SIDES,
  SPLIT,
  TOGETHER,
  OPTIONAL,
  NO_REST,
  REST,
  TEMPO,
  SHORTEST,
  FEWEST,
  THEN,
  ASIDE_FIRST,
  ID,
  MAX,
  MAX_HOLD,
  TIMES_BEFORE,
  ...LOAD_WORDS,
);
