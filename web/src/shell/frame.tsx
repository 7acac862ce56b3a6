import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useFollowedEvents } from '../api/follow-events.js';
import { useTexts } from '../texts/texts.js';
import { shellTexts } from '../texts/shell.js';
import { useArrival } from './arrival.js';
import { Header } from './header.js';
import { IdleLock } from './idle-lock.js';
import { Loading } from './loading.js';
import { Navigation } from './navigation.js';
import { OfflineNote } from './offline-note.js';

/** Nobody waits for them at first: they come a moment after the screen. */
const Palette = lazy(async () => ({ default: (await import('./palette.js')).Palette }));
const LoginDialog = lazy(async () => ({ default: (await import('./login-dialog.js')).LoginDialog }));
const HEADER = 52;
const NAVBAR = 216;

/** What stands around every screen. */
export const Frame = () => {
  const said = useTexts(shellTexts);
  const [isOpen, { toggle, close }] = useDisclosure();
  const heading = useArrival(close);
  useFollowedEvents();
  return (
    <IdleLock>
      <a href="#content" className="skip-link">
        {said.skip}
      </a>
      <AppShell
        header={{ height: HEADER }}
        navbar={{ width: NAVBAR, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
        padding={{ base: 'sm', sm: 'lg' }}
      >
        <AppShell.Header>
          <Header isMenuOpen={isOpen} onMenu={toggle} />
        </AppShell.Header>
        <AppShell.Navbar p="xs" aria-label={said.navigation}>
          <Navigation />
        </AppShell.Navbar>
        <AppShell.Main id="content" tabIndex={-1} ref={heading}>
          <OfflineNote />
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </AppShell.Main>
      </AppShell>
      <Suspense fallback={null}>
        <Palette />
        <LoginDialog />
      </Suspense>
    </IdleLock>
  );
};
