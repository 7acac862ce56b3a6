import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';
import { useLanguage } from '../texts/texts.js';
import { useCurrentScreen } from './current-screen.js';

/**
 * What happens when one comes to a screen: the window is named after the screen alone, never after a case; the menu closes;
 * whoever came by a link goes on reading at its beginning.
 */
export const useArrival = (closeMenu: () => void): RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null);
  const screen = useCurrentScreen();
  const { language } = useLanguage();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const before = useRef(path);
  const title = screen?.name[language];
  useEffect(() => {
    document.title = title === undefined ? 'Fristad' : `${title} · Fristad`;
  }, [title]);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    closeMenu();
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path, closeMenu]);
  return main;
};
