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
