import { Button, Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useLanguage, useTexts } from '../texts/texts.js';
import { shellTexts } from '../texts/shell.js';
import classes from './header.module.css';

const SCHEMES: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

/** Colours, and on a narrow screen the language. */
export const LooksMenu = () => {
  const said = useTexts(shellTexts);
  const { language, choose } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          px="xs"
          className={classes['quiet']}
          aria-label={said.looks}
        >
          <span aria-hidden="true">◐</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {SCHEMES.map((scheme) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={scheme === colorScheme}
            fw={scheme === colorScheme ? 600 : 400}
            onClick={() => setColorScheme(scheme)}
          >
            {said[scheme]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          lang={language === 'sv' ? 'en' : 'sv'}
          onClick={() => choose(language === 'sv' ? 'en' : 'sv')}
        >
          {said.otherLanguage}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
