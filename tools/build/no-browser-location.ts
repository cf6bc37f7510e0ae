// Replaces the part of wouter that reads the path of the page: all addresses of the app come after the #.

export const useBrowserLocation = (): never => {
  throw new Error('The app has no addresses but those behind the #.');
};
export const useSearch = (): string => '';
