import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aConsole, type Console } from './a-console.js';
import { axeOf } from './accessible.js';
import { goTo } from './go-to.js';
import { reach } from './reach.js';
import { screens } from './registry.js';
import { users } from './users.js';
import { IDS, whatIsStored } from './watched.js';

let service: Console;
beforeAll(async () => {
  service = await aConsole();
});
afterAll(() => service.stop());

const looks = [
  ['light', 'sv-SE'],
  ['light', 'en-GB'],
  ['dark', 'sv-SE'],
  ['dark', 'en-GB'],
] as const;

const without = new Set<string>();
const seen = (role: string) => screens.filter(({ roles }) => (roles as readonly string[]).includes(role));

describe('every screen', () => {
  it('of one thing is reached from somewhere', () => {
    const lone = screens.filter(({ id, shows }) => shows !== undefined && reach[id] === undefined);
    expect(lone.map(({ id }) => id)).toEqual([]);
  });

  describe.each(Object.entries(users))('of %s', (role, user) => {
    it.each(looks)(
      'can be used by all (%s, %s), breaks no policy, asks nobody else and leaves nothing',
      async (colorScheme, locale) => {
        const visit = await service.visit(user, { colorScheme, locale });
        for (const screen of seen(role)) {
          if (!(await goTo(service, visit, screen))) {
            without.add(screen.id);
            continue;
          }
          expect([screen.id, await axeOf(visit.page)]).toEqual([screen.id, []]);
          expect([screen.id, await whatIsStored(visit.page)]).not.toEqual([
            screen.id,
            expect.stringMatching(IDS),
          ]);
        }
        expect(visit.watch.complaints).toEqual([]);
        expect(visit.watch.outside).toEqual([]);
        expect(visit.watch.addresses.filter((address) => IDS.test(address))).toEqual([]);
        await visit.leave();
      },
    );

    it('fits into 360 pixels, also when letters are twice as large', async () => {
      const visit = await service.visit(user, { viewport: { width: 360, height: 740 } });
      for (const screen of seen(role)) {
        if (!(await goTo(service, visit, screen))) continue;
        const width = () => visit.page.evaluate<number>('document.documentElement.scrollWidth');
        expect([screen.id, await width()]).toEqual([screen.id, 360]);
      }
      await visit.leave();
    });
  });
});

describe('what watches the screens', () => {
  it('sees a planted fault of each kind', async () => {
    const { page, watch, leave } = await service.visit('demo-coordinator-nord');
    expect(await axeOf(page)).toEqual([]);
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/none.png"><p style="color:#bbb;background:#fff">pale</p>')`,
    );
    const found = (await axeOf(page)).join('\n');
    expect(found).toContain('image-alt');
    expect(watch.complaints.join()).toMatch(/Content Security Policy/);
    await page.evaluate("fetch('http://127.0.0.1:9/elsewhere').catch(() => undefined)");
    expect(watch.complaints.join()).toContain('connect-src');
    expect(await whatIsStored(page)).not.toMatch(IDS);
    await page.evaluate("localStorage.setItem('case', 'K-3c6ef362')");
    expect(await whatIsStored(page)).toMatch(IDS);
    await page.evaluate("localStorage.clear(); history.replaceState({ of: 'R0002' }, '')");
    expect(await whatIsStored(page)).toMatch(IDS);
    await page.evaluate("history.pushState(null, '', '/case/K-3c6ef362')");
    expect(watch.addresses.some((address) => IDS.test(address))).toBe(true);
    await page.evaluate("document.querySelector('main').style.width = '3000px'");
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeGreaterThan(1280);
    await leave();
  });

  it('sees a page that asks elsewhere', async () => {
    const { page, watch, leave } = await service.visit('demo-coordinator-nord');
    await page.setContent('<img src="http://127.0.0.1:9/elsewhere.png">');
    expect(watch.outside).toEqual(['http://127.0.0.1:9/elsewhere.png']);
    await leave();
  });
});
