import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FoundUnits } from '../application/ranking-view.js';

/** Of half a megabyte a tenth is left, in a few milliseconds. */
const QUICKLY = { level: 1 };

/** The lists of a search as they are kept. */
export const packed = (found: FoundUnits): Uint8Array =>
  new Uint8Array(deflateRawSync(JSON.stringify(found), QUICKLY));
export const unpacked = (lists: Uint8Array): FoundUnits =>
  JSON.parse(inflateRawSync(lists).toString('utf8')) as FoundUnits;
