import type { Page } from 'playwright-core';

export type Watch = {
  /** What the policy of the page refused, and what failed in it. */
  readonly complaints: readonly string[];
  /** What was asked of other hosts. */
  readonly outside: readonly string[];
  /** Every address that the window had, and every title. */
  readonly addresses: readonly string[];
};

/** Where answers "no" are expected: the browser writes them to its console by itself. */
const ANSWERS = 'Failed to load resource: the server responded with a status of';

/** Keeps what a page does, from now on. */
export const watched = (page: Page, origin: string): Watch => {
  const [complaints, outside, addresses]: [string[], string[], string[]] = [[], [], []];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !url.startsWith('blob:') && new URL(url).origin !== origin)
      outside.push(url);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith(ANSWERS)) complaints.push(message.text());
  });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) addresses.push(frame.url());
  });
  return { complaints, outside, addresses };
};

const STORED = `(async () => {
  const cached = await Promise.all(
    (await caches.keys()).map(async (name) => {
      const requests = await (await caches.open(name)).keys();
      return [name, ...requests.map(({ url }) => url)];
    }),
  );
  const databases = await indexedDB.databases();
  const [local, session] = [{ ...localStorage }, { ...sessionStorage }];
  const { title, cookie } = document;
  return JSON.stringify({ local, session, databases, cached, cookie, title, state: history.state, window: window.name });
})()`;
/** What a browser keeps of a page: storages, caches, cookies that scripts see, the state of history, the title. */
export const whatIsStored = (page: Page): Promise<string> => page.evaluate<string>(STORED);

/** Ids of the demonstration’s cases, requests, placements, offers, units and approvals. */
export const IDS =
  /\b(?:K-[0-9a-f]{4,}|R\d{3,}|PL-[\w-]+|U\d{3,}|IN-[\w-]+)\b|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/u;
