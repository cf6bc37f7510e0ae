import { gapAt, placeAmong, type SlotPlace, type Span, slotPlace } from './drop-place.ts';

/** A press becomes a drag when it moves this far, or lasts this long. */
const BEGIN_PX = 8;
const BEGIN_MS = 150;
/** So near to the edge of the window the page scrolls, the faster the nearer. */
const EDGE_PX = 96;
const FASTEST_PX_A_MS = 0.9;

const BLOCKS = '[data-block]';
const SLOTS = '[data-slot]';

interface Drag {
  /** All cards are in it; it is what the line is placed in. */
  readonly root: HTMLElement;
  readonly card: HTMLElement;
  readonly handle: HTMLElement;
  /** Shown where the card would go. */
  readonly line: HTMLElement;
  readonly pointer: PointerEvent;
  /** `block`: the place of the block that a slot goes into, or the new place of a block. */
  readonly onDrop: (place: SlotPlace) => void;
  readonly onCancel: () => void;
}

const all = (within: Element, selector: string): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];
const spanOf = (element: Element): Span => element.getBoundingClientRect();

/** The click with which a drag ends is no press of the handle. */
function swallowClick(): void {
  const until = new AbortController();
  const options = { capture: true, signal: until.signal };
  const swallow = (event: MouseEvent) => {
    // Keys click too.
    if (event.detail === 0) return;
    event.stopImmediatePropagation();
    until.abort();
  };
  window.addEventListener('click', swallow, options);
  window.addEventListener('pointerdown', () => until.abort(), options);
}

/** Follows a pointer that is down on a handle until it is let go. Escape puts the card back. */
export function dragCard({ root, card, handle, line, pointer, onDrop, onCancel }: Drag): void {
  const isSlot = card.matches(SLOTS);
  const home = card.closest(BLOCKS);
  const own: SlotPlace = {
    block: all(root, BLOCKS).findIndex((block) => block === home),
    at: home && isSlot ? all(home, SLOTS).indexOf(card) : null,
  };
  const grabbed = pointer.clientY - spanOf(card).top;
  let y = pointer.clientY;
  let shift = 0;
  let frame = 0;
  let before = 0;

  /** Where the card would go, and the height of the gap there; null for the end of a closed block. */
  const find = (): { readonly place: SlotPlace | null; readonly gap: number | null } => {
    const blocks = all(root, BLOCKS);
    if (!isSlot) {
      const others = blocks.filter((block) => block !== card).map(spanOf);
      const place = placeAmong(others, y);
      return { place: { block: place, at: null }, gap: gapAt(others, place) };
    }
    const rooms = blocks.map((block) => {
      const list = block.querySelector('ol');
      const slots = list && all(list, SLOTS).filter((slot) => slot !== card);
      const { top, bottom } = spanOf(block);
      return { top, bottom, list, slots: slots?.map(spanOf) ?? null };
    });
    const place = slotPlace(rooms, y);
    const room = place && rooms[place.block];
    if (!room?.list || !room.slots) return { place, gap: null };
    return { place, gap: gapAt(room.slots, place?.at ?? 0) ?? spanOf(room.list).top };
  };
  const isOwn = (place: SlotPlace | null) => place?.block === own.block && place.at === own.at;

  const show = () => {
    shift = y - grabbed - (spanOf(card).top - shift);
    card.style.translate = `0 ${shift}px`;
    const { place, gap } = find();
    const into = gap === null && place && !isOwn(place) ? place.block : null;
    all(root, BLOCKS).forEach((block, at) => block.toggleAttribute('data-into', at === into));
    line.hidden = gap === null || isOwn(place);
    line.style.top = `${(gap ?? 0) - spanOf(root).top}px`;
  };
  const scroll = (ms: number) => {
    const above = EDGE_PX - y;
    const below = y - (window.innerHeight - EDGE_PX);
    const near = Math.min(1, Math.max(above, below, 0) / EDGE_PX);
    // Not past the cards: the one in the air makes the page longer.
    const { top, bottom } = spanOf(root);
    const most = Math.max(0, below > above ? bottom - window.innerHeight : EDGE_PX - top);
    const by = Math.min(most, near * FASTEST_PX_A_MS * ms);
    if (by > 0) window.scrollBy({ top: below > above ? by : -by, behavior: 'instant' });
  };
  const turn = (now: number) => {
    scroll(Math.min(50, now - before));
    before = now;
    show();
    frame = requestAnimationFrame(turn);
  };
  const begin = () => {
    if (frame !== 0) return;
    card.dataset['dragged'] = '';
    before = performance.now();
    frame = requestAnimationFrame(turn);
  };
  const waited = setTimeout(begin, BEGIN_MS);
  const stop = new AbortController();

  const end = () => {
    stop.abort();
    clearTimeout(waited);
    cancelAnimationFrame(frame);
    for (const block of all(root, BLOCKS)) block.removeAttribute('data-into');
    delete card.dataset['dragged'];
    card.style.translate = '';
    line.hidden = true;
    if (frame !== 0) swallowClick();
  };
  const cancel = () => {
    end();
    if (frame !== 0) onCancel();
  };
  const on = { signal: stop.signal };
  handle.setPointerCapture(pointer.pointerId);
  handle.addEventListener(
    'pointermove',
    (event) => {
      y = event.clientY;
      if (Math.hypot(event.clientX - pointer.clientX, y - pointer.clientY) >= BEGIN_PX) begin();
    },
    on,
  );
  handle.addEventListener(
    'pointerup',
    () => {
      const { place } = frame === 0 ? { place: null } : find();
      end();
      if (place && !isOwn(place)) onDrop(place);
    },
    on,
  );
  handle.addEventListener('lostpointercapture', cancel, on);
  // No key may change the text while a card of it is in the air.
  const key = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === 'Escape') cancel();
  };
  window.addEventListener('keydown', key, { ...on, capture: true });
}
