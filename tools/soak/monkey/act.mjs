const SCREENS = [
  '/',
  '/routine/desk-reset',
  '/routine/posture-15',
  '/routine/strong-back-45',
  '/exercise/plank',
  '/exercises',
  '/session',
  '/history',
  '/settings',
  '/sound-check',
  '/data',
  '/week',
  '/owns',
  '/start',
  '/timers',
  '/nowhere',
];
const KEYS = [' ', 'Enter', 'Escape', 'Tab', 'Shift+Tab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const LETTERS = [
  ...'bcdeklmnprsu?'.split(''),
  '0',
  '1',
  '5',
  '9',
  '.',
  ',',
  '-',
  '+',
  'Backspace',
  'Home',
  'End',
];
const SIZES = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 844, height: 390 },
  { width: 1024, height: 768 },
];
const TYPED = ['8', '22.5', '-3', '0', '1e9', '٣', 'x'.repeat(200), '', '46,25', '12:30'];
/** What begins a session or brings it to its end: chance alone seldom does that. */
const FORWARD = /^(Start|Resume|Done|Skip|Next|End session)/;
const KINDS = [
  [66, 'press'],
  [6, 'spot'],
  [9, 'key'],
  [3, 'type'],
  [4, 'scroll'],
  [3, 'go'],
  [2, 'back'],
  [1, 'forward'],
  [1, 'reload'],
  [2, 'burst'],
  [1, 'resize'],
  [2, 'wait'],
];

/**
 * What can be pressed and is not covered. The button that deletes everything is left out: what it deletes could not be
 * told apart from what was lost.
 */
const pressable = () =>
  [
    ...document.querySelectorAll(
      'a[href], button, input, select, summary, label, [role="slider"], [tabindex="0"]',
    ),
  ]
    .filter((each) => !each.textContent.startsWith('Delete it all'))
    .filter((each) => !(each instanceof HTMLAnchorElement && each.origin !== location.origin))
    .flatMap((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const at = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
      const top = document.elementFromPoint(at.x, at.y);
      const name = (each.ariaLabel ?? each.textContent ?? '').trim().slice(0, 40) || each.tagName;
      return top && (each.contains(top) || top.contains(each)) ? [{ ...at, name }] : [];
    });

const press = (page, dice, { x, y }) =>
  dice.chance(0.5) ? page.touchscreen.tap(x, y) : page.mouse.click(x, y);

async function pressSomething(page, dice, times) {
  const places = await page.evaluate(pressable);
  if (places.length === 0) return 'nothing to press';
  const leading = places.filter(({ name }) => FORWARD.test(name));
  const place = dice.pick(leading.length > 0 && dice.chance(0.2) ? leading : places);
  for (let i = 0; i < times; i++) await press(page, dice, place);
  return `“${place.name}”${times > 1 ? ` × ${times}` : ''}`;
}

const ACTIONS = {
  press: (page, dice) => pressSomething(page, dice, 1),
  burst: (page, dice) => pressSomething(page, dice, 3 + dice.below(20)),
  async spot(page, dice) {
    const { width, height } = page.viewportSize();
    const at = { x: dice.below(width), y: dice.below(height) };
    await press(page, dice, at);
    return `spot ${at.x},${at.y}`;
  },
  async key(page, dice) {
    const key = dice.pick(dice.chance(0.5) ? KEYS : LETTERS);
    await page.keyboard.press(key);
    return `key ${key}`;
  },
  async type(page, dice) {
    const field = page.locator('input:visible, textarea:visible').first();
    const text = dice.pick(TYPED);
    await field.focus({ timeout: 300 }).catch(() => null);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
    return `type ${text.slice(0, 10)}`;
  },
  async scroll(page, dice) {
    const by = dice.below(2000) - 1000;
    await page.mouse.wheel(0, by);
    return `scroll ${by}`;
  },
  async go(page, dice) {
    const screen = dice.pick(SCREENS);
    await page.evaluate((to) => {
      location.hash = to;
    }, screen);
    return `go ${screen}`;
  },
  async back(page) {
    await page.goBack({ waitUntil: 'commit', timeout: 5000 }).catch(() => null);
    return 'back';
  },
  async forward(page) {
    await page.goForward({ waitUntil: 'commit', timeout: 5000 }).catch(() => null);
    return 'forward';
  },
  async reload(page) {
    await page.reload({ waitUntil: 'commit' });
    return 'reload';
  },
  async resize(page, dice) {
    const size = dice.pick(SIZES);
    await page.setViewportSize(size);
    return `resize ${size.width}`;
  },
  async wait(page, dice) {
    const ms = dice.below(1500);
    await page.waitForTimeout(ms);
    return `wait ${ms}`;
  },
};

/** Does one random thing in the page and returns it in words. */
export async function act(page, dice, address) {
  // Back may have left the app.
  if (!page.url().startsWith(address)) await page.goto(address);
  return ACTIONS[dice.weighted(KINDS)](page, dice);
}
