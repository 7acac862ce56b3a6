import { LooksMenu } from './looks-menu.js';
import { UserMenu } from './user-menu.js';

/** What opens from the header. */
export const Menus = () => (
  <>
    <LooksMenu />
    <UserMenu />
  </>
);
