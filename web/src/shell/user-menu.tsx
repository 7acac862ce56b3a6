import { Button, Menu } from '@mantine/core';
import type { Role } from '../api/session.js';
import { useService, useSession } from '../api/use-api.js';
import { roleNames } from '../texts/roles.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import { shellTexts } from '../texts/shell.js';
import classes from './header.module.css';

/** Who is logged in, as what, and the way out. */
export const UserMenu = () => {
  const said = useTexts(shellTexts);
  const { language } = useLanguage();
  const name = (role: Role) => roleNames[role][language];
  const { again, apiFor } = useService();
  const { id, roles, places } = useSession();
  const logOut = async () => {
    await apiFor({}).POST('/api/auth/logout');
    location.assign('/logged-out');
  };
  const who = [...roles.map((role) => name(role)), ...places].join(' · ');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          px="xs"
          className={classes['quiet']}
          aria-label={`${said.me}: ${who}`}
        >
          <span aria-hidden="true">{who.length > 0 ? who : id}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {id}
          <br />
          {who}
        </Menu.Label>
        <Menu.Item onClick={() => void again.ask('locked')}>{said.lockNow}</Menu.Item>
        <Menu.Item onClick={() => void logOut()}>{said.logOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
