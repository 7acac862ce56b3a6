import type { Locator, Page } from 'playwright-core';

/** How somebody uses a page: with the mouse, or by keys alone. */
export type Hand = {
  readonly press: (page: Page, name: RegExp) => Promise<void>;
  readonly tick: (page: Page, name: RegExp) => Promise<void>;
  readonly enter: (page: Page, name: RegExp, text: string) => Promise<void>;
  /** Chooses the first of a list. */
  readonly chooseFirst: (page: Page, name: RegExp) => Promise<void>;
};

const MOST_TABS = 120;
const pressable = (page: Page, name: RegExp): Locator =>
  page.getByRole('link', { name }).or(page.getByRole('button', { name }));

export const mouse: Hand = {
  press: (page, name) => pressable(page, name).last().click(),
  tick: (page, name) => page.getByRole('checkbox', { name }).check(),
  enter: (page, name, text) => page.getByLabel(name).fill(text),
  chooseFirst: async (page, name) => {
    await page.getByRole('combobox', { name }).click();
    await page.getByRole('option').first().click();
  },
};

const NAME = `(() => {
  const at = document.activeElement;
  return at?.getAttribute('aria-label') ?? (at?.labels?.[0]?.textContent || at?.textContent) ?? '';
})()`;
/** Goes on until the keyboard stands on something that is read aloud so. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if (name.test((await page.evaluate<string>(NAME)).trim())) return;
  }
  throw new Error(`No key leads to ${name.source}.`);
};

export const keyboard: Hand = {
  press: async (page, name) => {
    await pressable(page, name).last().waitFor();
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  },
  tick: async (page, name) => {
    await page.getByRole('checkbox', { name }).waitFor();
    await tabTo(page, name);
    await page.keyboard.press('Space');
  },
  // In which order the parts of a day are typed is the browser’s own.
  enter: async (page, name, text) => {
    await page.getByLabel(name).waitFor();
    await tabTo(page, name);
    await page.locator(':focus').fill(text);
  },
  chooseFirst: async (page, name) => {
    await page.getByRole('combobox', { name }).waitFor();
    await tabTo(page, name);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
  },
};

export const HANDS = [
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
] as const;
