import { list, number, plural, sum } from '../format.ts';
import { part } from '../language.ts';
import { unitWords } from './unit-words.ts';

interface Imported {
  readonly sessions: number;
  /** How many of them are new. */
  readonly added: number;
  readonly unreadable: number;
  /** Whether the file contains settings and plans. */
  readonly documents: boolean;
  /** In ISO 8601; empty when the file does not say. */
  readonly exportedAt: string;
}

/** How much cannot be read. */
interface Aside {
  readonly sessions: number;
  readonly unfinished: number;
  /** Settings, choices and plans. */
  readonly documents: number;
}

function brings({ sessions, added, unreadable, documents, exportedAt }: Imported): readonly string[] {
  const replaced = sessions - added;
  return [
    `${unitWords.sessions(sessions)}${exportedAt ? `, exported on ${exportedAt.slice(0, 10)}` : ''}.`,
    `${number(added)} of them new${replaced > 0 ? `, ${number(replaced)} in the place of the same one here` : ''}.`,
    documents ? 'Your settings and plans are replaced by those of the file.' : '',
    unreadable > 0 ? `${unitWords.sessions(unreadable)} cannot be read and will be left out.` : '',
  ].filter(Boolean);
}

/** Export, import, delete. */
export const dataWords = part('data-words', {
  title: 'Your data',
  working: 'Working…',
  /** Of sessions. */
  soFar: (count: number, all: number) => `${sum(count)} of ${sum(all)}`,
  stop: 'Stop reading',
  keepNothing: 'Stop and keep nothing',
  bringBack: 'Bring it back',
  sessionFirst: 'Finish or leave the session first.',
  pick: 'Import a file',
  pickNote:
    'An export of Holdfast, a routine as text or FIT workout, or your history from another app: Strong, Hevy, FitNotes, StrongLifts, Liftosaur, LiftLog, Alpha Progression, a watch (FIT), or any table. You see what it contains before anything changes.',
  undo: 'Undo the last import',
  undoNote: (sessions: number, day: string) =>
    `${unitWords.sessions(sessions)}, imported ${day}. Undo restores what was here before.`,
  problems: {
    'not-json': 'This file is not whole: it breaks off, or was changed. Export it again.',
    'not-an-export': 'This file is JSON, but not an export of Holdfast.',
    'too-new': 'This export is from a newer version of Holdfast. Update first.',
  },
  askImport: 'Import this file?',
  /** What a file would change, sentence by sentence. */
  brings,
  import: 'Import',
  replace: 'Replace everything here',
  /** `others`: sessions that are here and not in the file. */
  replaceNote: (others: number) =>
    `Import adds to what is here. Replace also deletes ${plural(others, { one: 'the # session here that is', other: 'the # sessions here that are' })} not in the file. Both can be undone.`,
  leaveIt: 'Leave it',
  pickAnother: 'Pick another',
  setAside: 'Set aside',
  /** What cannot be read, and what that means. */
  whatIsAside: ({ sessions, unfinished, documents }: Aside) =>
    `${list([
      ...(sessions > 0 ? [unitWords.sessions(sessions)] : []),
      ...(unfinished > 0
        ? [plural(unfinished, { one: '# unfinished session', other: '# unfinished sessions' })]
        : []),
      ...(documents > 0 ? [plural(documents, { one: '# set of choices', other: '# sets of choices' })] : []),
    ])} cannot be read here. The rest is not touched by it. A newer version may read it, or someone with the file.`,
  exportAside: 'Export these',
  deleteAside: 'Delete these',
  askDeleteAside: 'Delete what cannot be read?',
  asideGoes: 'Only an export brings it back. Everything that can be read stays.',
  deleteIt: 'Delete it',
  delete: 'Delete',
  deleteAll: 'Delete everything',
  deleteAllNote: 'A single session is deleted on its own page in the history.',
  askDelete: 'Delete everything?',
  whatGoes:
    'Every session, your settings, plans and music, on this device. Only an export brings them back, all but the music.',
  exportFirst: 'Export first',
  deleteItAll: 'Delete it all',
  keepIt: 'Keep it',
});
