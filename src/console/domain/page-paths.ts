/** Words, and at the end perhaps a handle: what the page's own addresses are made of. */
const WORDS = /^\/(?:[a-z][a-z-]*(?:\/[A-Za-z0-9_-]+){0,3})?\/?$/;
const OF_OTHERS = /^\/(?:api|oidc|assets)(?:\/|$)/;

/** Whether the page answers at that path, without a query; which screen it shows there is its own affair. */
export const isPagePath = (path: string): boolean => WORDS.test(path) && !OF_OTHERS.test(path);
