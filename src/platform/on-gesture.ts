/** Every press is a chance to get sound back that a browser or a phone call took away. */
export function onGesture(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  document.addEventListener('click', listener, true);
  document.addEventListener('keydown', listener, true);
  return () => {
    document.removeEventListener('click', listener, true);
    document.removeEventListener('keydown', listener, true);
  };
}
