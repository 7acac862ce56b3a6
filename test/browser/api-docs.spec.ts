import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { runService, type RunningService } from './running-service.js';

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

let service: RunningService;
let browser: Browser;
let page: Page;
let asked: string[];
let complaints: string[];

beforeAll(async () => {
  service = await runService();
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, headless: true, args: QUIET });
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

type Document = {
  readonly tags: readonly object[];
  readonly paths: Readonly<Record<string, { readonly get?: { readonly tags: readonly string[] } }>>;
};

const watched = async () => {
  page = await browser.newPage();
  asked = [];
  complaints = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
};
const opened = async () => {
  await watched();
  await page.goto(service.documentation, { waitUntil: 'networkidle' });
};
const outside = () =>
  asked.filter(
    (url) => !url.startsWith('data:') && new URL(url).origin !== new URL(service.documentation).origin,
  );

describe('the documentation in a browser', () => {
  it('shows the routes of the service, and nothing fails in the page', async () => {
    await opened();
    const title = await page.locator('.info .title').innerText();
    expect(title).toContain('Fristad');
    const { tags, paths } = (await (await fetch(`${service.documentation}-json`)).json()) as Document;
    const groups = page.locator('.opblock-tag');
    await groups.nth(tags.length - 1).waitFor({ timeout: 300_000 });
    expect(await groups.count()).toBe(tags.length);
    await page.locator('#operations-tag-geography').click();
    const summaries = page.locator('.opblock-summary-path');
    const described = Object.keys(paths).filter((path) => paths[path]?.get?.tags[0] === 'geography');
    await summaries.nth(described.length - 1).waitFor({ timeout: 300_000 });
    const routes = (await summaries.allInnerTexts()).map((route) => route.replaceAll('\u200b', ''));
    expect(routes).toEqual(described);
    expect(routes).toContain('/api/localities');
    expect(complaints).toEqual([]);
  });

  it('asks no other host for anything', async () => {
    await opened();
    expect(asked.length).toBeGreaterThan(2);
    expect(outside()).toEqual([]);
  });

  it('would not be let out if a script in it tried', async () => {
    await opened();
    await page.evaluate("fetch('http://127.0.0.1:9/elsewhere').catch(() => undefined)");
    expect(outside()).toEqual([]);
    expect(complaints.join()).toContain('Content Security Policy');
  });

  it('is watched: a page that asks elsewhere is seen', async () => {
    await watched();
    await page.setContent('<img src="http://127.0.0.1:9/elsewhere.png">');
    expect(outside()).toEqual(['http://127.0.0.1:9/elsewhere.png']);
  });
});
