import { useEffect, useEffectEvent, useLayoutEffect } from 'react';

const marks = (): Readonly<Record<string, unknown>> => ({ ...history.state });

/** Whether Back was pressed before the player was there to ask: noted in the history state of its address. */
export const isQuestionDue = (): boolean => marks()['askToLeave'] === true;

export function noteQuestion(askToLeave: boolean): void {
  if (isQuestionDue() !== askToLeave) history.replaceState({ ...marks(), askToLeave }, '');
}

/**
 * Keeps a session on screen. Back (the button or the gesture) returns here at once and asks; when the page is closed
 * or reloaded while the session runs, the browser asks.
 */
export function useLeaveGuard(running: boolean, ask: () => void): void {
  const asked = useEffectEvent(ask);
  // Before the paint: Back can be pressed as soon as the session is seen.
  useLayoutEffect(() => {
    const here = window.location.hash;
    const back = () => {
      if (window.location.hash === here) return;
      // Runs before the router sees the other address in the hashchange event that follows.
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
