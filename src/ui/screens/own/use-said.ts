import { useEffect, useState } from 'react';

/** What is said stays in sight for a while, longer where it can be taken back. */
const SHOWN_MS = 8000;
const UNDO_SHOWN_MS = 20_000;

/** What has just been done, for those who see it and those who hear it. */
export interface Said {
  readonly words: string;
  /** Whether it offers to take it back. */
  readonly undo: boolean;
}

export function useSaid(): [Said | null, (words: string, undo?: boolean) => void] {
  const [said, set] = useState<Said | null>(null);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => set(null), said.undo ? UNDO_SHOWN_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, (words, undo = false) => set(words ? { words, undo } : null)];
}
