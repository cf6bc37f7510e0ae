import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stepper } from '../../src/ui/components/stepper.tsx';

function Seconds({ from }: { readonly from: number }) {
  const [value, setValue] = useState(from);
  return <Stepper label="Rest" unit="s" min={0} max={60} step={5} value={value} onChange={setValue} />;
}

const box = () => screen.getByRole('textbox', { name: 'Rest, s' });
const more = () => screen.getByRole('button', { name: /^More: / });

const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

describe('a stepper', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('changes by one step for each tap', () => {
    render(<Seconds from={10} />);
    fireEvent.pointerDown(more());
    fireEvent.pointerUp(more());
    fireEvent.click(more());
    expect(box()).toHaveValue('15');
  });

  it('repeats while held, after 400 ms, eight times a second', () => {
    render(<Seconds from={10} />);
    fireEvent.pointerDown(more());
    pass(399);
    expect(box()).toHaveValue('10');
    pass(1);
    expect(box()).toHaveValue('15');
    pass(125);
    pass(125);
    expect(box()).toHaveValue('25');
    fireEvent.pointerUp(more());
    fireEvent.click(more());
    pass(1000);
    expect(box()).toHaveValue('25');
  });

  it('stops at its bounds, and the button keeps the focus there', () => {
    render(<Seconds from={55} />);
    more().focus();
    fireEvent.click(more());
    expect(box()).toHaveValue('60');
    expect(more()).toHaveAttribute('aria-disabled', 'true');
    expect(more()).toHaveFocus();
    fireEvent.click(more());
    expect(box()).toHaveValue('60');
  });

  it('stops repeating at a bound, however long it is held', () => {
    render(<Seconds from={55} />);
    fireEvent.pointerDown(more());
    pass(400);
    expect(box()).toHaveValue('60');
    pass(1000);
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    pass(1000);
    expect(box()).toHaveValue('55');
  });

  it('continues from the value just typed', () => {
    render(<Seconds from={10} />);
    fireEvent.change(box(), { target: { value: '40' } });
    fireEvent.keyDown(box(), { key: 'ArrowUp' });
    expect(box()).toHaveValue('45');
    fireEvent.change(box(), { target: { value: '20' } });
    fireEvent.click(screen.getByRole('button', { name: /^Less: / }));
    expect(box()).toHaveValue('15');
    fireEvent.blur(box());
    expect(box()).toHaveValue('15');
  });

  it('keeps what was typed when it is removed before that was confirmed, as on the way to another screen', () => {
    const change = vi.fn<(value: number) => void>();
    const { unmount } = render(
      <Stepper label="Rest" unit="s" min={0} max={60} step={5} value={10} onChange={change} />,
    );
    fireEvent.change(box(), { target: { value: '40' } });
    expect(change).not.toHaveBeenCalled();
    unmount();
    expect(change.mock.calls).toEqual([[40]]);
  });

  it('keeps the value when the text typed is not a number', () => {
    render(<Seconds from={10} />);
    fireEvent.change(box(), { target: { value: 'soon' } });
    fireEvent.blur(box());
    expect(box()).toHaveValue('10');
    fireEvent.change(box(), { target: { value: '12,5' } });
    fireEvent.blur(box());
    expect(box()).toHaveValue('12.5');
  });

  it('restores the previous value on Escape, and leaves the sheet around it open', () => {
    render(<Seconds from={10} />);
    fireEvent.change(box(), { target: { value: '40' } });
    const kept = fireEvent.keyDown(box(), { key: 'Escape' });
    expect(kept).toBe(false);
    fireEvent.blur(box());
    expect(box()).toHaveValue('10');
    expect(fireEvent.keyDown(box(), { key: 'Escape' })).toBe(true);
  });
});
