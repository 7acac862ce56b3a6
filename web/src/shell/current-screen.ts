import { useParams, useRouterState, type AnyRouter } from '@tanstack/react-router';
import { useSession } from '../api/use-api.js';
import { useScreens } from './use-screens.js';
import type { Screen } from './screen.js';
import { thingIn, type ShownThing } from './shown-thing.js';

const patternOf = ({ path }: Screen) => new RegExp(`^${path.replace('$handle', '[^/]+')}/?$`);

/** The screen that is looked at; undefined where nothing is. */
export const useCurrentScreen = (): Screen | undefined => {
  const screens = useScreens();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return screens.find((screen) => patternOf(screen).test(path));
};

/** The thing that the address points to; undefined where the handle is of another login. */
export const useShownThing = (): ShownThing | undefined => {
  const { handles } = useSession();
  const { handle } = useParams<AnyRouter, undefined, false, false>({ strict: false }) as { handle?: string };
  const words = handle === undefined ? undefined : handles.open(handle);
  return words === undefined ? undefined : thingIn(words);
};
/** Its id. */
export const useShownId = (): string | undefined => useShownThing()?.id;
