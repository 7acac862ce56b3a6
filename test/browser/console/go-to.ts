import type { Screen } from '../../../web/src/shell/screen.js';
import type { Console, Visit } from './a-console.js';
import { reach } from './reach.js';

/** Waits until a screen stands. */
export const settled = async ({ page }: Pick<Visit, 'page'>): Promise<void> => {
  await page.locator('main h1').first().waitFor();
  await page.locator('[role=status] .mantine-Skeleton-root').first().waitFor({ state: 'detached' });
};

/** The screen before stands until the next one is loaded. */
const LOADED_MS = 500;
const arrived = async (page: Visit['page'], { path }: Screen): Promise<void> => {
  await page.waitForURL(`**${path.replace('$handle', '*')}`);
  await page.waitForTimeout(LOADED_MS);
};

/** Goes to a screen and waits until it stands; false where there is nothing of that kind to look at. */
export const goTo = async (
  { origin }: Pick<Console, 'origin'>,
  visit: Visit,
  screen: Screen,
): Promise<boolean> => {
  const { page } = visit;
  await page.goto(origin + (screen.shows === undefined ? screen.path : '/today'));
  await settled(visit);
  const isThere = screen.shows === undefined || (await reach[screen.id]?.(page)) === true;
  if (isThere && screen.shows !== undefined) await arrived(page, screen);
  await settled(visit);
  return isThere;
};
