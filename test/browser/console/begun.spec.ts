import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aConsole, choose, type Console } from './a-console.js';
import { axeOf } from './accessible.js';
import { whatIsStored } from './watched.js';

let service: Console;
beforeAll(async () => {
  service = await aConsole();
});
afterAll(() => service.stop());

const USER = 'demo-coordinator-nord';
const CORNERS = '63.912345, 20.1\n63.9, 20.4\n63.7, 20.3';
const step = (page: Page, name: RegExp) => page.getByRole('button', { name }).click();
const isSaved = (page: Page) => page.getByText(/^Sparat hos tjänsten/).waitFor();

describe('what somebody typed and did not send', () => {
  it('is there again after a reload and at another machine, lies in no browser, and is gone once one starts over', async () => {
    const one = await service.visit(USER, { at: '/cases' });
    await one.page.getByRole('link', { name: /^K-/ }).first().click();
    await one.page.getByRole('button', { name: 'Ny begäran' }).click();
    await step(one.page, /När/);
    await one.page.getByLabel('Antal nätter').fill('4711');
    await step(one.page, /Var/);
    await one.page.getByLabel('Hörn, ett per rad').fill(CORNERS);
    await step(one.page, /Lägg till området/);
    await isSaved(one.page);
    expect(await axeOf(one.page)).toEqual([]);
    await one.page.reload();
    await one.page.getByText(/^Det du skrev .* finns här igen/).waitFor();
    await step(one.page, /När/);
    expect(await one.page.getByLabel('Antal nätter').inputValue()).toBe('4711');
    expect(await axeOf(one.page)).toEqual([]);
    // Left at once: what was typed last is sent as the page goes.
    await one.page.getByLabel('Antal nätter').fill('4712');
    await one.page.goto(`${service.origin}/cases`);
    const stored = await whatIsStored(one.page);
    expect(stored).not.toMatch(/471[12]|63\.91/);
    await one.page.evaluate("localStorage.setItem('form', '4711')");
    expect(await whatIsStored(one.page)).toMatch(/4711/);
    await one.leave();

    const other = await service.visit(USER, { at: '/cases', locale: 'en-GB' });
    await other.page.getByRole('link', { name: /^K-/ }).first().click();
    await other.page.getByRole('button', { name: 'New request' }).click();
    await other.page.getByText(/^What you typed .* is here again/).waitFor();
    await step(other.page, /When/);
    expect(await other.page.getByLabel('Number of nights').inputValue()).toBe('4712');
    await step(other.page, /Where/);
    await other.page
      .getByText(/Area 1/)
      .first()
      .waitFor();
    await step(other.page, /Start over/);
    await step(other.page, /When/);
    expect(await other.page.getByLabel('Number of nights').inputValue()).toBe('');
    await other.page.reload();
    await step(other.page, /When/);
    expect(await other.page.getByText(/is here again/).count()).toBe(0);
    await other.leave();
  });

  it('of ground is there after the session was lost', async () => {
    const { page, leave } = await service.visit('demo-analyst-national', { at: '/ground/new' });
    await page.getByRole('combobox', { name: 'Källa' }).click();
    await page.getByRole('option').first().click();
    await isSaved(page);
    await page.context().clearCookies();
    await page.goto(`${service.origin}/ground/new`);
    await choose(page, 'demo-analyst-national');
    await page.getByText(/^Det du skrev .* finns här igen/).waitFor();
    expect(await page.getByRole('combobox', { name: 'Källa' }).inputValue()).not.toBe('');
    await leave();
  });
});
