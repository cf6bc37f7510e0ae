import type { Plugin } from 'vite';
import { TRUSTED_POLICIES } from '../../src/platform/trusted.ts';

/** Allows only what this site itself serves, and only the named policies to make markup or script addresses. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${Object.values(TRUSTED_POLICIES).join(' ')}`,
].join('; ');

/**
 * What a host sends with every answer, errors too. The policy is that of the page's meta tag, with the part that only a
 * header can state.
 *
 * Permissions-Policy must not name the microphone: `microphone=()` silently disables navigator.audioSession.type,
 * and with it the cues over the person's own music on iOS.
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** The build puts a hash of the content into the names of these files: another version is another address. */
export const HASHED_FILES = '/assets/';
export const CACHE_HASHED = 'public, max-age=31536000, immutable';
/**
 * For every other file: the browser asks each time, and gets 304 while it is the same. `no-transform`: a file that is
 * changed on the way is refused.
 */
export const CACHE_OTHERS = 'no-cache, no-transform';

/** Puts the policy into the built page, for hosts that send no headers. The dev server needs inline scripts. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
