import type { SlotCard } from '../../../../authoring/text/cards-of.ts';
import type { SlotChange } from '../../../../authoring/text/edit-text.ts';
import { ends } from '../../../../authoring/text/quantity.ts';
import type { TextTree } from '../../../../authoring/text/read-text.ts';
import type { Scheme } from '../../../../core/routine/routine.ts';
import type { Amount, Load, Said } from '../../../../core/routine/said.ts';
import type { TokenKey } from '../../../../words/en/editor-words.ts';

const ORDER: readonly TokenKey[] = [
  'sets',
  'dose',
  'sides',
  'tempo',
  'rest',
  'load',
  'shortest',
  'fewestSets',
  'optional',
];

const isSaid = (key: TokenKey, said: Said): boolean =>
  key === 'dose' ? said.hold !== undefined || said.reps !== undefined : said[key as keyof Said] !== undefined;

/** Whether a slot could say this too. */
function fits(key: TokenKey, said: Said, scheme: Scheme['kind']): boolean {
  switch (key) {
    case 'sets':
      return scheme === 'straight' || scheme === 'superset';
    case 'rest':
      return scheme === 'straight';
    case 'fewestSets':
      return said.sets !== undefined && ends(said.sets)[0] > 1;
    case 'tempo':
      return said.reps !== undefined && said.holdInRep === undefined;
    case 'shortest':
      return said.hold !== undefined;
    case 'optional':
    case 'sides':
    case 'load':
    case 'dose':
    case 'cue':
      return true;
  }
}

/** What a slot says, in the order in which it is shown. */
export const tokensOf = (said: Said): readonly TokenKey[] => ORDER.filter((key) => isSaid(key, said));

/** What it could say besides. */
export const missingFrom = (said: Said, scheme: Scheme['kind'], cued: boolean): readonly TokenKey[] => [
  ...ORDER.filter((key) => !isSaid(key, said) && fits(key, said, scheme)),
  ...(cued ? [] : ['cue' as const]),
];

/** What a token begins with when it is added. */
export function firstValue(key: TokenKey, said: Said, load: Load): SlotChange | null {
  switch (key) {
    case 'sets':
      return { sets: 3 };
    case 'dose':
      return { dose: { reps: [8, 12] } };
    case 'sides':
      return { sides: 'each' };
    case 'tempo':
      return { tempo: '3-0-1-0' };
    case 'rest':
      return { rest: 60 };
    case 'load':
      return { load };
    case 'shortest':
      return { shortest: Math.max(1, Math.round(ends(said.hold ?? 30)[0] / 2)) };
    case 'fewestSets':
      return { fewestSets: Math.max(1, ends(said.sets ?? 2)[0] - 1) };
    case 'optional':
      return { optional: true };
    case 'cue':
      return null;
  }
}

/** The words of its first cue. */
export const cueOf = ({ lines }: TextTree, { cues: [cue] }: SlotCard): string | null =>
  cue === undefined ? null : (lines[cue]?.fields.text ?? null);

const STEPS: Partial<Record<TokenKey, readonly [step: number, least: number, most: number]>> = {
  sets: [1, 1, 20],
  rest: [15, 0, 900],
  shortest: [5, 1, 3600],
  fewestSets: [1, 1, 20],
};

/** A token one step up or down, both ends of a range together; null where it has no steps. */
export function stepped(key: TokenKey, said: Said, by: 1 | -1): SlotChange | null {
  const along = (value: Amount, [step, least, most]: readonly [number, number, number]): Amount => {
    const [low, high] = ends(value).map((each) => Math.min(most, Math.max(least, each + by * step)));
    return low === high ? (low ?? least) : [low ?? least, high ?? most];
  };
  if (key === 'dose') {
    const { hold, reps, holdInRep } = said;
    if (hold !== undefined) return { dose: { hold: along(hold, [5, 1, 3600]) } };
    return reps === undefined
      ? null
      : { dose: { reps: along(reps, [1, 1, 100]), ...(holdInRep !== undefined && { holdInRep }) } };
  }
  const steps = STEPS[key];
  const value = said[key as 'sets' | 'rest' | 'shortest' | 'fewestSets'];
  if (!steps || value === undefined) return null;
  return { [key]: along(value, steps) } as SlotChange;
}
