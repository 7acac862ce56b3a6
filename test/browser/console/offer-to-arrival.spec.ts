import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aConsole, type Console } from './a-console.js';
import { axeOf } from './accessible.js';
import { IDS, whatIsStored } from './watched.js';

let service: Console;
beforeAll(async () => {
  service = await aConsole();
});
afterAll(() => service.stop());

const MOST_TABS = 80;
type Hand = (page: Page, name: RegExp) => Promise<void>;

const mouse: Hand = async (page, name) => {
  const target = page.getByRole('link', { name }).or(page.getByRole('button', { name }));
  await target.last().click();
};
/** What the keyboard stands on, as it is read aloud. */
const focused = (page: Page) =>
  page.evaluate<string>(
    "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''",
  );
const keyboard: Hand = async (page, name) => {
  await page.getByRole('link', { name }).or(page.getByRole('button', { name })).last().waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if (name.test((await focused(page)).trim())) return page.keyboard.press('Enter');
  }
  throw new Error(`No key leads to ${name.source}.`);
};

describe.each([
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
] as const)('two people in two browsers, %s', (_how, press) => {
  it('go from an offer by its approval and confirmation to where the arrival is recorded', async () => {
    const coordinator = await service.visit('demo-coordinator-nord');
    const approver = await service.visit('demo-approver-nord');
    await press(coordinator.page, /^Svara: /u);
    await press(coordinator.page, /^Tacka ja$/u);
    await coordinator.page.getByText('Väntar på en andra person').waitFor();

    await press(approver.page, /^Godkänn$/u);
    await press(approver.page, /^Läs och svara: /u);
    await approver.page.getByText('Inget har ändrats sedan frågan ställdes.').waitFor();
    await approver.page.getByText('Ditt svar').waitFor();
    await press(approver.page, /^(?:Godkänn)$/u);
    await approver.page.getByText('Placeringen är bekräftad.').waitFor();

    await press(coordinator.page, /^Till placeringen$/u);
    await press(coordinator.page, /^Registrera ankomst$/u);
    await coordinator.page.getByRole('dialog').waitFor();
    for (const { watch, page } of [coordinator, approver]) {
      expect(watch.complaints).toEqual([]);
      expect(watch.outside).toEqual([]);
      expect(watch.addresses.filter((address) => IDS.test(address))).toEqual([]);
      expect(await whatIsStored(page)).not.toMatch(IDS);
    }
    await coordinator.leave();
    await approver.leave();
  });
});

describe('an offered place', () => {
  it('is on a map to a kilometre, beside the ground near it and what is not shown', async () => {
    const { page, watch, leave } = await service.visit('demo-coordinator-nord');
    const { near, features } = await page.evaluate<Answers>(ASK);
    for (const degrees of near) expect(String(degrees)).toMatch(/^\d+(\.\d{1,2})?$/);
    expect(features).toBeGreaterThan(0);
    await keyboard(page, /^Svara: /u);
    await page.getByText('Var andra hushåll bor', { exact: false }).waitFor();
    await page.locator('canvas').first().waitFor();
    const place = page.getByRole('button', { name: 'Platsen, ungefär' });
    expect(await place.getAttribute('aria-pressed')).toBe('true');
    expect(await axeOf(page)).toEqual([]);
    expect(watch.complaints).toEqual([]);
    await leave();
  });
});

type Answers = { readonly near: readonly number[]; readonly features: number };
/** What the page is told of the place and of the ground. */
const ASK = `(async () => {
  const read = async (path, purpose) => (await fetch('/api/' + path, { headers: { purpose } })).json();
  const { items } = await read('today', 'CASE_HANDLING');
  const { id, case: ref } = items.find(({ kind }) => kind === 'OFFER_TO_ANSWER');
  const { place } = await read('placements/' + id + '/offer', 'PLACEMENT_MATCHING; case=' + ref);
  const { features } = await read('territories', 'CASE_HANDLING');
  return { near: place.near, features: features.length };
})()`;
