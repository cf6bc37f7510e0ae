/** A text that is cut off, hidden by another or crossed by water, and why. */
export type TextProblem = string;

/**
 * In the page: every text of the player that a person cannot read in full. `main` may scroll only downwards. The top and
 * the bottom fifth of the box of a text are blank.
 */
export function unreadTexts(): TextProblem[] {
  const ROUNDING = 1.5;
  const main = document.querySelector('main');
  const stage = main?.querySelector('section');
  const water = stage?.firstElementChild;
  const count = main?.querySelector('[role="timer"], [data-digits]')?.closest('section > div');
  if (!main || !stage || !water) return ['There is no player.'];
  const wet = water.firstElementChild?.checkVisibility({ visibilityProperty: true }) ?? false;
  const problems: string[] = [];
  const scrolls = main.scrollHeight > main.clientHeight + 1;
  const texts: { words: string; box: DOMRect; own: Element; inCount: boolean }[] = [];
  const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    const own = node.parentElement;
    const words = node.textContent?.trim();
    if (!own || !words) continue;
    // The mark of a beat repeats the same words in the same place; the list of steps scrolls.
    if (own.closest('[data-beats] [aria-hidden], .visually-hidden, aside, dialog')) continue;
    if (!own.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { x, y, width, height } of range.getClientRects()) {
      const box = new DOMRect(x, y + height * 0.2, width, height * 0.6);
      const isDigits = own.closest('[role="timer"], [data-digits]') !== null;
      const inCount = count?.contains(own) ?? false;
      texts.push({ words, box, own, inCount });
      const say = (problem: string) => problems.push(`"${words}" ${problem}`);
      if (box.left < -ROUNDING || box.right > innerWidth + ROUNDING) say('runs out at the side');
      if (!scrolls && (box.top < -ROUNDING || box.bottom > innerHeight + ROUNDING)) say('runs out below');
      for (let around: Element | null = own; around && around !== main; around = around.parentElement) {
        const { overflowX, overflowY, contain, webkitLineClamp } = getComputedStyle(around);
        const paints = /strict|content|paint/.test(contain);
        if (webkitLineClamp !== 'none') say('may lose its last lines');
        const frame = around.getBoundingClientRect();
        const beside = box.left < frame.left - ROUNDING || box.right > frame.right + ROUNDING;
        const beyond = box.top < frame.top - ROUNDING || box.bottom > frame.bottom + ROUNDING;
        const cut =
          !isDigits &&
          ((beside && (paints || overflowX !== 'visible')) ||
            (beyond && (paints || overflowY !== 'visible')));
        if (cut) say('is cut off');
        // A button does not hide its own words.
        if (around.localName === 'button' && (beside || beyond)) say('is larger than its button');
      }
      const tank = water.getBoundingClientRect();
      const meets = box.bottom > tank.top + ROUNDING && box.top < tank.bottom - ROUNDING;
      const inTank = box.right > tank.left && box.left < tank.right && meets;
      if (inTank && !inCount && wet) say('is crossed by the tide');
    }
  }
  for (const field of main.querySelectorAll('input')) {
    if (field.scrollWidth > field.clientWidth + 1) problems.push(`"${field.value}" is cut off in its field`);
  }
  if (getComputedStyle(water).overflowX !== 'hidden') problems.push('The tide can leave its tank.');
  for (const [n, one] of texts.entries()) {
    for (const other of texts.slice(n + 1)) {
      // The colon of a clock is set close to its digits.
      const clock = one.own.closest('[role="timer"], [data-digits]');
      if (one.own === other.own || clock?.contains(other.own)) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > ROUNDING && high > ROUNDING) problems.push(`"${one.words}" lies on "${other.words}"`);
    }
  }
  const button = main.querySelector('[data-main] > button:last-child')?.getBoundingClientRect();
  if (button && button.bottom > innerHeight + ROUNDING)
    problems.push(`the main button ends ${Math.round(button.bottom - innerHeight)} px below`);
  return [...new Set(problems)];
}
