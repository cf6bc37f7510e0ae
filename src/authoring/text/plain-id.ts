const LONGEST_ID = 60;

/** The id of a routine or block of which only the name is known; empty if the name has no letter or digit for an id. */
export const plainId = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replaceAll(/^-|-$/g, '');
