import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Screen } from '../web/src/shell/screen.js';
import { aConsole, type Console, type Visit } from '../test/browser/console/a-console.js';
import { goTo } from '../test/browser/console/go-to.js';
import { screens } from '../test/browser/console/registry.js';
import { users } from '../test/browser/console/users.js';

const FOLDER = join(import.meta.dirname, '../docs/screens');
const THEMES = ['light', 'dark'] as const;
const DRAWN_MS = 1500;

/** Each role has a day of its own; any other screen is pictured as the first role that comes to it sees it. */
const nameOf = ({ id }: Screen, role: string): string =>
  id === 'today' ? `today-${role.toLowerCase()}` : id;

const picture = async (
  service: Console,
  visit: Visit,
  { screen, path }: { screen: Screen; path: string },
) => {
  if (!(await goTo(service, visit, screen))) return false;
  // The page follows events for ever, so that it is never idle; maps draw for a moment.
  await visit.page.waitForTimeout(DRAWN_MS);
  await visit.page.screenshot({ path });
  return true;
};

/** Pictures what that role sees; answers the names of what was pictured. */
const pictures = async (
  service: Console,
  [role, user]: readonly [string, string],
  done: ReadonlySet<string>,
) => {
  const found = new Set<string>();
  const mine = screens.filter(
    (screen) => (screen.roles as readonly string[]).includes(role) && !done.has(nameOf(screen, role)),
  );
  for (const colorScheme of THEMES) {
    const visit = await service.visit(user, { colorScheme });
    for (const screen of mine) {
      const name = nameOf(screen, role);
      if (await picture(service, visit, { screen, path: join(FOLDER, `${name}-${colorScheme}.png`) }))
        found.add(name);
    }
    await visit.leave();
  }
  return found;
};

/** Pictures of every screen that is reached on the first day of the demonstration, by day and by night, of the built page. */
const service = await aConsole();
try {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const done = new Set<string>();
  for (const user of Object.entries(users))
    for (const name of await pictures(service, user, done)) done.add(name);
  const left = screens.map(({ id }) => id).filter((id) => id !== 'today' && !done.has(id));
  console.log(`${done.size} screens in docs/screens; nothing to see of ${left.join(', ') || 'none'}.`);
} finally {
  await service.stop();
}
