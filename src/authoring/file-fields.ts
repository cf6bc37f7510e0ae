import { oneOf, text, whole } from './shape/shape.ts';

/** The only format so far. A file of a later format is refused as a whole: see read-file.ts. */
export const FORMAT = 1;

/** Fields that routine files and exercise files share. */
export const schemaUrl = text(500);
export const format = oneOf([FORMAT]);
export const name = text(60);

/** The language of a file that does not name one. */
export const DEFAULT_LANGUAGE = 'en';

export const language = text(12, {
  pattern: /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u,
  says: 'a language tag such as "en", "de" or "pt-BR"',
});

export const id = text(60, {
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/u,
  says: 'an id of at most 60 lowercase letters, digits and single hyphens, such as "bird-dog"',
});

export const restSeconds = whole(0, 900, 'seconds');
export const holdSeconds = whole(1, 3600, 'seconds');
/** Up to a whole day. */
export const clockSeconds = whole(1, 86_400, 'seconds');
