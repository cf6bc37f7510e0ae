import type { Page } from '@playwright/test';
import type { SessionRecord } from '../../src/core/training/record.ts';

/** Puts a session into the database that the app has created. A page that is open does not see it. */
export const storeRecord = (page: Page, record: SessionRecord) =>
  page.evaluate(async (kept) => {
    const opening = indexedDB.open('holdfast');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const writing = opening.result.transaction('sessions', 'readwrite');
    writing.objectStore('sessions').put(kept);
    await new Promise((resolve) => (writing.oncomplete = resolve));
    opening.result.close();
  }, record);
