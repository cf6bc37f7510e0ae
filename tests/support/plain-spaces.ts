/** A sentence with plain spaces, to be compared: on a screen no line ends between a number and its unit. */
export const plainSpaces = (sentence: string): string => sentence.replaceAll('\u00A0', ' ');
