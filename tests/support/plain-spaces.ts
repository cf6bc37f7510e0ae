/** A sentence with plain spaces, for comparisons: in the catalogue those between a number and its unit do not break. */
export const plainSpaces = (sentence: string): string => sentence.replaceAll('\u00A0', ' ');
