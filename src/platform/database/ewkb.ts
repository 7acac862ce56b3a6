import type { Ground, Position, Ring } from '#kernel';

const POLYGON = 3;
const MULTI_POLYGON = 6;
const HAS_SRID = 0x20000000;

/** Reads little-endian extended well-known binary from its hexadecimal form, as PostGIS prints a geography. */
class Reader {
  private at = 0;
  private readonly bytes: DataView;

  constructor(hex: string) {
    const raw = Buffer.from(hex, 'hex');
    this.bytes = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  }

  header(): number {
    if (this.bytes.getUint8(this.at) !== 1) throw new TypeError('Only little-endian geometry is read.');
    const type = this.bytes.getUint32(this.at + 1, true);
    this.at += type & HAS_SRID ? 9 : 5;
    return type & 0xff;
  }

  position(): Position {
    const position = [
      this.bytes.getFloat64(this.at, true),
      this.bytes.getFloat64(this.at + 8, true),
    ] as const;
    this.at += 16;
    return position;
  }

  many<T>(read: () => T): T[] {
    const count = this.bytes.getUint32(this.at, true);
    this.at += 4;
    return Array.from({ length: count }, read);
  }

  readonly rings = (): Ring[] => this.many(() => this.many(() => this.position()));
}

/** The exact position of a point column; GeoJSON from the database would round it. */
export const positionOf = (hex: string): Position => {
  const reader = new Reader(hex);
  reader.header();
  return reader.position();
};

/** The exact ground of a polygon or multipolygon column. @throws TypeError for any other kind. */
export const groundOf = (hex: string): Ground => {
  const reader = new Reader(hex);
  const type = reader.header();
  if (type === POLYGON) return { type: 'Polygon', coordinates: reader.rings() };
  if (type !== MULTI_POLYGON) throw new TypeError(`Neither a polygon nor a multipolygon: type ${type}.`);
  const rings = () => {
    reader.header();
    return reader.rings();
  };
  return { type: 'MultiPolygon', coordinates: reader.many(rings) };
};
