import type { Screen } from '../../../web/src/shell/screen.js';
import type { Console, Visit } from './a-console.js';
import { reach } from './reach.js';

/** Waits until a screen stands. */
export const settled = async ({ page }: Pick<Visit, 'page'>): Promise<void> => {
  await page.locator('main h1').first().waitFor();
  await page.locator('[role=status] .mantine-Skeleton-root').first().waitFor({ state: 'detached' });
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
  await settled(visit);
  return isThere;
};
