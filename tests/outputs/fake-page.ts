import { vi } from 'vitest';

/** A document that can be hidden and shown. */
export function installFakePage() {
  const page = Object.assign(new EventTarget(), {
    visibilityState: 'visible' as DocumentVisibilityState,
    documentElement: { lang: 'en' },
  });
  vi.stubGlobal('document', page);
  return (visibilityState: DocumentVisibilityState) => {
    page.visibilityState = visibilityState;
    page.dispatchEvent(new Event('visibilitychange'));
  };
}
