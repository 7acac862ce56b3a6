import { useIdle } from '@mantine/hooks';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { useService } from '../api/use-api.js';

/** Sooner than the service ends the session. */
const IDLE_MS = 10 * 60_000;
const EVENTS: (keyof DocumentEventMap)[] = ['keydown', 'mousemove', 'pointerdown', 'touchstart', 'wheel'];

/** Blanks the page once nobody has touched it for a while. What is typed stays, and is seen after a login. */
export const IdleLock = ({ children }: { readonly children: ReactNode }) => {
  const { again } = useService();
  const isIdle = useIdle(IDLE_MS, { events: EVENTS, initialState: false });
  const isLocked = useSyncExternalStore(again.subscribe, () => again.why() === 'locked');
  useEffect(() => {
    if (isIdle) void again.ask('locked');
  }, [isIdle, again]);
  return <div {...(isLocked ? { 'data-locked': true, inert: true } : {})}>{children}</div>;
};
