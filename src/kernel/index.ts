export type { Brand } from './brand.js';
export { isRefusal, ok, refusal, type Result } from './result.js';
export * from './ids.js';
export { metres, type Metres } from './metres.js';
export {
  covers,
  dateOf,
  day,
  dayOf,
  FOREVER,
  holds,
  isoDate,
  overlap,
  plusDays,
  type Day,
  type IsoDate,
  type Period,
} from './day.js';
export type { Ground, MultiPolygon, Polygon, Position, Ring } from './geometry.js';
export { printable, printableLines } from './printable.js';
export { sameContent, sift, type Clash } from './sift.js';
