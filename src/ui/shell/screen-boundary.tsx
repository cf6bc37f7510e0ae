import { Component, type ReactNode } from 'react';

interface ScreenBoundaryProps {
  /** Shown in place of what failed. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Contains the failure of a screen, such as code that could not be fetched: the rest of the app stays. */
export class ScreenBoundary extends Component<ScreenBoundaryProps> {
  static getDerivedStateFromError = () => ({ failed: true });
  override readonly state = { failed: false };

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
