import type { Flaw, Path } from '../errors/input-error.js';
import { isKind, isList, type JsonSchema, type Rule } from './rule.js';

const POSITION = '[longitude, latitude] in degrees';
const AXES = [
  { name: 'longitude', most: 180 },
  { name: 'latitude', most: 90 },
] as const;

const axisFlaw = (value: unknown, at: Path, { name, most }: (typeof AXES)[number]): Flaw | undefined => {
  const expected = `a ${name} from -${most} to ${most}`;
  const wrong = isKind(value, 'number');
  if (wrong !== undefined) return { at, message: wrong, expected, got: value };
  if (Math.abs(value as number) <= most) return undefined;
  const turned = name === 'latitude' && Math.abs(value as number) <= 180;
  const hint = turned ? `; write ${POSITION}` : '';
  return { at, message: `is not a ${name}`, expected: expected + hint, got: value };
};

const SWEREF = 'looks like SWEREF 99 TM (EPSG:3006); convert to longitude and latitude';
const isBetween = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && value >= least && value <= most;
const isEasting = (value: unknown): boolean => isBetween(value, 200_000, 1_000_000);
const isNorthing = (value: unknown): boolean => isBetween(value, 6_000_000, 7_800_000);
/** Metres in the Swedish grid, easting or northing first, with or without a height. */
const looksProjected = ([first, second]: readonly unknown[]): boolean =>
  (isEasting(first) && isNorthing(second)) || (isNorthing(first) && isEasting(second));

const positionFlaws = (value: unknown, at: Path): readonly Flaw[] => {
  const wrong = isList(value);
  if (wrong !== undefined) return [{ at, message: wrong, expected: POSITION, got: value }];
  const list = value as readonly unknown[];
  if (looksProjected(list)) return [{ at, message: SWEREF, expected: POSITION, got: value }];
  if (list.length !== 2) {
    return [{ at, message: `has ${list.length} numbers, not 2`, expected: POSITION, got: value }];
  }
  return AXES.flatMap((axis, index) => axisFlaw(list[index], [...at, index], axis) ?? []);
};

type ListedPosition = {
  readonly least: number;
  readonly of: string;
  readonly item: (item: unknown, at: Path) => readonly Flaw[];
};
const listed =
  ({ least, of, item }: ListedPosition) =>
  (value: unknown, at: Path): readonly Flaw[] => {
    const expected = `a list of ${least} or more ${of}`;
    const wrong = isList(value);
    if (wrong !== undefined) return [{ at, message: wrong, expected, got: value }];
    const list = value as readonly unknown[];
    if (list.length < least) return [{ at, message: `has ${list.length} ${of}`, expected, got: value }];
    return list.flatMap((entry, index) => item(entry, [...at, index]));
  };
const ringFlaws = listed({ least: 4, of: 'positions', item: positionFlaws });
const polygonFlaws = listed({ least: 1, of: 'rings', item: ringFlaws });
const multiPolygonFlaws = listed({ least: 1, of: 'polygons', item: polygonFlaws });

const positionSchema: JsonSchema = {
  type: 'array',
  prefixItems: AXES.map(({ most }) => ({ type: 'number', minimum: -most, maximum: most })),
  items: { type: 'number' },
  minItems: 2,
  maxItems: 2,
};
const ringSchema: JsonSchema = { type: 'array', minItems: 4, items: positionSchema };
const polygonSchema: JsonSchema = { type: 'array', minItems: 1, items: ringSchema };

/** WGS 84 degrees. */
export const position: Rule = {
  expected: POSITION,
  schema: positionSchema,
  flaws: (value) => (value === undefined ? [{ at: [], message: 'is missing' }] : positionFlaws(value, [])),
};
export const positionOrNull: Rule = {
  expected: `${POSITION}, or null`,
  schema: { anyOf: [positionSchema, { type: 'null' }] },
  flaws: (value, owner) => (value === null ? [] : position.flaws(value, owner)),
};
/** The coordinates of a Polygon, or of a MultiPolygon when the owner's `type` says so (RFC 7946). */
export const coordinates: Rule = {
  expected: 'the rings of a Polygon, or the polygons of a MultiPolygon',
  schema: { type: 'array', items: { anyOf: [ringSchema, polygonSchema] } },
  flaws: (value, owner) => {
    if (value === undefined) return [{ at: [], message: 'is missing' }];
    const isMany = 'type' in owner && owner.type === 'MultiPolygon';
    const flaws = isMany ? multiPolygonFlaws(value, []) : polygonFlaws(value, []);
    return flaws.some(({ message }) => message === SWEREF)
      ? [{ at: [], message: SWEREF, expected: POSITION }]
      : flaws;
  },
};
export const groundCases: readonly JsonSchema[] = [
  { properties: { type: { const: 'Polygon' }, coordinates: polygonSchema }, required: ['type'] },
  {
    properties: {
      type: { const: 'MultiPolygon' },
      coordinates: { type: 'array', minItems: 1, items: polygonSchema },
    },
    required: ['type'],
  },
];
