/** The names that the content security policy of the built page allows: no other code may turn text into markup or script. */
export const TRUSTED_POLICIES = {
  figure: 'holdfast-figure',
  figureWorker: 'holdfast-figure-worker',
  historyWorker: 'holdfast-history-worker',
  serviceWorker: 'holdfast-service-worker',
} as const;

type PolicyName = (typeof TRUSTED_POLICIES)[keyof typeof TRUSTED_POLICIES];

interface TrustedTypes {
  createPolicy: (
    name: PolicyName,
    rules: { createHTML?: (markup: string) => string; createScriptURL?: (url: string) => string },
  ) => { createHTML: (markup: string) => string; createScriptURL: (url: string) => string };
}

/** Absent from older browsers, which then trust text. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const vouched = (accepts: (text: string) => boolean, name: PolicyName) => (text: string) => {
  if (!accepts(text)) throw new TypeError(`${name} does not trust: ${text.slice(0, 80)}`);
  return text;
};

/**
 * Returns a function that lets through only markup that `accepts` allows, as a value that a page under the policy takes
 * for `innerHTML`. Call it once for each name. In the types of the DOM such values are strings.
 */
export function trustMarkup(
  name: PolicyName,
  accepts: (markup: string) => boolean,
): (markup: string) => string {
  const createHTML = vouched(accepts, name);
  const policy = trustedTypes?.createPolicy(name, { createHTML });
  return (markup) => (policy ? policy.createHTML(markup) : createHTML(markup));
}

/** The same for the address of one script. */
export function trustScript(name: PolicyName, address: string): string {
  const createScriptURL = vouched((url) => url === address, name);
  return trustedTypes?.createPolicy(name, { createScriptURL }).createScriptURL(address) ?? address;
}
