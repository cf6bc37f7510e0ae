type Browser = { readonly executablePath: string } | { readonly channel: string };

export function findBrowser(): Browser | null;
export function obtainBrowser(): Browser;
