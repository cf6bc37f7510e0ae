import { Component, type ReactNode } from 'react';

interface ScreenBoundaryProps {
  /** Stands in the place of what failed. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Where a screen fails, as one does that could not be fetched, the rest of the app stays. */
export class ScreenBoundary extends Component<ScreenBoundaryProps> {
  static getDerivedStateFromError = () => ({ failed: true });
  override readonly state = { failed: false };

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
