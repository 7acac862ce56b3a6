import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { apiOf } from '../api/client.js';
import { logInAgain } from '../api/log-in-again.js';
import type { Session } from '../api/session.js';
import { Service } from '../api/use-api.js';
import { screens } from '../screens.js';
import { screensFor } from './find-screen.js';
import { routerFor } from './router.js';

const STALE_MS = 15_000;
const newQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: STALE_MS, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });

/** What a user sees who is logged in. Everything that was read is kept in memory, and goes with the page. */
export const App = ({ session }: { readonly session: Session }) => {
  const [parts] = useState(() => {
    const again = logInAgain(session, () => location.replace('/'));
    const own = screensFor(screens, session.roles);
    return {
      service: { again, apiFor: apiOf(again), screens: own },
      queries: newQueries(),
      router: routerFor(own),
    };
  });
  return (
    <Service value={parts.service}>
      <QueryClientProvider client={parts.queries}>
        <RouterProvider router={parts.router} />
      </QueryClientProvider>
    </Service>
  );
};
