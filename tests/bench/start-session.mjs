/** Presses Start on the page of a routine, past the note that a first session begins with, if there is one. */
export async function startSession(page) {
  const begin = page.getByRole('button', { name: 'Start now' });
  const pause = page.getByRole('button', { name: 'Pause' });
  await page.getByRole('button', { name: /^Start/ }).click();
  await begin.or(pause).first().waitFor();
  if (await begin.isVisible()) await begin.click();
  await pause.waitFor();
}
