import { late } from '../../core/late.ts';

/**
 * Styles in a file of their own, whose address the build writes into the page; in development there is no such file. The
 * loader of the build waits for a stylesheet only where it is asked for first, and asks for it once.
 */
export const stylesOf = (name: string) =>
  late(async () => {
    const href = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
    if (href === undefined) return;
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    const loaded = new Promise((resolve, reject) => {
      link.addEventListener('load', resolve);
      link.addEventListener('error', () => {
        link.remove();
        reject(new Error(`${href} did not arrive.`));
      });
    });
    document.head.append(link);
    await loaded;
  });

/** The styles of all late screens. */
export const lateStyles = stylesOf('late-styles');
