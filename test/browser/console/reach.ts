import type { Page } from 'playwright-core';

const PATIENCE_MS = 2500;

/** Opens the first link with those words; false where there is none. */
export const follow = async (page: Page, name: RegExp | string): Promise<boolean> => {
  const link = page.getByRole('link', { name }).first();
  const isThere = await link.waitFor({ timeout: PATIENCE_MS }).then(
    () => true,
    () => false,
  );
  if (isThere) await link.click();
  return isThere;
};

/** Goes to a screen of the navigation, which is behind a button on a narrow screen. */
const at = async (page: Page, path: `/${string}`): Promise<boolean> => {
  await page.goto(new URL(path, page.url()).href);
  return true;
};

/**
 * How one comes to a screen that shows one thing, from Today, by what a user does there; by the screen’s id. A screen of the
 * navigation needs none. True where there was such a thing.
 */
export const reach: Readonly<Record<string, (page: Page) => Promise<boolean>>> = {
  'request-of-case': async (page) =>
    (await follow(page, /^(Ärende|Case) K-/)) && (await press(page, /^(Ny begäran|New request)$/)),
  request: async (page) => (await follow(page, /^(Ärende|Case) K-/)) && (await follow(page, /^R(?:-|\d)/)),
  case: (page) => follow(page, /^(Ärende|Case) K-/),
  offer: (page) => follow(page, /^(?:Svara|Answer): .*(?:rbjudande|ffer)/u),
  find: (page) => follow(page, /^(?:Hitta en plats|Find a place):/u),
  // Nothing is asked or confirmed on the first day: offer-to-arrival.spec.ts comes to these.
  approval: (page) => follow(page, /^(?:Godkänn eller neka|Approve or refuse):/u),
  placement: (page) => follow(page, /^(?:Registrera|Record|Bekräfta|Confirm):/u),
  incident: async (page) =>
    (await at(page, '/incidents')) && follow(page, /^(?:Svara|Answer): .*, (?:ärende|case) K-/u),
  territory: async (page) => (await at(page, '/ground')) && follow(page, /^T\d+$/u),
  'ground-report': async (page) =>
    (await at(page, '/ground/reports')) && follow(page, /^(?:Granska|Review): /u),
  plan: async (page) => (await at(page, '/plans')) && follow(page, /^(?:Öppna körningen|Open the run)/u),
};

const press = async (page: Page, name: RegExp): Promise<boolean> => {
  await page.getByRole('button', { name }).first().click();
  return true;
};
