import { useService } from '../api/use-api.js';
import type { Screen, Thing } from './screen.js';

/** The screens of whoever is logged in. */
export const useScreens = (): readonly Screen[] => useService().screens;
/** The screen that shows such a thing, if they have one. */
export const useScreenOf = (thing: Thing): Screen | undefined =>
  useScreens().find((screen) => screen.shows === thing);
