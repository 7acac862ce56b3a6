import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aConsole, type Console } from './a-console.js';
import { IDS } from './watched.js';

let service: Console;
beforeAll(async () => {
  service = await aConsole();
});
afterAll(() => service.stop());

const USER = 'demo-coordinator-nord';
const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const CORNERS = '63.9, 20.1\n63.9, 20.4\n63.7, 20.3';
const next = (page: Page) => page.getByRole('button', { name: 'Nästa', exact: true }).click();

/** Chooses from a list that is searched by typing. */
const pick = async (page: Page, name: string, words: string) => {
  const field = page.getByRole('combobox', { name });
  await field.fill(words);
  await page.getByRole('option', { name: words }).first().click();
  await field.press('Escape');
};

const fileByMouse = async (page: Page) => {
  await pick(page, 'Folkbokförd i kommun', 'Umeå');
  await next(page);
  await page.getByLabel('Hotnivå').selectOption('HIGH');
  await page.getByLabel('Hur långt hotet når').selectOption('REGIONAL');
  await next(page);
  await page.getByLabel('Hur bråttom').selectOption('EMERGENCY');
  await page.getByLabel('Måste flytta in senast').fill(inDays(10));
  await next(page);
  await pick(page, 'Hemort', 'Umeå');
  await page.getByLabel('Hörn, ett per rad').fill(CORNERS);
  await page.getByRole('button', { name: 'Lägg till området' }).click();
  await next(page);
  await page.getByLabel('Begär långsiktigt boende efteråt').check();
  await page.getByLabel('Antal nätter efteråt').fill('180');
  await next(page);
};

const MOST_TABS = 60;
/** Tabs until something with that name has the focus. */
const tabTo = async (page: Page, name: string) => {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const label = await focused.getAttribute('aria-label');
    const text = (await focused.textContent()) ?? '';
    const of = await page.evaluate<string>('document.activeElement?.labels?.[0]?.textContent ?? ""');
    const said = `${label ?? ''} ${text} ${of}`;
    if (said.includes(name)) return;
  }
  throw new Error(`Nothing called ${name} has the focus after ${MOST_TABS} tabs.`);
};

describe('a coordinator who asks for housing', () => {
  it('is told at each field what is missing, loses nothing, and has the chain in one act', async () => {
    const { page, watch, leave } = await service.visit(USER, { at: '/cases' });
    await page.getByRole('link', { name: 'Ny begäran' }).click();
    await fileByMouse(page);
    await page.getByRole('button', { name: 'Lämna in' }).click();
    await page.getByText('Fyll i det här.').first().waitFor();
    expect(await page.getByLabel('Måste flytta in senast').inputValue()).toBe(inDays(10));
    await page.getByLabel('Antal nätter').fill('30');
    await page.getByRole('button', { name: /Läs igenom/ }).click();
    await page.getByRole('button', { name: 'Lämna in' }).click();
    await page.waitForURL('**/case/**');
    const requests = page.getByRole('table', { name: 'Begäranden' }).getByRole('row');
    await expect(requests.first().waitFor()).resolves.toBeUndefined();
    expect(await requests.count()).toBe(3);
    expect(await requests.nth(2).innerText()).toContain('slutar');
    expect(await page.getByRole('button', { name: 'Område 1' }).count()).toBe(1);
    // What was sent is kept in the form no more.
    await page.goto(`${service.origin}/new-request`);
    await page.getByText(/^Det du skriver sparas/).waitFor();
    expect(await page.getByText(/finns här igen/).count()).toBe(0);
    expect(watch.complaints).toEqual(
      watch.complaints.filter((complaint) => !/Content.Security.Policy/i.test(complaint)),
    );
    expect(watch.addresses.filter((address) => IDS.test(address))).toEqual([]);
    await leave();
  });

  it('enters who keeps contact by the keyboard alone, and sees it masked until it is opened', async () => {
    const { page, leave } = await service.visit(USER, { at: '/cases' });
    await page.getByRole('table').waitFor();
    await tabTo(page, 'K-');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kontaktperson' }).waitFor();
    await tabTo(page, 'Ändra: Kontaktperson');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Namn');
    await page.keyboard.type('Åsa Öst');
    await page.keyboard.press('Enter');
    const open = page.getByRole('button', { name: /Visa namn/ });
    await open.waitFor();
    expect(await page.getByText('Åsa Öst').count()).toBe(0);
    await tabTo(page, 'Visa namn');
    await page.keyboard.press('Enter');
    await page.getByText('Åsa Öst').waitFor();
    await leave();
  });
});

describe('two coordinators at the same part of a case', () => {
  it('who is slower sees both versions, and what was typed is kept', async () => {
    const one = await service.visit(USER, { at: '/cases' });
    const other = await service.visit(USER, { at: '/cases' });
    for (const { page } of [one, other]) {
      await page.getByRole('link', { name: /^K-/ }).first().click();
      await page.getByRole('button', { name: 'Ändra: Program' }).click();
    }
    await one.page.getByLabel('Program', { exact: true }).selectOption('NGO');
    await other.page.getByLabel('Program', { exact: true }).selectOption('POLICE');
    await one.page.getByRole('button', { name: 'Spara' }).click();
    await one.page.getByRole('button', { name: 'Ändra: Program' }).waitFor();
    await other.page.getByRole('button', { name: 'Spara' }).click();
    const both = other.page.getByRole('dialog');
    const mine = both.getByRole('row').nth(1).getByRole('cell').first();
    const wanted = await mine.innerText();
    await both.getByRole('button', { name: 'Spara mitt' }).click();
    await other.page.getByRole('button', { name: 'Ändra: Program' }).waitFor();
    const file = other.page.getByRole('region', { name: 'Underlag' });
    expect(await file.getByText(wanted, { exact: true }).count()).toBe(1);
    await one.leave();
    await other.leave();
  });
});
