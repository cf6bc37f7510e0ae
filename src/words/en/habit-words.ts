import type { Habit } from '../../core/training/habits.ts';
import { part } from '../language.ts';

const LINES: Readonly<Record<Habit, string>> = {
  stand: 'At a desk, stand up every 30 to 60 minutes.',
  screen: 'Raise your screen until its top edge is level with your eyes.',
  navel: 'Now and then, draw your navel in gently for ten seconds and breathe on.',
  walk: 'Walk a little every day. A back likes to be moved.',
  sleep: 'Sleep 7 to 8 hours. That is when muscle is built.',
  protein: 'Eat some protein with each meal, and drink water through the day.',
  form: 'Stop a set when your form goes, not when nothing is left.',
};

/** One habit to keep between sessions. */
export const habitWords = part('habit-words', {
  title: 'Until next time',
  /** On the day of a session. */
  today: 'For the rest of today',
  remindMe: 'Remind me',
  line: (habit: Habit) => LINES[habit],
});
