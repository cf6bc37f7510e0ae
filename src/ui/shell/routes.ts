/** The address of each screen, after the #. */
export const routes = {
  today: '/',
  routine: (id: string) => `/routine/${encodeURIComponent(id)}`,
  exercises: '/exercises',
  exercise: (id: string) => `/exercise/${encodeURIComponent(id)}`,
  session: '/session',
  history: '/history',
  record: (id: string) => `/history/${encodeURIComponent(id)}`,
  /** "2026-11-18". */
  day: (iso: string) => `/day/${iso}`,
  settings: '/settings',
  soundCheck: '/sound-check',
  data: '/data',
  week: '/week',
  owns: '/owns',
  start: '/start',
  timers: '/timers',
  own: (id: string) => `/own/${encodeURIComponent(id)}`,
  timer: (kind: string) => `/timers/${kind}`,
} as const;
