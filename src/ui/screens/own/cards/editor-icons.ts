import type { Drawing } from '../../../components/icon-drawings.ts';

/** Icons that only the editor shows. */
export const editorIcons = {
  up: { line: 'M12 19V5.5M6 11l6-6 6 6' },
  copy: { line: 'M9 9h10.5v10.5H9ZM5.5 15H4.5V4.5H15v1' },
  bin: { line: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 12.5h9l1-12.5M10.5 11v5M13.5 11v5' },
  handle: { line: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01' },
} as const satisfies Record<string, Drawing>;
