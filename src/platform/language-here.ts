function bare(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag);
  return [language, script, region].filter(Boolean).join('-');
}

/**
 * The language of the person, as a tag that Intl takes: how numbers and dates are written where they live. A browser that
 * was started without a locale calls its language "C", which Intl refuses; then it is the one that Intl itself uses.
 * Without variants and extensions, for which Intl.DisplayNames has no name.
 */
export function languageHere(): string {
  try {
    return bare(navigator.language);
  } catch {
    return bare(new Intl.NumberFormat().resolvedOptions().locale);
  }
}
