import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A `header` in a `section` is no banner, also when the section is a dialog: these two take it for one. */
const NOT_ASKED = {
  'landmark-no-duplicate-banner': { enabled: false },
  'landmark-unique': { enabled: false },
};
type Found = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
};

let text: string | undefined;

/** What axe finds wrong with a page as it stands, each with the first place. */
export const axeOf = async (page: Page): Promise<readonly string[]> => {
  text ??= await readFile(AXE, 'utf8');
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(text);
  const asked = `axe.run(document, ${JSON.stringify({ runOnly: TAGS, rules: NOT_ASKED })})`;
  const { violations } = await page.evaluate<Found>(asked);
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200) ?? ''}`);
};
