import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aConsole, type Console } from './a-console.js';
import { drawAnew } from './draw-anew.js';
import { HANDS, type Hand } from './hands.js';
import { livingIn } from './living.js';

const COORDINATOR = 'demo-coordinator-nord';
const ANALYST = 'demo-analyst-national';
/** Of a machine that does much else; a page reads its lists anew after thirty seconds by itself, so whoever waits for that is late. */
const AT_MOST_MS = 15_000;
const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
let service: Console;
beforeAll(async () => {
  service = await aConsole();
});
afterAll(() => service.stop());

const rowsOf = (page: Page, person: string, words: string) =>
  page.getByRole('row', { name: new RegExp(person) }).filter({ hasText: words });

/** Somebody of a region who lives where nothing is broken yet, whatever day the demonstration has. */
const withoutIncident = async (page: Page, region: string) => {
  for (const one of livingIn(region))
    if ((await rowsOf(page, one.request.person, '').count()) === 0) return one;
  throw new Error(`Of everybody in ${region} something is broken.`);
};

describe('ground that an analyst draws anew', () => {
  it('turns up at once as an incident before a coordinator who touches nothing', async () => {
    const today = await service.visit(COORDINATOR);
    const incidents = await service.visit(COORDINATOR, { at: '/incidents' });
    const living = await withoutIncident(incidents.page, 'NORD');
    const person = living.request.person;
    const rows = [
      rowsOf(today.page, person, 'Ett krav bryts'),
      rowsOf(incidents.page, person, 'För nära fientlig mark'),
    ];
    for (const row of rows) expect(await row.count()).toBe(0);
    const analyst = await service.visit(ANALYST, { at: '/ground' });
    const pressed = await drawAnew(analyst.page, living);
    for (const row of rows) await row.first().waitFor();
    const took = performance.now() - pressed;
    expect(took).toBeLessThanOrEqual(AT_MOST_MS);
    for (const visit of [today, incidents, analyst]) {
      expect(visit.watch.complaints).toEqual([]);
      await visit.leave();
    }
  });
});

const GROUND = 'För nära fientlig mark';
/** Draws ground over where one household of a region lives; answers whose incident that is. */
const broken = async (region: string, which = 0): Promise<string> => {
  const living = livingIn(region)[which];
  if (living === undefined) throw new Error(`Nobody of ${region} lives near ground.`);
  const analyst = await service.visit(ANALYST, { at: '/ground' });
  await drawAnew(analyst.page, living);
  await analyst.page.getByText('Sparat.').first().waitFor();
  await analyst.leave();
  return living.request.person;
};

describe.each([
  [...HANDS[0], 'MITT'],
  [...HANDS[1], 'BERGSLAGEN'],
] as const)('what stays break, %s', (_how, hand: Hand, region) => {
  const name = region.toLowerCase();

  it('is answered by other places, for those that are chosen, and says how far that is', async () => {
    const person = await broken(region);
    const { page, watch, leave } = await service.visit(`demo-coordinator-${name}`, { at: '/incidents' });
    await hand.tick(page, new RegExp(`^Välj: ${GROUND}, ärende ${person}`, 'u'));
    await hand.press(page, /^Sök nya platser för 1 valda$/u);
    await page.getByText('En ny plats söks för ett hushåll.').waitFor();
    const row = rowsOf(page, person, GROUND);
    await row.filter({ hasText: /annan plats: (?:Planeras|Erbjuden|Ingen plats hittades)/u }).waitFor();
    await row
      .filter({ hasText: /annan plats: (?:Erbjuden|Ingen plats hittades)/u })
      .waitFor({ timeout: 90_000 });
    expect(watch.complaints).toEqual([]);
    await leave();
  });

  it('is kept until a day once a second person approved exactly that', async () => {
    const person = await broken(region, 1);
    const one = await service.visit(`demo-coordinator-${name}`, { at: '/incidents' });
    await hand.press(one.page, new RegExp(`^Svara: ${GROUND}, ärende ${person}`, 'u'));
    await hand.enter(one.page, /^Till$/u, inDays(20));
    await hand.chooseFirst(one.page, /^Skäl/u);
    await hand.press(one.page, /^Be en andra person godkänna$/u);
    await one.page.getByText('Väntar på en andra person').waitFor();
    const other = await service.visit(`demo-approver-${name}`, { at: '/approve' });
    await hand.press(other.page, /^Läs och svara: /u);
    await other.page.getByText('Ditt svar').waitFor();
    await hand.press(other.page, /^Godkänn$/u);
    await hand.press(one.page, /^Låt hushållet vara kvar till en dag$/u);
    await one.page.getByText(/Får vara kvar till/u).waitFor();
    for (const { watch, leave } of [one, other]) {
      expect(watch.complaints).toEqual([]);
      await leave();
    }
  });
});
