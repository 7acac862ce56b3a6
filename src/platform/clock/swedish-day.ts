import type { IsoDate } from '#kernel';

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The calendar day in Sweden at an instant. The linter lets nobody else make a day of an instant. */
export const swedishDay = (at: Date): IsoDate => STOCKHOLM.format(at) as IsoDate;

/** The instant at which a day begins in Sweden: no clock is put forward or back at midnight there. */
export const startOfSwedishDay = (day: IsoDate): Date => {
  const inSummer = new Date(`${day}T00:00:00+02:00`);
  return swedishDay(inSummer) === day ? inSummer : new Date(`${day}T00:00:00+01:00`);
};
