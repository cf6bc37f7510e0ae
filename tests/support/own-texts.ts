import { afterEach, beforeEach } from 'vitest';

/** Texts that React holds on to, each seen since the start of the test. */
const held = new Set<string>();

function look(root: Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = texts.nextNode()) {
    if (!(node instanceof Text) || !node.data.trim() || node.parentElement?.closest('[translate="no"], svg'))
      continue;
    if (Object.keys(node).some((key) => key.startsWith('__reactFiber$'))) held.add(node.data);
  }
}

/**
 * Fails a test in which React holds on to a text node: one with siblings, or one that a component returns. A browser's
 * translator replaces such a node, and then it can be neither changed nor removed.
 */
export function expectOwnTexts(): void {
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(look);
  });
  beforeEach(() => {
    held.clear();
    watch.observe(document, { childList: true, subtree: true });
  });
  afterEach(() => {
    watch.disconnect();
    if (held.size > 0) throw new Error(`Texts without an element of their own: ${[...held].join(' | ')}`);
  });
}
