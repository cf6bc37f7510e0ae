import 'react';

declare module 'react' {
  /** Custom properties may be set from a style prop. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
