// The page that ours is measured beside: a plain interval timer, React and a line of text set ten times a second.
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const TICK_MS = 100;
const WORK_MS = 40_000;

function PlainTimer() {
  const [began] = useState(() => performance.now());
  const [now, setNow] = useState(began);
  useEffect(() => {
    const ticking = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(ticking);
  }, []);
  const left = (WORK_MS - ((now - began) % WORK_MS)) / 1000;
  return createElement(
    'p',
    { style: { font: '800 25vw/1 system-ui', textAlign: 'center' } },
    left.toFixed(1),
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(createElement(PlainTimer));
