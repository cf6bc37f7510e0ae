import type { Plan, Step } from '../../../core/plan/plan.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { setWords } from '../../../words/en/set-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import type { IconName } from '../../components/icon-drawings.ts';
import { type Phase, setOnStage } from './phase.ts';

export const PHASES: Readonly<Record<Phase, { readonly word: string; readonly glyph: IconName }>> = {
  ready: { word: 'Ready', glyph: 'phase-ready' },
  hold: { word: 'Hold', glyph: 'phase-hold' },
  reps: { word: 'Reps', glyph: 'phase-reps' },
  rest: { word: 'Rest', glyph: 'phase-rest' },
  'change-over': { word: 'Change over', glyph: 'phase-rest' },
  'change-sides': { word: 'Change sides', glyph: 'swap' },
  paused: { word: 'Paused', glyph: 'phase-paused' },
};

/** Where one is, in two or three words: "Side plank, left", "Rest". */
export function placeWords(step: Step | undefined): string {
  switch (step?.kind) {
    case 'work':
      return setWords.name(step.set);
    case 'rest':
      return 'Rest';
    case 'transition':
      return step.change === 'side' ? 'Change sides' : 'Change over';
    case 'prepare':
    case undefined:
      return 'Ready';
  }
}

/** What Skip leads to: "Right side, 45 s", "Rest, 75 s", "Goblet squat, 12 reps". */
export function nextWords(plan: Plan, index: number): string {
  const next = plan.steps[index + 1];
  if (!next) return 'The end';
  if (next.kind === 'rest') return `Rest, ${unitWords.time(next.timing.ms)}`;
  const coming = setOnStage(plan, index + 1)?.set;
  if (!coming) return 'The end';
  const dose = doseWords.set(coming.dose);
  const here = plan.steps[index];
  if (here?.kind !== 'work') {
    const words = coming.dose.kind === 'hold' ? `Hold ${dose}` : dose;
    return coming.side ? `${words}, ${setWords.side(coming.side).toLowerCase()} side` : words;
  }
  const same = here.set.slot === coming.slot && here.set.set === coming.set;
  return same && coming.side ? `${setWords.side(coming.side)} side, ${dose}` : `${coming.name}, ${dose}`;
}
