const read = async () => {
  const list = (name) => JSON.parse(localStorage.getItem(`books:${name}`) ?? '[]');
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('holdfast');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const all = (store) =>
    new Promise((resolve, reject) => {
      const reading = database.transaction(store).objectStore(store).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  const records = await all('sessions');
  const open = await all('checkpoint');
  /** The one that is not over, and those set aside because another was saved in their place. */
  const sessionsIn = (kept) =>
    kept?.session
      ? [kept.session]
      : Object.values(kept ?? {}).flatMap((each) => each?.session?.session ?? []);
  return {
    asked: [...new Set(list('asked'))],
    begun: [...new Set(list('begun'))],
    finished: list('finished'),
    written: list('written'),
    deleted: [...new Set(list('deleted'))],
    recorded: records.map(({ id, totalMs }) => ({ id, totalMs })),
    open: open.flatMap(sessionsIn),
  };
};

/** What the pages noted and what the database holds, read by a page without the app. */
export async function readBooks(context, url) {
  const page = await context.newPage();
  await page.goto(new URL('schema/routine.schema.json', url).href);
  const books = await page.evaluate(read);
  await page.close();
  return books;
}

/** Sessions lost, doubled or added up wrongly, in sentences. */
export function faultsOfBooks({ asked, begun, finished, written, deleted, recorded, open }) {
  const totals = new Map(recorded.map(({ id, totalMs }) => [id, totalMs]));
  const there = (id) => totals.has(id) || deleted.includes(id) || open.includes(id);
  const first = new Map();
  for (const { id, totalMs } of written) if (!first.has(id)) first.set(id, totalMs);
  return [
    ...begun.filter((id) => !there(id)).map((id) => `Session ${id} was begun and is lost.`),
    ...recorded
      .filter(({ id }) => !asked.includes(id))
      .map(({ id }) => `Session ${id} is in the history and was never begun.`),
    ...written.filter(({ adds }) => !adds).map(({ id }) => `The times of session ${id} do not add up.`),
    ...written
      .filter(({ id, totalMs }) => first.get(id) !== totalMs)
      .map(({ id }) => `Session ${id} was recorded twice, with different times.`),
    ...finished
      .filter(({ id, totalMs }) => totals.has(id) && totals.get(id) !== totalMs)
      .map(
        ({ id, totalMs }) => `Session ${id} took ${totalMs} ms and is recorded with ${totals.get(id)} ms.`,
      ),
    // A session that ends at once after it was resumed has not been written down under its id by then.
    ...finished
      .filter(({ id, totalMs }) => id === null && !written.some((each) => each.totalMs === totalMs))
      .map(({ totalMs }) => `A session of ${totalMs} ms finished and was never recorded.`),
    ...finished
      .filter(({ id }) => id !== null && !there(id))
      .map(({ id }) => `Session ${id} finished and is lost.`),
  ];
}
