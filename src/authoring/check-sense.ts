import type { Block, Routine, Slot } from '../core/routine/routine.ts';
import { checkBlock } from './check-block.ts';
import type { RoutineFile } from './routine-file.ts';
import type { Problem } from './shape/problem.ts';

/** Checks what a shape cannot express: duplicate ids, fields that a scheme would ignore, impossible doses and alternatives. */
export function checkSense(file: RoutineFile, routine: Routine): Problem[] {
  return [
    ...idsTwice(routine.blocks),
    ...file.blocks.flatMap((block, index) => checkBlock(block, `$.blocks[${index}]`)),
    ...eachSlot(routine).flatMap(({ slot, path }) => [
      ...exercisesTwice(slot, path),
      ...splitWithoutHold(slot, path),
      ...notShorter(slot, path),
      ...notFewer(slot, path),
    ]),
  ];
}

/** Every slot of a routine with its JSON path. */
export const eachSlot = (routine: Routine): { slot: Slot; path: string }[] =>
  routine.blocks.flatMap((block, b) =>
    block.slots.map((slot, s) => ({ slot, path: `$.blocks[${b}].slots[${s}]` })),
  );

function idsTwice(blocks: readonly Block[]): Problem[] {
  const problems: Problem[] = [];
  const seenBlocks = new Map<string, string>();
  const seenSlots = new Map<string, string>();
  const see = (seen: Map<string, string>, id: string, path: string) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else {
      problems.push({
        path: `${path}.id`,
        message: `The id "${id}" is already taken by ${first}.`,
        allowed: 'an id that nothing else in the routine has',
      });
    }
  };
  for (const [b, block] of blocks.entries()) {
    see(seenBlocks, block.id, `$.blocks[${b}]`);
    for (const [s, slot] of block.slots.entries()) see(seenSlots, slot.id, `$.blocks[${b}].slots[${s}]`);
  }
  return problems;
}

function exercisesTwice(slot: Slot, path: string): Problem[] {
  const seen = new Set([slot.exercise]);
  return slot.alternatives.flatMap(({ exercise }, index) => {
    if (!seen.has(exercise)) {
      seen.add(exercise);
      return [];
    }
    return {
      path: `${path}.alternatives[${index}].exercise`,
      message: `"${exercise}" is in this slot already.`,
      allowed: 'an exercise that is not in the slot yet',
    };
  });
}

function splitWithoutHold(slot: Slot, path: string): Problem[] {
  return slot.alternatives.flatMap((alternative, index) => {
    const dose = alternative.dose ?? slot.dose;
    const sides = alternative.sides ?? slot.sides;
    if (dose.kind === 'hold' || sides !== 'split') return [];
    return {
      path: `${path}.alternatives[${index}].sides`,
      message: 'Only a hold can be split between the sides, and this alternative is done for reps.',
      allowed: '"both" or "each"',
    };
  });
}

function notShorter(slot: Slot, path: string): Problem[] {
  const doses = [
    { dose: slot.dose, at: path },
    ...slot.alternatives.map(({ dose }, index) => ({ dose, at: `${path}.alternatives[${index}]` })),
  ];
  return doses.flatMap(({ dose, at }) => {
    if (dose?.kind !== 'hold' || dose.shortestMs === undefined || dose.shortestMs < dose.ms.low) return [];
    return {
      path: `${at}.shortest`,
      message: 'This is no shorter than the hold itself.',
      allowed: 'fewer seconds than the low end of "hold"',
    };
  });
}

function notFewer({ sets, fewestSets }: Slot, path: string): Problem[] {
  if (fewestSets === undefined || fewestSets < sets.low) return [];
  return [
    {
      path: `${path}.fewestSets`,
      message: 'This is no fewer than the sets themselves.',
      allowed: 'less than the low end of "sets"',
    },
  ];
}
