import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type AnyRouter,
} from '@tanstack/react-router';
import { Broken } from './broken.js';
import { Frame } from './frame.js';
import { Loading } from './loading.js';
import { NothingHere } from './nothing-here.js';
import type { Screen } from './screen.js';

/** The screens of whoever is logged in. Another’s are not there. */
export const routerFor = (screens: readonly Screen[]): AnyRouter => {
  const root = createRootRoute({ component: Frame, notFoundComponent: NothingHere, errorComponent: Broken });
  const first = createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- so the router is told
      throw redirect({ to: '/today', replace: true });
    },
  });
  const shown = screens.map((screen) =>
    createRoute({
      getParentRoute: () => root,
      path: screen.path,
      component: lazyRouteComponent(screen.load, 'Screen'),
      pendingComponent: Loading,
      errorComponent: Broken,
      staticData: { screen },
    }),
  );
  return createRouter({
    routeTree: root.addChildren([first, ...shown]),
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    scrollRestoration: false,
  });
};
