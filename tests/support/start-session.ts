import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Start, also of a page that translatePage() has marked, and reads the health note if this is the very first session of the profile. */
export async function startSession(
  page: Page,
  press: (start: Locator) => Promise<void> = (start) => start.click(),
): Promise<void> {
  const note = page.getByRole('dialog', { name: /^¡?Before you start$/ });
  await press(page.getByRole('button', { name: /^¡?Start/ }));
  const where = async () => {
    if (page.url().includes('#/session')) return 'session';
    return (await note.isVisible()) ? 'note' : null;
  };
  await expect.poll(where).not.toBeNull();
  if ((await where()) === 'note') await press(note.getByRole('button', { name: /^¡?Start now$/ }));
}
