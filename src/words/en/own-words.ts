import { number, plural } from '../format.ts';
import { part } from '../language.ts';

/** Routines that a person writes, changes and shares. */
export const ownWords = part('own-words', {
  /** The name of a routine whose text has none. */
  unnamed: 'My routine',
  title: 'Your routine',
  view: 'Cards or text',
  cards: 'Cards',
  text: 'Text',
  rename: 'Change the name',
  yours: 'Your own',
  write: 'New routine',
  timers: 'Timers',
  notYet: 'Cannot be started yet',
  yourOrder: 'In your order',
  order: 'Change the order',
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  placeOf: (name: string, place: number, of: number) => `${name} is now ${number(place)} of ${number(of)}.`,
  found: (count: number, query: string) =>
    count === 0
      ? `No routine is called “${query.trim()}”.`
      : plural(count, { one: '# routine', other: '# routines' }),
  edit: 'Edit',
  copy: 'Make a copy to change',
  duplicate: 'Make a copy',
  copyOf: (name: string) => `${name} (copy)`,
  from: (name: string) => `Copied from ${name}.`,
  remove: 'Delete this routine',
  undo: 'Undo',
  redo: 'Redo',
  /** Said after an undo: what was taken back. */
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Redone: ${what}`,
  typing: 'typing',
  mended: 'a line',
  share: 'Share',
  done: 'Done',
  label: 'The text of the routine, a line for each exercise',
  nothing:
    'No exercise yet. Add one, or write it on a line of its own, such as “Plank 45s” or “Glute Bridge 3 x 12”.',
  toLookAt: (count: number) => plural(count, { one: '# line to check', other: '# lines to check' }),
  place: (line: number, column: number) => `Line ${number(line)}, column ${number(column)}`,
  allRead: 'Every line is understood.',
  /** Lines under a heading that name no dose: they may have been meant as exercises. */
  notes: (count: number) =>
    plural(count, { one: '# line is kept as a note.', other: '# lines are kept as notes.' }),
  insert: 'Insert',
  /** `text`: what would be written; empty if the letters would be removed. */
  mend: (text: string) => (text ? `Write ${text}` : 'Remove it'),
  // A routine that someone shared.
  incoming: 'Shared with you',
  notKept: 'Not kept yet.',
  known: (count: number) =>
    plural(count, { one: '# exercise you already have', other: '# exercises you already have' }),
  knownNote: 'With figures and cues.',
  fresh: (count: number, names: string) =>
    `${plural(count, { one: '# is new', other: '# are new' })}: ${names}`,
  freshNote: (drawn: boolean) =>
    `${drawn ? '' : 'Without a figure. '}The person who sent the routine wrote the words.`,
  cues: (count: number) => plural(count, { one: '# cue by the sender', other: '# cues by the sender' }),
  unread: (count: number) =>
    plural(count, { one: '# line was not understood', other: '# lines were not understood' }),
  unreadNote: (count: number) =>
    plural(count, {
      one: 'It stays in the text and is skipped.',
      other: 'They stay in the text and are skipped.',
    }),
  needs: (kit: string) => `Needs ${kit}`,
  needsNothing: 'Needs no kit',
  same: (name: string) => `You already have a routine called ${name}. You can keep both.`,
  add: 'Add to my routines',
  tryIt: 'Try it once',
  broken: 'There is no routine in this link: it is cut off. Ask for the file instead.',
  openText: 'Open it as text',
  lost: 'What you shared did not arrive, because Holdfast was already open. Copy the text, and paste it into a new routine.',
});
