import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type App, useApp } from '../../app-context.ts';

/** How many changes can be undone. */
const MOST_UNDOS = 200;
/** Changes that belong together and follow each other with shorter pauses are undone together. */
const PAUSE_MS = 1000;

/** A version of the text, and what changed between it and its neighbour. */
interface Version {
  readonly text: string;
  readonly what: string;
}

interface Draft {
  readonly text: string;
  readonly past: readonly Version[];
  readonly future: readonly Version[];
  /** What the last change belongs to, and when it was made. */
  readonly last: { readonly joins: string; readonly at: number } | null;
}

export interface ChangeOf {
  /** What is changed, as an undo names it. */
  readonly what: string;
  /** Changes with the same word here, such as letters typed one after the other, are undone together. */
  readonly joins?: string;
}

export interface Editing {
  readonly text: string;
  readonly change: (text: string, of: ChangeOf) => void;
  /** Undoes the last change and returns what it was; null when there is nothing to undo. */
  readonly undo: (() => string) | null;
  readonly redo: (() => string) | null;
}

/** Drafts as they were left, by the id of the routine, so that they can still be undone after coming back. */
const drafts = new WeakMap<App, Map<string, Draft>>();

/** A text that is being edited, with its earlier versions. `keep` is called once with every change. */
export function useDraft(id: string, first: string, keep: (text: string) => void): Editing {
  const app = useApp();
  const [draft, set] = useState<Draft>(() => {
    const before = drafts.get(app)?.get(id);
    return before?.text === first ? before : { text: first, past: [], future: [], last: null };
  });
  const { text, past, future } = draft;
  const told = useRef(first);
  const tell = useEffectEvent(keep);
  useEffect(() => {
    const left = drafts.get(app) ?? new Map<string, Draft>();
    drafts.set(app, left.set(id, draft));
  }, [app, id, draft]);
  useEffect(() => {
    if (text === told.current) return;
    told.current = text;
    tell(text);
  }, [text]);
  const change = (to: string, { what, joins }: ChangeOf) => {
    const at = performance.now();
    set((before) => {
      if (before.text === to) return before;
      const { last } = before;
      const goesOn = joins !== undefined && last?.joins === joins && at - last.at < PAUSE_MS;
      return {
        text: to,
        past:
          goesOn && before.past.length > 0
            ? before.past
            : [...before.past, { text: before.text, what }].slice(-MOST_UNDOS),
        future: [],
        last: joins === undefined ? null : { joins, at },
      };
    });
  };
  const [last] = past.slice(-1);
  const [next] = future;
  return {
    text,
    change,
    undo: last
      ? () => {
          const { what } = last;
          set({ text: last.text, past: past.slice(0, -1), future: [{ text, what }, ...future], last: null });
          return what;
        }
      : null,
    redo: next
      ? () => {
          const { what } = next;
          set({ text: next.text, past: [...past, { text, what }], future: future.slice(1), last: null });
          return what;
        }
      : null,
  };
}
