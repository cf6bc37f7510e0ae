import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** How many changes can be undone. */
const MOST_UNDOS = 200;
/** Letters typed with shorter pauses are undone together. */
const PAUSE_MS = 1000;

interface Draft {
  readonly text: string;
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly changedAt: number;
}

export interface Editing {
  readonly text: string;
  /** `isTyped`: one of several typed letters; a change by a button is undone alone. */
  readonly change: (text: string, isTyped: boolean) => void;
  /** Null when there is nothing to undo. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** A text that is being edited, with its earlier versions. `keep` is called once with every change. */
export function useDraft(first: string, keep: (text: string) => void): Editing {
  const [draft, set] = useState<Draft>({ text: first, past: [], future: [], changedAt: 0 });
  const { text, past, future } = draft;
  const told = useRef(first);
  const tell = useEffectEvent(keep);
  useEffect(() => {
    if (text === told.current) return;
    told.current = text;
    tell(text);
  }, [text]);
  const change = (to: string, isTyped: boolean) => {
    const now = performance.now();
    set((before) => {
      if (before.text === to) return before;
      const goesOn = isTyped && now - before.changedAt < PAUSE_MS && before.past.length > 0;
      return {
        text: to,
        past: goesOn ? before.past : [...before.past, before.text].slice(-MOST_UNDOS),
        future: [],
        changedAt: isTyped ? now : 0,
      };
    });
  };
  const [last] = past.slice(-1);
  const [next] = future;
  return {
    text,
    change,
    undo:
      last === undefined
        ? null
        : () => set({ text: last, past: past.slice(0, -1), future: [text, ...future], changedAt: 0 }),
    redo:
      next === undefined
        ? null
        : () => set({ text: next, past: [...past, text], future: future.slice(1), changedAt: 0 }),
  };
}
