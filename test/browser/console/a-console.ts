import { rm } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { OwnProcess } from '../../harness/own-process.js';
import { demoData } from './demo-data.js';
import { watched, type Watch } from './watched.js';

/** A browser that does not speak to its maker. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const DAY = { locale: 'sv-SE', colorScheme: 'light', viewport: { width: 1280, height: 900 } } as const;

/** The country may be planned meanwhile, on the one connection of the embedded database. */
const PATIENCE_MS = 60_000;

export type Visit = { readonly page: Page; readonly watch: Watch; readonly leave: () => Promise<void> };
export type Console = {
  /** Where the service is; another address after some nights. */
  readonly origin: string;
  /** Goes on with the same data so many days later. */
  readonly sleep: (days: number) => Promise<void>;
  /** A browser of that invented user’s own, logged in, at that path. */
  readonly visit: (
    user: string,
    options?: { readonly at?: string } & BrowserContextOptions,
  ) => Promise<Visit>;
  readonly stop: () => Promise<void>;
};

/** Chooses that user where the embedded issuer asks. */
export const choose = (page: Page, user: string) =>
  page.getByRole('button', { name: user, exact: true }).click();

const visitIn =
  (browser: Browser, running: { readonly origin: string }): Console['visit'] =>
  async (user, { at = '/', ...options } = {}) => {
    const { origin } = running;
    const context = await browser.newContext({ ...DAY, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const watch = watched(page, origin);
    await page.goto(origin + at);
    await choose(page, user);
    await page.locator('h1').first().waitFor();
    return { page, watch, leave: () => context.close() };
  };

/** The built service as its users start it, with the day of the demonstration in a database of its own, and a browser. */
export const aConsole = async (): Promise<Console> => {
  const folder = await demoData();
  // One address looks at every screen here.
  const unlimited = { FRISTAD_REQUESTS_PER_MINUTE: '1000000' };
  const quiet = { FRISTAD_DURABLE: 'no', LOG_LEVEL: 'fatal' };
  const settings = { PORT: '0', FRISTAD_DATA_DIR: folder, ...quiet, ...unlimited };
  const run = async (program: string, ...words: string[]) => {
    const service = new OwnProcess(program, { words, settings });
    return { service, origin: await service.says(/^Fristad is at (http\S+)\/api$/m) };
  };
  let running = await run('dist/src/main.js');
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, headless: true, args: QUIET });
  const stop = async () => {
    await browser.close();
    await running.service.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const at = {
    get origin() {
      return running.origin;
    },
  };
  const sleep = async (days: number) => {
    await running.service.stop();
    running = await run('test/harness/service/service-of-a-later-day.ts', String(days));
  };
  return Object.assign(at, { sleep, visit: visitIn(browser, at), stop });
};
