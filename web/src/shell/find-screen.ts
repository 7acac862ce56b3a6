import type { Role } from '../api/session.js';
import type { Screen } from './screen.js';

const isFor = (roles: readonly Role[]) => (screen: Screen) =>
  screen.roles.some((role) => roles.includes(role));

/** The screens that somebody with these roles has. */
export const screensFor = (screens: readonly Screen[], roles: readonly Role[]): readonly Screen[] =>
  screens.filter(isFor(roles));
/** The address of the page for a screen and, where it shows one thing, its handle. */
export const addressOf = ({ path }: Screen, handle?: string): string =>
  handle === undefined ? path : path.replace('$handle', handle);
