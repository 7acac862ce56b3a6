import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aConsole, type Console, type Visit } from './a-console.js';
import { HANDS } from './hands.js';
import { IDS, whatIsStored } from './watched.js';

const COORDINATOR = 'demo-coordinator-nord';
/** By then the households of the first offers should have come. */
const DAYS = 7;
const DAY_MS = 86_400_000;
const NEW_DAY_MS = 240_000;
let service: Console;
beforeAll(async () => {
  service = await aConsole();
});
afterAll(() => service.stop());

const leavesNothing = async ({ watch, page, leave }: Visit) => {
  expect(watch.complaints).toEqual([]);
  expect(watch.outside).toEqual([]);
  expect(watch.addresses.filter((address) => IDS.test(address))).toEqual([]);
  expect(await whatIsStored(page)).not.toMatch(IDS);
  await leave();
};

describe.each(HANDS)('two people in two browsers, %s', (_how, { press }) => {
  it('go from an offer by its approval and confirmation to the placement', async () => {
    const coordinator = await service.visit(COORDINATOR);
    const approver = await service.visit('demo-approver-nord');
    const acute = coordinator.page.getByRole('row', { name: /Erbjudande att svara på Akut/u }).first();
    await acute.waitFor();
    const [person = ''] = /K-[0-9a-f]+/u.exec(await acute.innerText()) ?? [];
    await press(coordinator.page, new RegExp(`^Svara: Erbjudande att svara på ${person}`, 'u'));
    await press(coordinator.page, /^Tacka ja$/u);
    await coordinator.page.getByText('Väntar på en andra person').waitFor();

    await press(approver.page, /^Godkänn$/u);
    await press(approver.page, /^Läs och svara: /u);
    await approver.page.getByText('Inget har ändrats sedan frågan ställdes.').waitFor();
    await approver.page.getByText('Ditt svar').waitFor();
    await press(approver.page, /^(?:Godkänn)$/u);
    await approver.page.getByText('Placeringen är bekräftad.').waitFor();

    await press(coordinator.page, /^Till placeringen$/u);
    await coordinator.page.getByRole('button', { name: 'Registrera ankomst' }).waitFor();
    await leavesNothing(coordinator);
    await leavesNothing(approver);
  });
});

describe('once they should have come', () => {
  // On a new day everybody is judged anew, and the country is planned, on the one connection of the embedded database.
  beforeAll(async () => {
    await service.sleep(DAYS);
    const { page, leave } = await service.visit(COORDINATOR);
    await page
      .getByRole('link', { name: /^Registrera: /u })
      .first()
      .waitFor({ timeout: NEW_DAY_MS });
    await leave();
  }, 2 * NEW_DAY_MS);

  it.each(HANDS)('a coordinator records that they arrived, %s', async (_how, { press, enter }) => {
    const visit = await service.visit(COORDINATOR);
    const { page } = visit;
    await press(page, /^Registrera: /u);
    await press(page, /^Registrera ankomst$/u);
    await page.getByRole('dialog').waitFor();
    await enter(page, /^Dag/u, new Date(Date.now() + DAYS * DAY_MS).toISOString().slice(0, 10));
    await press(page, /^Registrera ankomst$/u);
    await page.getByRole('button', { name: 'Registrera utflyttning' }).waitFor();
    await leavesNothing(visit);
  });
});
