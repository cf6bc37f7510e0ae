import type { Page } from '@playwright/test';

/** Makes a page believe that it is hidden, or visible again. Playwright shows every page its tests open. */
export const setVisibility = (page: Page, visibility: DocumentVisibilityState): Promise<void> =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visibility);
