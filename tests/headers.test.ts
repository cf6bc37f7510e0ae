import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../tools/build/content-security-policy.ts';

const headers = readFileSync('public/_headers', 'utf8').split('\n');
const valueOf = (name: string) =>
  headers
    .map((line) => line.trim())
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2);

test('the headers state the content security policy of the page, and forbid framing it', () => {
  expect(valueOf('Content-Security-Policy')).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
});

test('the headers leave the microphone out, which iPhones need for cues over other music', () => {
  expect(valueOf('Permissions-Policy')).toBeTruthy();
  expect(valueOf('Permissions-Policy')).not.toContain('microphone');
});
