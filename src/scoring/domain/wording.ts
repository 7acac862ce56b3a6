import { dateOf, type Day, type Metres } from '#kernel';
import type { ComparedStay } from './constraint.js';

/** Rounded down, so that a distance that falls short by centimetres never reads as enough. */
export const inMetres = (distance: Metres): string => `${Math.floor(distance).toString()} m`;
export const onDay = (on: Day): string => (Number.isFinite(on) ? dateOf(on) : 'an open end');
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${count.toString()} ${count === 1 ? one : more}`;
export const listed = (names: readonly string[]): string => names.join(', ');
export const named = ({ of }: Pick<ComparedStay, 'of'>): string =>
  'request' in of ? `request ${of.request}` : `placement ${of.placement}`;
