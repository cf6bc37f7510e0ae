import { useEffect, useEffectEvent } from 'react';

/**
 * Keeps a session on screen. Back (the button or the gesture) comes back here at once and asks; closing or
 * reloading the page while the session runs lets the browser ask.
 */
export function useLeaveGuard(running: boolean, ask: () => void): void {
  const asked = useEffectEvent(ask);
  useEffect(() => {
    const here = window.location.hash;
    const back = () => {
      if (window.location.hash === here) return;
      // Before the router hears of the other address, which it does at the hashchange that follows.
      window.history.pushState(null, '', here);
      asked();
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    if (!running) return undefined;
    const close = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', close);
    return () => window.removeEventListener('beforeunload', close);
  }, [running]);
}
