import { isClockKind } from '../core/routine/routine.ts';
import type { BlockFile } from './routine-file.ts';
import type { Problem } from './shape/problem.ts';

/** A session of more sets than this is a mistake, and a device would run out of memory. */
const MOST_SETS = 1000;

/** Checks what the shape of a block cannot express. */
export const checkBlock = (block: BlockFile, path: string): Problem[] => [
  ...passedOver(block, path),
  ...withoutSlots(block, path),
  ...notSingle(block, path),
  ...tooFewRounds(block, path),
  ...tooManySets(block, path),
  ...betweenNothing(block, path),
];

/** Rounds replace the sets, and the rests of a block replace those of its slots. */
function passedOver(block: BlockFile, path: string): Problem[] {
  const scheme = block.scheme ?? 'straight';
  if (scheme === 'straight') return [];
  return block.slots.flatMap((slot, index) => {
    const problems: Problem[] = [];
    if (slot.rest !== undefined) {
      problems.push({
        path: `${path}.slots[${index}].rest`,
        message: `A slot has no rest of its own in a block of scheme "${scheme}"; the block says how long to rest.`,
        allowed: 'nothing here; give the block a "rest"',
      });
    }
    for (const key of ['sets', 'fewestSets'] as const) {
      if (slot[key] === undefined || scheme === 'superset') continue;
      problems.push({
        path: `${path}.slots[${index}].${key}`,
        message: `A slot has no sets of its own in a block of scheme "${scheme}"; it is done once a round.`,
        allowed: 'nothing here; give the block its "rounds"',
      });
    }
    return problems;
  });
}

/** Only a block under a clock is of use without exercises. */
function withoutSlots({ scheme = 'straight', slots }: BlockFile, path: string): Problem[] {
  if (slots.length > 0 || isClockKind(scheme)) return [];
  return [
    {
      path: `${path}.slots`,
      message: 'This list is empty, and only a block under a clock may have no exercises.',
      allowed: 'at least one slot, or a block under a clock: "emom", "amrap", "for-time" or "tabata"',
    },
  ];
}

/** A score is compared with the last one under the same clock. */
function notSingle(block: BlockFile, path: string): Problem[] {
  const { scheme } = block;
  if (!isClockKind(scheme)) return [];
  return (['rounds', 'work', 'rest'] as const).flatMap((key) => {
    if (!Array.isArray(block[key])) return [];
    return {
      path: `${path}.${key}`,
      message: `A clock has no ranges; "${scheme}" needs one number here.`,
      allowed: `one number, or a block of scheme "${key === 'rounds' ? 'circuit' : 'interval'}"`,
    };
  });
}

/** How often a block goes through its rounds, and how many there are at most. */
function roundsOf({ rounds = 1, ladder, times = 1 }: BlockFile): number {
  const most = ladder?.length ?? (typeof rounds === 'number' ? rounds : rounds[1]);
  return most * times;
}

/** Whether a round is one slot, the next in turn. */
const isInTurn = ({ scheme, each = 'next' }: BlockFile): boolean =>
  scheme === 'tabata' || (scheme === 'emom' && each === 'next');

function tooFewRounds(block: BlockFile, path: string): Problem[] {
  const { rounds = 1, slots } = block;
  if (!isInTurn(block) || typeof rounds !== 'number' || slots.length <= rounds) return [];
  return [
    {
      path: `${path}.rounds`,
      message: `Each round is the next exercise, so ${rounds} of the ${slots.length} would be all that is done.`,
      allowed: `at least ${slots.length}, or fewer slots`,
    },
  ];
}

function tooManySets(block: BlockFile, path: string): Problem[] {
  if (block.scheme === undefined || block.scheme === 'straight' || block.scheme === 'superset') return [];
  const inRound = isInTurn(block) ? 1 : Math.max(1, block.slots.length);
  const sets = roundsOf(block) * inRound;
  if (sets <= MOST_SETS) return [];
  return [
    {
      path: `${path}.rounds`,
      message: `This block would have ${sets} sets; at most ${MOST_SETS} are allowed.`,
      allowed: 'fewer rounds, times or slots',
    },
  ];
}

function betweenNothing({ times, between }: BlockFile, path: string): Problem[] {
  if (between === undefined || times === undefined || times > 1) return [];
  return [
    {
      path: `${path}.between`,
      message: 'There is nothing between the runs of a clock that runs once.',
      allowed: 'nothing here, or "times" above 1',
    },
  ];
}
