import { Burger, Button, Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { lazy, Suspense } from 'react';
import { LANGUAGES, useLanguage, useTexts } from '../texts/texts.js';
import { shellTexts } from '../texts/shell.js';
import classes from './header.module.css';

/** What places them beside their buttons is fetched after the first screen. */
const Menus = lazy(async () => ({ default: (await import('./menus.js')).Menus }));

const LanguageSwitch = () => {
  const said = useTexts(shellTexts);
  const { language, choose } = useLanguage();
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return (
    <Button
      variant="subtle"
      color="gray"
      size="xs"
      lang={other}
      className={classes['quiet']}
      onClick={() => choose(other)}
    >
      {said.otherLanguage}
    </Button>
  );
};

const Search = () => {
  const said = useTexts(shellTexts);
  return (
    <UnstyledButton className={classes['search']} onClick={spotlight.open} aria-keyshortcuts="Control+K">
      <span>{said.search}</span>
      <Kbd size="xs" visibleFrom="sm">
        Ctrl K
      </Kbd>
    </UnstyledButton>
  );
};

type Props = { readonly isMenuOpen: boolean; readonly onMenu: () => void };
export const Header = ({ isMenuOpen, onMenu }: Props) => {
  const said = useTexts(shellTexts);
  return (
    <Group h="100%" px="sm" gap="sm" wrap="nowrap" justify="space-between">
      <Group gap="xs" wrap="nowrap">
        <Burger
          hiddenFrom="sm"
          size="sm"
          opened={isMenuOpen}
          onClick={onMenu}
          aria-label={said.openMenu}
          aria-expanded={isMenuOpen}
        />
        <Text fw={700} className={classes['name']}>
          Fristad
        </Text>
      </Group>
      <Search />
      <Group gap={4} wrap="nowrap">
        <span className={classes['wide']}>
          <LanguageSwitch />
        </span>
        <Suspense fallback={null}>
          <Menus />
        </Suspense>
      </Group>
    </Group>
  );
};
