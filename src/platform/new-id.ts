const BYTES = 16;

/** An id nobody else has. `crypto.randomUUID` would do, but a page served without TLS to a phone in reach has none. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
