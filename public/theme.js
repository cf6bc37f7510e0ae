// Runs before the first paint, so that no one sees the wrong theme flash by. What it reads is a mirror that
// src/storage/first-paint-mirror.ts writes; the settings themselves are in IndexedDB.
(() => {
  let kept = null;
  try {
    kept = JSON.parse(localStorage.getItem('holdfast:appearance') ?? 'null');
  } catch {
    // Storage refused or the mirror broken: the system decides.
  }
  const root = document.documentElement;
  // The page holds the first screen in English as a new user sees it. Everyone else waits for the app.
  const isToday = /^#?\/?$/.test(location.hash);
  if (!isToday || location.search.includes('lang=') || kept?.ownFirstScreen) root.dataset.early = 'no';
  const colours = document.querySelectorAll('meta[name="theme-color"]');
  if (kept?.theme === 'light' || kept?.theme === 'dark') {
    root.dataset.theme = kept.theme;
    for (const colour of colours) colour.media = colour.dataset.of === kept.theme ? 'all' : 'not all';
  }
  if (kept?.moreContrast === true || matchMedia('(prefers-contrast: more)').matches) {
    root.dataset.contrast = 'more';
    for (const colour of colours) colour.content = colour.dataset.more;
  }
})();
