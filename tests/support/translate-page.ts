import type { Page } from '@playwright/test';

/** What the simulated translator puts before each text. */
export const MARK = '¡';

/**
 * Does to every text of the page what a browser's translator does: each text node is replaced by a new one in two
 * `<font>` elements, unless an element around it says `translate="no"`. Texts that come later follow as they come.
 */
export const translatePage = (page: Page) =>
  page.addInitScript((mark) => {
    const translate = (text: Text) => {
      const { parentElement: around } = text;
      if (
        !around ||
        !text.data.trim() ||
        around.closest('[translate="no"], font, script, style, textarea, svg')
      )
        return;
      const inner = document.createElement('font');
      inner.append(mark + text.data);
      const outer = document.createElement('font');
      outer.append(inner);
      text.replaceWith(outer);
    };
    const translateIn = (root: Node) => {
      if (root instanceof Text) translate(root);
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) if (texts.currentNode instanceof Text) found.push(texts.currentNode);
      found.forEach(translate);
    };
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'characterData') translateIn(target);
        addedNodes.forEach(translateIn);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  }, MARK);
