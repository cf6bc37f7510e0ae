const BYTES = 16;

/** A unique id. `crypto.randomUUID` exists only on secure pages, not on one served to a phone without TLS. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
