import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { geodesicMeasure } from '#geodesy';
import { generateScenario } from '#generation';
import { openWorld } from '#scoring';
import { Highs, solveScenario } from '#solving';
import { planPage } from '../../src/cli/map/page.js';

let folder: string;
let browser: Browser;
let address: string;
let placed: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fristad-page-'));
  const made = generateScenario({ requests: 6, units: 200, territories: 40, seed: 2 });
  const planted = '</title><script>document.title = "planted"</script><img src="http://127.0.0.1:9/x">';
  const scenario = { ...made, regions: made.regions.map((one) => ({ ...one, name: one.name + planted })) };
  const world = openWorld(scenario, geodesicMeasure(scenario));
  const settings = { scenarioDigest: 'sha256:0', engine: new Highs(), seed: 0, now: () => 0 };
  const plan = await solveScenario(world, settings);
  placed = plan.assignments.length;
  address = `file://${join(folder, 'plan.html')}`;
  await writeFile(join(folder, 'plan.html'), planPage(world, plan));
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const opened = async (look: Parameters<Page['emulateMedia']>[0]) => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.emulateMedia(look);
  await page.goto(address);
  return { page, asked, complaints };
};
/** How light a colour of the page is, from 0 to 1. */
const lightness = async (page: Page, selector: string, property: string): Promise<number> => {
  const element = `document.querySelector('${selector}')`;
  const colour = await page.evaluate<string>(`getComputedStyle(${element}).getPropertyValue('${property}')`);
  const parts =
    colour
      .match(/[\d.]+/gu)
      ?.slice(0, 3)
      .map(Number) ?? [];
  return parts.reduce((sum, part) => sum + part / 255 / 3, 0);
};

describe('the page of a plan in a browser', () => {
  it.each([
    ['by day', { colorScheme: 'light', media: 'screen' }, true],
    ['by night', { colorScheme: 'dark', media: 'screen' }, false],
    ['on paper, by night', { colorScheme: 'dark', media: 'print' }, true],
  ] as const)('is readable %s, asks nobody and runs nothing', async (_, look, light) => {
    const { page, asked, complaints } = await opened(look);
    const [paper, ink] = [
      await lightness(page, 'body', 'background-color'),
      await lightness(page, 'body', 'color'),
    ];
    expect([paper > ink, Math.abs(paper - ink) > 0.6]).toEqual([light, true]);
    const drawn = await lightness(page, '.placed', 'fill');
    expect(Math.abs(paper - drawn)).toBeGreaterThan(0.25);
    expect([asked, complaints]).toEqual([[address], []]);
    expect(await page.title()).toMatch(/^Fristad: plan of /u);
    expect(await page.locator('script, img').count()).toBe(0);
    await page.close();
  });

  it('shows each placement on a map and in a row, which lead to each other', async () => {
    const { page } = await opened({ colorScheme: 'light', media: 'screen' });
    expect(placed).toBeGreaterThan(2);
    expect(await page.locator('tbody tr[id^=placed-]').count()).toBe(placed);
    for (let number = 1; number <= placed; number += 1) {
      const [map, mark] = [
        await page.locator(`svg:has(#at-${number})`).boundingBox(),
        await page.locator(`#at-${number}`).boundingBox(),
      ];
      expect(mark!.x).toBeGreaterThanOrEqual(map!.x);
      expect(mark!.x + mark!.width).toBeLessThanOrEqual(map!.x + map!.width);
    }
    await page.locator('#placed-1 a').click();
    expect(new URL(page.url()).hash).toBe('#at-1');
    await page.locator('#at-1').click();
    expect(new URL(page.url()).hash).toBe('#placed-1');
    await page.close();
  });

  it('needs no more width than a small screen has', async () => {
    const page = await browser.newPage({ viewport: { width: 380, height: 700 } });
    await page.goto(address);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
    await page.close();
  });
});
