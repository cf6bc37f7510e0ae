import { part } from '../language.ts';

/** What the app tells an assistant in the browser: its tools, and why one of them does nothing. */
export const assistantWords = part('assistant-words', {
  list: 'Lists the workout routines of this app: id, name, length in minutes, and whether the person wrote it.',
  plan: 'Reads the plan of one routine for this person today: its blocks, and the sets, the dose and the rest of each exercise.',
  id: 'The id of a routine, as list_routines names it.',
  draft:
    'Reads a workout routine written as text, says how each line is understood, and shows it to the person, who alone can keep it. One line for each exercise, such as "Plank 45s", "Side Plank 3 x 30s /side, rest 60s" or "Goblet Squat 3 x 8-12 @ 20 kg"; "# name" is the title, and "## name: circuit, 3 rounds, rest 15s" begins a block (also superset, emom 10min, amrap 12min, for time, tabata 8 x 20s/10s).',
  text: 'The text of the routine.',
  shown: 'It is shown to the person, who can add it to their routines. Nothing is kept yet.',
  noText: 'The text is missing. Give it as "text".',
  unknown: 'There is no routine with this id. Call list_routines for the ids.',
  live: 'A session is under way, and nothing may cover it. It was read but not shown. Try again after the session.',
});
