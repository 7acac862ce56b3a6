/** Words of an address of this host: no other host, no scheme, no query, nothing that a browser reads otherwise. */
const PATH = /^\/(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_-]*$/;
const LONGEST = 500;
const HOME = '/';

/** Where a browser goes once it is logged in: where it says, if that is a page of this very host, or else the first page. */
export const wayBack = (said: unknown): string =>
  typeof said === 'string' && said.length <= LONGEST && PATH.test(said) ? said : HOME;
