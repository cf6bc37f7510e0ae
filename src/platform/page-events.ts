/** Calls back when the page is hidden: from then on it may be throttled, frozen or put to sleep. */
export function onPageHidden(listener: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') listener();
  };
  document.addEventListener('visibilitychange', hidden);
  document.addEventListener('freeze', listener);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    document.removeEventListener('freeze', listener);
  };
}

/** Calls back whenever the page may have been away and has returned; usually several times for one return. */
export function onPageReturn(listener: () => void): () => void {
  const visible = () => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', visible);
  document.addEventListener('resume', listener);
  window.addEventListener('pageshow', listener);
  window.addEventListener('focus', listener);
  return () => {
    document.removeEventListener('visibilitychange', visible);
    document.removeEventListener('resume', listener);
    window.removeEventListener('pageshow', listener);
    window.removeEventListener('focus', listener);
  };
}

/** Calls back at every press: each may restore sound that the browser or a phone call has stopped. */
export function onGesture(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  document.addEventListener('click', listener, true);
  document.addEventListener('keydown', listener, true);
  return () => {
    document.removeEventListener('click', listener, true);
    document.removeEventListener('keydown', listener, true);
  };
}
