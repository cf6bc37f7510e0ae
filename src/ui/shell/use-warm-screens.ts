import { useEffect } from 'react';
import { warmScreens } from './lazy-screens.ts';

const SOON_MS = 1500;

/** Fetches the other screens once the first one stands. A failure is no matter: they are fetched again on need. */
export function useWarmScreens() {
  useEffect(() => {
    const timer = setTimeout(() => void warmScreens().catch(() => {}), SOON_MS);
    return () => clearTimeout(timer);
  }, []);
}
