import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aConsole, type Console } from './a-console.js';
import { drawAnew } from './draw-anew.js';
import { livingIn } from './living.js';

const COORDINATOR = 'demo-coordinator-nord';
const ANALYST = 'demo-analyst-national';
const AT_MOST_MS = 5000;
let service: Console;
beforeAll(async () => {
  service = await aConsole();
});
afterAll(() => service.stop());

const rowsOf = (page: Page, person: string, words: string) =>
  page.getByRole('row', { name: new RegExp(person) }).filter({ hasText: words });

describe('ground that an analyst draws anew', () => {
  it('turns up within five seconds as an incident before a coordinator who touches nothing', async () => {
    const [living] = livingIn('NORD');
    const today = await service.visit(COORDINATOR);
    const incidents = await service.visit(COORDINATOR, { at: '/incidents' });
    const person = living!.request.person;
    const rows = [
      rowsOf(today.page, person, 'Ett krav bryts'),
      rowsOf(incidents.page, person, 'För nära fientlig mark'),
    ];
    for (const row of rows) expect(await row.count()).toBe(0);
    const analyst = await service.visit(ANALYST, { at: '/ground' });
    const pressed = await drawAnew(analyst.page, living!);
    for (const row of rows) await row.first().waitFor();
    const took = performance.now() - pressed;
    expect(took).toBeLessThanOrEqual(AT_MOST_MS);
    for (const visit of [today, incidents, analyst]) {
      expect(visit.watch.complaints).toEqual([]);
      await visit.leave();
    }
  });
});
