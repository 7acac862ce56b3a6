import type { Page } from 'playwright-core';
import { cornersAround, type Living } from './living.js';

const first = async (page: Page, name: string) => {
  await page.getByRole('combobox', { name }).click();
  await page.getByRole('option').first().click();
};

/** Draws the ground of a household’s own group anew, so that it reaches the home; at `/ground`. Answers when it was pressed. */
export const drawAnew = async (page: Page, { ground, unit }: Living): Promise<number> => {
  await page.getByRole('link', { name: ground.id, exact: true }).click();
  await page.getByRole('button', { name: 'Rita om' }).click();
  await page.getByRole('button', { name: /^Koordinater/ }).click();
  await page.getByLabel('Stycke att lägga till').fill(cornersAround(unit));
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await first(page, 'Källa');
  await first(page, 'Skäl');
  const pressed = performance.now();
  await page.getByRole('button', { name: 'Spara ny version' }).click();
  return pressed;
};
