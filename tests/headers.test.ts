import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caddyConfig, nginxConfig } from '../tools/build/host-files.ts';
import { SECURITY_HEADERS } from '../tools/build/security-headers.ts';

test('the headers forbid framing, and text that becomes markup or script', () => {
  const policy = SECURITY_HEADERS['Content-Security-Policy'];
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|\*/);
});

test('the headers leave the microphone out, which iPhones need for cues over other music', () => {
  expect(SECURITY_HEADERS['Permissions-Policy']).not.toContain('microphone');
});

test('the configuration in deploy/ is what "npm run deploy-files" writes', () => {
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(nginxConfig());
  expect(readFileSync('deploy/Caddyfile', 'utf8')).toBe(caddyConfig());
});
