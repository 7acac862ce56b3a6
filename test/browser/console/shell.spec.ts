import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aConsole, choose, type Console } from './a-console.js';
import { axeOf } from './accessible.js';
import { weightOf } from './first-screen-weight.js';

const COORDINATOR = 'demo-coordinator-nord';
const PALETTE_COMES_MS = 3000;
let service: Console;
beforeAll(async () => {
  service = await aConsole();
});
afterAll(() => service.stop());

const asked = (path: string) => fetch(service.origin + path, { headers: { accept: 'text/html' } });
const nonceOf = (text: string) => /name="csp-nonce" content="([^"]+)"/.exec(text)?.[1] ?? '';
const path = (page: Page) => new URL(page.url()).pathname;

describe('what the page is served with', () => {
  it('is a policy with a nonce of its own each time, kept by nobody', async () => {
    const nonces = await Promise.all(
      ['/', '/today', '/case/aZ-_09'].map(async (at) => {
        const answer = await asked(at);
        const nonce = nonceOf(await answer.text());
        expect(answer.headers.get('cache-control')).toBe('no-store');
        expect(answer.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
        expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(3);
    expect(nonces.join()).not.toContain('__NONCE__');
  });

  it('is of files that are kept for ever, and of nothing else that lies there', async () => {
    const [asset = ''] = /\/assets\/[^"]+\.js/.exec(await (await asked('/')).text()) ?? [];
    const served = await fetch(service.origin + asset);
    expect([served.status, served.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    for (const at of [
      '/assets/none.js',
      '/assets/',
      '/assets/../manifest.json',
      '/assets/%2e%2e/index.html',
      '/nowhere.txt',
    ])
      expect((await asked(at)).status).toBe(404);
    expect((await fetch(`${service.origin}/nowhere`)).status).toBe(404);
  });

  it('weighs no more than 220 kB packed until the first screen is there, and a map comes later', async () => {
    const first = await weightOf('index.html', 'src/screens/today/today-screen.tsx');
    expect(first).toBeLessThanOrEqual(220_000);
    expect(
      await weightOf('index.html', 'src/screens/today/today-screen.tsx', 'src/map/canvas/canvas-map.tsx'),
    ).toBeGreaterThan(first + 50_000);
  });
});

describe('the login', () => {
  it('leads back to where one was, and home from whatever is no page of this host', async () => {
    const visit = await service.visit(COORDINATOR, { at: '/plans' });
    expect(path(visit.page)).toBe('/plans');
    await visit.page.goto(`${service.origin}/api/auth/login?to=//elsewhere.example/`);
    await choose(visit.page, COORDINATOR);
    await visit.page.waitForURL('**/today');
    expect(visit.watch.outside).toEqual([]);
    await visit.leave();
  });

  it('in a window beside lets the page go on where it was, with what was typed', async () => {
    const { page, leave } = await service.visit('demo-policy-1', { at: '/policies' });
    await page.getByRole('button', { name: /Nytt utkast/ }).click();
    await page.getByLabel('Versionens namn').fill('2027-typed');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Spara utkastet' }).click();
    const dialog = page.getByRole('dialog', { name: 'Inloggningen har gått ut' });
    await dialog.waitFor();
    expect(await axeOf(page)).toEqual([]);
    const opened = page.waitForEvent('popup');
    await dialog.getByRole('button').click();
    const beside = await opened;
    await choose(beside, 'demo-policy-1');
    await page.getByText('Utkastet 2027-typed är sparat.').first().waitFor();
    await page.getByRole('rowheader', { name: /2027-typed/ }).waitFor();
    await leave();
  });

  it('as somebody else leaves nothing of the first', async () => {
    const { page, leave } = await service.visit('demo-policy-1', { at: '/policies' });
    await page.getByRole('button', { name: /Mitt konto/ }).click();
    await page.getByRole('menuitem', { name: 'Lås nu' }).click();
    await page.getByRole('dialog', { name: 'Sidan är låst' }).waitFor();
    expect(await page.getByRole('heading', { level: 1, name: 'Policy' }).isVisible()).toBe(false);
    await page.context().clearCookies();
    const opened = page.waitForEvent('popup');
    await page.getByRole('dialog').getByRole('button').click();
    await choose(await opened, COORDINATOR);
    await page.waitForURL('**/today');
    await page.getByRole('button', { name: /Samordnare/ }).waitFor();
    await leave();
  });
});

describe('by keyboard alone', () => {
  it('one skips to the content, and opens and leaves the palette', async () => {
    const { page, leave } = await service.visit(COORDINATOR);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toContain('skip-link');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    const palette = page.getByPlaceholder('Ärende, begäran, placering, enhet eller sida');
    // The palette comes after the first screen; the same keys close it again.
    await page.waitForTimeout(PALETTE_COMES_MS);
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.locator('input:focus').waitFor();
    expect(await axeOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'hidden' });
    await leave();
  });

  it('one goes to a screen, a case and a request by the palette, and comes back', async () => {
    const { page, leave } = await service.visit(COORDINATOR);
    const { id, case: ref } = await page.evaluate<Task>(FIRST_TASK);
    await page.waitForTimeout(PALETTE_COMES_MS);
    await chooseByKeys(page, 'Planer');
    await page.waitForURL('**/plans');
    expect(await page.title()).toBe('Planer · Fristad');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.goBack();
    await page.waitForURL('**/today');
    await chooseByKeys(page, ref);
    await page.waitForURL('**/case/*');
    await page.getByRole('heading', { level: 1, name: new RegExp(ref, 'u') }).waitFor();
    // What was typed first is nothing's name: what comes after it is chosen all the same.
    await chooseByKeys(page, '!', 'Backspace', id);
    await page.waitForURL('**/request/*');
    await page.getByRole('heading', { level: 1, name: new RegExp(id, 'u') }).waitFor();
    await leave();
  });

  it('one goes to a plan, of which nothing is known but its id', async () => {
    const { page, leave } = await service.visit('demo-auditor-national');
    const id = await page.evaluate<string>(FIRST_RUN);
    await page.waitForTimeout(PALETTE_COMES_MS);
    await chooseByKeys(page, id);
    await page.waitForURL('**/plan/*');
    await page.getByRole('heading', { level: 1, name: /^Policy / }).waitFor();
    expect(await page.getByText('Här finns inget att visa').count()).toBe(0);
    await leave();
  });
});

type Task = { readonly id: string; readonly case: string };
const FIRST_TASK = `(async () => {
  const { items } = await (await fetch('/api/today', { headers: { purpose: 'CASE_HANDLING' } })).json();
  return items.find(({ kind }) => kind === 'REQUEST_WITHOUT_A_PLACE');
})()`;
const FIRST_RUN = `(async () => {
  const { items } = await (await fetch('/api/runs', { headers: { purpose: 'SUPERVISION_AUDIT' } })).json();
  return items[0].id;
})()`;

/** Opens the palette, presses those keys or types those words, and takes the first choice: no mouse. */
const chooseByKeys = async (page: Page, ...typed: readonly string[]) => {
  await page.keyboard.press('Control+k');
  await page.locator('input:focus').waitFor();
  for (const one of typed) await (one === 'Backspace' ? page.keyboard.press(one) : page.keyboard.type(one));
  await page.keyboard.press('Enter');
};

describe('a policy', () => {
  it('is put into force by two, each in a browser of their own', async () => {
    const one = await service.visit('demo-policy-1', { at: '/policies' });
    await one.page.getByRole('button', { name: /Nytt utkast/ }).click();
    await one.page.getByLabel('Versionens namn').fill('2027-by-two');
    await one.page.getByLabel('Vila för en enhet, dygn').fill('181');
    await one.page.getByRole('button', { name: 'Spara utkastet' }).click();
    await one.page.getByRole('rowheader', { name: 'Vila för en enhet, dygn' }).waitFor();
    await one.page.getByRole('button', { name: 'Be en andra person godkänna' }).click();
    await one.page.getByText('Väntar på en andra person.').waitFor();
    const other = await service.visit('demo-policy-2');
    const given = await other.page.evaluate<number>(GIVE);
    expect(given).toBe(200);
    await other.leave();
    await one.page.getByRole('button', { name: 'Sätt i kraft' }).click();
    await one.page.getByText('Version 2027-by-two gäller nu.').first().waitFor();
    await one.leave();
  });
});

/** Gives the approval that waits, as the page of whoever is asked would. */
const GIVE = `(async () => {
  const { csrf } = await (await fetch('/api/auth/me')).json();
  const { items } = await (await fetch('/api/approvals')).json();
  const { id, digest } = items.find(({ rule, object }) => rule === 'policy.activate' && object === '2027-by-two');
  const headers = { 'content-type': 'application/json', 'x-csrf-token': csrf };
  return (await fetch('/api/approvals/' + id + '/give', { method: 'POST', headers, body: JSON.stringify({ digest }) })).status;
})()`;
