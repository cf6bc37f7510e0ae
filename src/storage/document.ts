import { createListeners } from '../core/listeners.ts';
import type { KeyValue } from './key-value.ts';
import type { OtherTabs } from './other-tabs.ts';
import { Unanswered } from './storage-problem.ts';

type Edit<T> = (value: T) => T;

/** One small value that is read as a whole and changed by edits. Nothing here rejects. */
export interface Document<T> {
  /** The value last read, with the edits made since. */
  readonly current: () => T;
  /**
   * Reads it, notifies the watchers and writes the edits that are held. Resolves to false when it could not be read.
   */
  readonly read: () => Promise<boolean>;
  /** Whether an edit is shown but not stored. */
  readonly isHeld: () => boolean;
  /**
   * Shows the edit to the watchers at once, then applies it in one transaction to the value stored by then. False when
   * the browser refused.
   */
  readonly change: (edit: Edit<T>) => Promise<boolean>;
  /** Calls back with every new value, whether from this tab or another. */
  readonly watch: (listener: (value: T) => void) => void;
}

interface Needs<T> {
  readonly name: string;
  /** Parses a stored value of any age, or undefined when nothing is stored. Never fails. */
  readonly parse: (stored: unknown) => T;
  /**
   * What happens to a refused edit: it stays while the page is open and is tried again with the next one, or it is undone.
   * While the database has not opened yet, it stays.
   */
  readonly refusedEdits: 'stay' | 'undo';
  readonly values: KeyValue;
  readonly tabs: OtherTabs;
  /** Called with the reason why reading failed, or why an edit is kept only while the page is open. */
  readonly onRefused: (error: unknown) => void;
  /** Called with a stored value that an edit has overwritten and that `parse` had changed: a part of it may be lost. */
  readonly onConverted?: (found: unknown) => void;
}

export function createDocument<T>(needs: Needs<T>): Document<T> {
  const { name, parse, refusedEdits, values, tabs, onRefused, onConverted } = needs;
  const watchers = createListeners<[T]>();
  let stored = parse(undefined);
  /** Edits that are shown but not stored: first those that were refused and stay, then those being written. */
  let unwritten: readonly Edit<T>[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  const applyAll = (value: T, edits: readonly Edit<T>[]) =>
    edits.reduce((edited, edit) => edit(edited), value);
  const current = () => applyAll(stored, unwritten);
  const show = () => watchers.tell(current());
  /** One after the other, so that a value read before a write never replaces the one written. */
  const inTurn = (work: () => Promise<void>): Promise<boolean> => {
    const done = queue.then(work).then(
      () => true,
      () => false,
    );
    queue = done;
    return done;
  };

  /** Writes the first of the unwritten edits. */
  const write = async (edits: readonly Edit<T>[]) => {
    let converted: unknown;
    stored = await values.change('documents', name, (found) => {
      const parsed = parse(found);
      converted = JSON.stringify(found) === JSON.stringify(parsed) ? undefined : found;
      return applyAll(parsed, edits);
    });
    if (converted !== undefined) onConverted?.(converted);
    unwritten = unwritten.slice(edits.length);
    show();
    tabs.tell(name);
  };

  const read = () =>
    inTurn(async () => {
      try {
        stored = parse(await values.read('documents', name));
      } catch (error) {
        onRefused(error);
        throw error;
      }
      show();
      if (unwritten.length > 0) await write(unwritten).catch(() => undefined);
    });
  tabs.listen(name, () => void read());

  return {
    current,
    read,
    isHeld: () => unwritten.length > 0,
    change(edit) {
      unwritten = [...unwritten, edit];
      show();
      return inTurn(async () => {
        try {
          await write(unwritten.slice(0, unwritten.indexOf(edit) + 1));
        } catch (error) {
          if (refusedEdits === 'stay' || error instanceof Unanswered) onRefused(error);
          else {
            unwritten = unwritten.filter((each) => each !== edit);
            show();
          }
          throw error;
        }
      });
    },
    watch: watchers.add,
  };
}
