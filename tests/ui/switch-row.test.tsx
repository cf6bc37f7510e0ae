import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SwitchRow } from '../../src/ui/components/switch-row.tsx';

/** A switch that another tab can change too. */
function sounds() {
  const at = { on: true };
  const row = () => <SwitchRow title="Sounds" checked={at.on} onChange={change} />;
  const { rerender } = render(row());
  function change(on: boolean) {
    at.on = on;
    rerender(row());
  }
  const press = (when: number) => {
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'timeStamp', { value: when });
    fireEvent(screen.getByRole('switch'), event);
  };
  return { press, change };
}

it('a press just after another tab has changed a switch does not undo that change', () => {
  const { press, change } = sounds();
  change(false);
  press(performance.now() + 100);
  expect(screen.getByRole('switch')).not.toBeChecked();
  press(performance.now() + 1000);
  expect(screen.getByRole('switch')).toBeChecked();
});

it('a switch follows presses as fast as they come', () => {
  const { press } = sounds();
  press(performance.now() + 1);
  expect(screen.getByRole('switch')).not.toBeChecked();
  press(performance.now() + 2);
  expect(screen.getByRole('switch')).toBeChecked();
});
