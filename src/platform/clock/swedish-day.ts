import type { IsoDate } from '#kernel';

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The calendar day in Sweden at an instant. The linter lets nobody else make a day of an instant. */
export const swedishDay = (at: Date): IsoDate => STOCKHOLM.format(at) as IsoDate;
