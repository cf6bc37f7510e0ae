/* oxlint-disable typescript/unbound-method -- it replaces methods of the database's prototypes, and calls them with `this` */
/**
 * Runs in each page before the app: notes in localStorage which sessions were begun, finished and deleted, from what the
 * app writes to its database and from the events of `?trace`. A reload cannot lose it, and both tabs share it.
 */
export function keepBooks() {
  const note = (list, entry) => {
    const key = `books:${list}`;
    const found = JSON.parse(localStorage.getItem(key) ?? '[]');
    localStorage.setItem(key, JSON.stringify([...found, entry]));
  };
  /** A record that is corrected is deleted and written again. */
  const forget = (list, entry) => {
    const key = `books:${list}`;
    const found = JSON.parse(localStorage.getItem(key) ?? '[]');
    localStorage.setItem(key, JSON.stringify(found.filter((each) => each !== entry)));
  };
  /** The session of this page that was last written down as unfinished. */
  let mine = null;
  const begun = new Set();
  const { put, add, delete: remove } = IDBObjectStore.prototype;
  const watch = (store, value) => {
    if (store.name === 'checkpoint' && value?.session) {
      mine = value.session;
      if (begun.has(mine)) return;
      begun.add(mine);
      // The page may be left between the end of the transaction and the event that says so.
      note('asked', mine);
      store.transaction.addEventListener('complete', () => note('begun', value.session));
    }
    if (store.name === 'sessions') {
      const { id, totalMs, workMs, restMs, otherMs, pausedMs } = value;
      forget('deleted', id);
      note('written', { id, totalMs, adds: workMs + restMs + otherMs + pausedMs === totalMs });
    }
  };
  IDBObjectStore.prototype.put = function (value, ...key) {
    watch(this, value);
    return put.call(this, value, ...key);
  };
  IDBObjectStore.prototype.add = function (value, ...key) {
    watch(this, value);
    return add.call(this, value, ...key);
  };
  IDBObjectStore.prototype.delete = function (key) {
    if (this.name === 'sessions') note('deleted', key);
    return remove.call(this, key);
  };

  const follow = (trace) => {
    const { push } = Array.prototype;
    trace.events.push = (...events) => {
      for (const event of events) {
        const { state } = trace.view();
        if (event.type === 'finished' && state.status === 'finished')
          note('finished', { id: mine, totalMs: state.finishedAt - state.startedAt });
      }
      return push.apply(trace.events, events);
    };
  };
  let trace;
  Object.defineProperty(globalThis, 'holdfastTrace', {
    get: () => trace,
    set(given) {
      trace = given;
      follow(given);
    },
  });
}

/** What is wrong with what the page shows and with its session, in sentences. */
export const lookAtPage = (page) =>
  page.evaluate(() => {
    const faults = [];
    if (document.body?.innerText.includes('did not load')) faults.push('A screen says that it did not load.');
    const view = globalThis.holdfastTrace?.view();
    const state = view?.state;
    if (!state || state.status === 'ready') return faults;
    let at = state.startedAt;
    for (const { startedAt, endedAt, pausedMs } of state.visits) {
      if (startedAt !== at) faults.push('A stay does not begin where the one before it ended.');
      if (pausedMs < 0 || pausedMs > endedAt - startedAt) faults.push('A stay has more pause than time.');
      at = endedAt;
    }
    const end = state.status === 'finished' ? state.finishedAt : state.stepStartedAt;
    if (at !== end) faults.push(`The stays of a session that is ${state.status} do not add up to the whole.`);
    if (state.status !== 'finished' && !view.plan?.steps[state.step])
      faults.push('A session is at a step that its plan does not have.');
    return faults;
  });
