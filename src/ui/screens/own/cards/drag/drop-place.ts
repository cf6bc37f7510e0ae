/** Where a card is, from top to bottom, in pixels of the window. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** A block on the page, and its slots without the one that is dragged; null while it is closed. */
export interface Room extends Span {
  readonly slots: readonly Span[] | null;
}

/** A place for a slot: among the other slots of a block, or, where `at` is null, at its end. */
export interface SlotPlace {
  readonly block: number;
  readonly at: number | null;
}

const middle = ({ top, bottom }: Span): number => (top + bottom) / 2;

const awayFrom = (y: number, { top, bottom }: Span): number => Math.max(top - y, y - bottom, 0);

/** How many of the cards are above this height by more than half. */
export const placeAmong = (cards: readonly Span[], y: number): number =>
  cards.filter((card) => middle(card) < y).length;

/** The place in the block that is nearest to this height; null where there is no block. */
export function slotPlace(rooms: readonly Room[], y: number): SlotPlace | null {
  const away = rooms.map((room) => awayFrom(y, room));
  const block = away.indexOf(Math.min(...away));
  const room = rooms[block];
  return room ? { block, at: room.slots && placeAmong(room.slots, y) } : null;
}

/** The height between two neighbours, or beside the only one; null without any. */
export function gapAt(cards: readonly Span[], place: number): number | null {
  const above = cards[place - 1];
  const below = cards[place];
  if (above && below) return (above.bottom + below.top) / 2;
  return above?.bottom ?? below?.top ?? null;
}
