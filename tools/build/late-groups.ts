/**
 * Groups the code that several late files share, by rooms. By default rolldown makes a file for each set of users, most
 * of them under 2 kB, and one screen would need thirty requests. The last groups are parts too small for a request each.
 */
export const lateGroups = [
  // With its own styles, which only those fetch who edit a routine.
  {
    name: 'editor',
    test: /src\/(ui\/screens\/own\/cards\/(?!add\/|sheets\/|drag\/)|authoring\/text\/(edit-|cards-of|usual-)|words\/en\/editor-words)/,
    includeDependenciesRecursively: false,
  },
  {
    name: 'editor-sheets',
    test: /src\/ui\/screens\/own\/cards\/sheets\//,
    includeDependenciesRecursively: false,
  },
  // What adds exercises to a routine, and changes those of the person's own.
  {
    name: 'adding',
    test: /src\/(ui\/screens\/own\/cards\/add\/|authoring\/text\/own-lines|words\/en\/adding-words)/,
    includeDependenciesRecursively: false,
  },
  // What searches for exercises.
  {
    name: 'finding',
    test: /src\/(ui\/finding\/|core\/finding\/(choose|find)-)/,
    includeDependenciesRecursively: false,
  },
  {
    name: 'cues',
    test: /src\/(app\/late\/outputs|outputs\/cue-|audio\/(cue-player|audio-device)|score\/recipes).*\.ts$/,
    includeDependenciesRecursively: true,
  },
  // What only sessions with a clock need.
  {
    name: 'clock',
    test: /src\/(ui\/(clock|screens\/player\/clock)\/|ui\/screens\/player\/order\/bout-row|words\/en\/clock-words|core\/training\/run-to-score).*\.tsx?$/,
    includeDependenciesRecursively: false,
  },
  { name: 'plan-edit', test: /src\/core\/(plan\/edit|session\/(plan-swap|doing))/, minShareCount: 2 },
  { name: 'exercise-ids', test: /src\/core\/finding\/(name-key|own-exercise-id)\.ts$/ },
  { name: 'shared-plan', test: /src\/core\/plan\//, minShareCount: 2 },
  { name: 'shared-training', test: /src\/core\//, minShareCount: 2 },
  { name: 'own-words', test: /src\/words\/en\/(own|routine-text)-/, minShareCount: 2 },
  { name: 'timer-words', test: /src\/words\/en\/timer-/, minShareCount: 2 },
  { name: 'import-words', test: /src\/words\/en\/(import|file)-/, minShareCount: 2 },
  {
    name: 'shared-words',
    test: /src\/words\/(?!en\/(session|meaning|measure|player)-words)/,
    minShareCount: 2,
  },
  { name: 'shared-storage', test: /src\/(storage|store\/(?!whole-history))|valibot/, minShareCount: 2 },
  { name: 'routine-format', test: /src\/authoring\/(?!text)/ },
  // Only those who edit or share a routine write its text; a list of one's own routines only reads.
  {
    name: 'text-writer',
    test: /src\/authoring\/text\/(write-|prose-words)/,
    includeDependenciesRecursively: false,
  },
  // What a routine is that a text says, and the names it can use: no part of the language.
  {
    name: 'text-to-routine',
    test: /src\/authoring\/text\/(text-routine|to-file|parts-of|without|plain-plan|read-routine|index-names|start-weights)/,
    includeDependenciesRecursively: false,
  },
  // Only those who paste a workout, or make a mistake, need more than the language itself.
  {
    name: 'pasted-text',
    test: /src\/authoring\/text\/pasted\//,
    includeDependenciesRecursively: false,
  },
  { name: 'routine-text', test: /src\/authoring\/text\// },
  { name: 'shared-body', test: /src\/ui\/body\//, minShareCount: 2 },
  { name: 'shared-hooks', test: /src\/(ui\/(hooks|figure)\/|store\/whole-history)/, minShareCount: 2 },
  {
    name: 'shared-log',
    test: /src\/ui\/log\//,
    minShareCount: 2,
    includeDependenciesRecursively: false,
  },
  { name: 'icons', test: /src\/ui\/components\/late-icons/, minShareCount: 2 },
  { name: 'shared-ui', test: /src\/ui\/(?!trend|screens\/(summary|session|day|own)\/)/, minShareCount: 2 },
  { name: 'own', test: /src\/ui\/screens\/own\/use-/ },
  { name: 'summary', test: /src\/ui\/screens\/summary\/(?!share\/)/ },
  {
    name: 'looking-back',
    test: /src\/(words\/en\/(session|meaning|measure)-words|ui\/trend\/)/,
    minShareCount: 2,
  },
  { name: 'session-and-day', test: /src\/ui\/screens\/(session|day)\// },
  {
    name: 'cards',
    test: /src\/(ui\/screens\/(today\/(resume|live-session|open)-card|session-band\/.+)|core\/training\/record-of)\.tsx?$/,
  },
  {
    name: 'voice',
    test: /src\/(outputs\/voice-output|app\/(shipped\/shipped-voice|late\/scales)|audio\/beat)\.ts$/,
  },
  // Each too small for a request of its own.
  {
    name: 'page-parts',
    test: /src\/(ui\/shell\/(toasts|flag-banner)|app\/late\/launches)/,
    includeDependenciesRecursively: true,
  },
  {
    name: 'body-parts',
    test: /src\/ui\/(body\/sore-body|screens\/history\/week-body)/,
    includeDependenciesRecursively: true,
  },
  { name: 'music-and-data', test: /src\/(storage\/music-storage|app\/late\/data)\.ts$/ },
];

/** The parts of workers that are too large for one file. */
export const workerGroups = [
  { name: 'csv', test: /node_modules\/papaparse\// },
  { name: 'exercise-names', test: /src\/interchange\/names\// },
  { name: 'other-formats', test: /src\/interchange\/(fit\/|history\/(fit|json|lift|alpha)-?)/ },
];
