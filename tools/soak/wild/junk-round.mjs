const JUNK_ADDRESSES = [
  '#/routine/__proto__',
  '#/exercise/constructor',
  '#/history/toString',
  '#/history/%E0%A4%A',
  '#/routine/%',
  '#/own/__proto__',
  '#/day/9999-99-99',
  '#//',
  '#/routine/desk-reset/..%2f',
  `#/${'x'.repeat(5000)}`,
  '#/<script>',
  '#',
];
const SCREENS = [
  '#/',
  '#/history',
  '#/day/2026-11-18',
  '#/data',
  '#/settings',
  '#/week',
  '#/owns',
  '#/exercises',
  '#/timers',
  '#/routine/strong-back-45',
];
const FLAGS = [
  'no-sw',
  'no-sw&speed=NaN&trace',
  'no-sw&speed=-1&lang=__proto__',
  'no-sw&speed=1e999&lang=%00',
  'no-sw&trace=%E0%A4%A&lang=constructor',
];

/** As JSON, because deeply nested values cannot be handed to a page as they are. */
const packedAsText = (value) =>
  JSON.stringify(value, (_, each) =>
    typeof each === 'number' && !Number.isFinite(each) ? { $number: String(each) } : each,
  );

/** Puts junk in every store beside one good session; what the browser itself refuses to store is left out. */
const spoil = async (packed) => {
  const { good, junk } = JSON.parse(packed, (_, value) => (value?.$number ? Number(value.$number) : value));
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('holdfast');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  let refused = 0;
  const put = (store, value, key) => {
    try {
      transaction.objectStore(store).put(value, ...(key === undefined ? [] : [key]));
    } catch {
      refused += 1;
    }
  };
  put('sessions', good);
  for (const record of junk.sessions) if (record?.id !== good.id) put('sessions', record);
  for (const [name, value] of Object.entries(junk.documents)) put('documents', value, name);
  for (const [key, value] of Object.entries(junk.checkpoint)) put('checkpoint', value, key);
  for (const [key, value] of Object.entries(junk.music)) put('music', value, key);
  for (const pack of junk.digests) put('digests', pack);
  for (const pack of junk.efforts) put('efforts', pack);
  localStorage.setItem('holdfast:appearance', junk.appearance);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
  return refused;
};

const goodSession = (id) =>
  new Promise((resolve) => {
    const opening = indexedDB.open('holdfast');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('sessions').objectStore('sessions').get(id);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(JSON.stringify(reading.result));
      };
    };
  });

/**
 * One round in a new profile: junk is stored, then every screen is opened, with junk in the address too. Returns what was
 * wrong, in sentences.
 */
export async function junkRound({ browser, url, good, junk, dice }) {
  const faults = [];
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  /** Null while the page is not the app. */
  let at = null;
  page.on('pageerror', (error) => faults.push(`A page error at ${at}: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (at !== null && message.type() === 'error') faults.push(`A console error at ${at}: ${message.text()}`);
  });
  await page.goto(`${url}?no-sw`);
  await page.locator('h1, h2').first().waitFor();
  await page.goto(`${url}schema/routine.schema.json`);
  await page.evaluate(spoil, packedAsText({ good, junk }));
  for (const screen of [...SCREENS, `#/history/${good.id}`, dice.pick(JUNK_ADDRESSES)]) {
    at = null;
    await page.goto(`${url}schema/routine.schema.json`);
    at = `?${dice.pick(FLAGS)}${screen}`;
    await page.goto(`${url}${at}`);
    const heading = page.locator('h1, h2').first();
    await heading.waitFor({ timeout: 30_000 }).catch(() => faults.push(`Nothing is shown at ${at}.`));
    await page.waitForTimeout(200);
    const text = await page.locator('body').innerText();
    if (text.includes('did not load')) faults.push(`A screen did not load at ${at}.`);
    if (screen === '#/history') {
      const link = page.getByRole('link', { name: new RegExp(good.name) });
      await link
        .first()
        .waitFor({ timeout: 30_000 })
        .catch(() => faults.push('The good session is not shown in the history.'));
    }
  }
  if ((await page.evaluate(goodSession, good.id)) !== JSON.stringify(good))
    faults.push('The good session has changed.');
  await context.close();
  return faults;
}
