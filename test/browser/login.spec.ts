import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { embeddedEngine } from '../harness/database/index.js';
import { aService, type OwnService } from '../harness/service/a-service.js';
import { EMBEDDED } from '../harness/service/an-issuer.js';

let service: OwnService;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  service = await aService(embeddedEngine, EMBEDDED);
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];
  browser = await chromium.launch({ executablePath, headless: true, args });
  page = await browser.newPage();
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
  });
});
afterAll(async () => {
  await browser.close();
  await service.drop();
});

describe('the login in a browser', () => {
  it('leaves a __Host- session on http://127.0.0.1, which the browser holds for secure', async () => {
    expect(service.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api$/);
    await page.goto(`${service.address}/auth/login?to=/api/docs`);
    await page.getByRole('button', { name: 'demo-coordinator-nord', exact: true }).click();
    await page.waitForURL('**/api/docs');
    const cookies = await page.context().cookies();
    const session = cookies.find(({ name }) => name === '__Host-fristad');
    expect(session).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Strict', path: '/' });
    const who = await page.evaluate(async () => {
      const answer = await fetch('/api/auth/me');
      return [answer.status, ((await answer.json()) as { id: string }).id];
    });
    expect(who).toEqual([200, 'demo-coordinator-nord']);
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(complaints).toEqual([]);
  });
});
