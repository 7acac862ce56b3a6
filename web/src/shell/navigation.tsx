import { NavLink } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../texts/texts.js';
import { useCurrentScreen } from './current-screen.js';
import { useScreens } from './use-screens.js';

export const Navigation = () => {
  const screens = useScreens();
  const { language } = useLanguage();
  const current = useCurrentScreen();
  return screens
    .filter(({ isListed }) => isListed)
    .map(({ id, path, name }) => (
      <NavLink
        key={id}
        component={Link}
        to={path}
        label={name[language]}
        active={current?.id === id}
        {...(current?.id === id ? { 'aria-current': 'page' as const } : {})}
      />
    ));
};
