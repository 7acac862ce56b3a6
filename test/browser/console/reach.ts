import type { Page } from 'playwright-core';

/**
 * How one comes to a screen that shows one thing, from Today, by what a user does there; by the screen’s id. A screen of the
 * navigation needs none. True where there was such a thing.
 */
export const reach: Readonly<Record<string, (page: Page) => Promise<boolean>>> = {
  case: (page) => follow(page, /^(Ärende|Case) K-/),
};

/** Opens the first link with those words; false where there is none. */
export const follow = async (page: Page, name: RegExp | string): Promise<boolean> => {
  const link = page.getByRole('link', { name }).first();
  if ((await link.count()) === 0) return false;
  await link.click();
  return true;
};
