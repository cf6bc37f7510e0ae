/**
 * Asks at once for all files that a late file imports, so that they do not wait until that file has arrived and been
 * read. The build writes their addresses into the page; in development there are none.
 */
export function fetchAlong(name: string): void {
  const files = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.match(/\S+/g) ?? [];
  for (const href of files)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}
