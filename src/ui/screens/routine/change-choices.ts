import type { Choices, RoutineChoices } from '../../../core/plan/choices.ts';

/** Changes what is kept for a routine, or what today's session leaves out. */
export type ChangeChoices = (part: Partial<RoutineChoices & Pick<Choices, 'leftOutToday'>>) => void;
