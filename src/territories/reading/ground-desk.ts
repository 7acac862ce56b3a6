import { ok, refusal, type Result } from '#kernel';
import { readAreas, systemNamed, type AreaSetting, type PlacedArea } from '#geojson';
import { MOST_ERRORS } from '#interchange';
import type { ReadGround, ReadGroundRefusal } from '../application/ground-reader.port.js';
import { readDrawnGround } from '../application/read-drawn-ground.js';
import { MOST_AREAS, type AreaToDraw, type GroundFault, type SaidOfAll } from '../domain/ground-import.js';

const KEYS = ['groups', 'class', 'confidence', 'validFrom', 'validTo', 'source', 'reason'] as const;
const keyNamed = new Map<string, string>(KEYS.map((key) => [key.toLowerCase(), key]));

/** What map programs write in one field is a list to us. */
const valueOf = (key: string, value: unknown): unknown =>
  key === 'groups' && typeof value === 'string' ? value.split(',').map((group) => group.trim()) : value;

/** What an area says of itself, by our names, whatever their case. */
const ownWords = (properties: PlacedArea['properties']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      const key = keyNamed.get(name.toLowerCase());
      return key === undefined ? [] : [[key, valueOf(key, value)]];
    }),
  );

const faultOf = (at: string, error: Omit<GroundFault, 'point'>, said: SaidOfAll): GroundFault => {
  const [, key = ''] = error.pointer.split('/');
  if (key === 'geometry' || key === '') return { ...error, pointer: at };
  const isSaid = Object.hasOwn(said, key);
  const expected = isSaid ? `${error.expected} (it is said beside the file)` : error.expected;
  const missing =
    error.message === 'is missing' ? `${expected}; in the file, or beside it for all` : expected;
  return { ...error, expected: missing, pointer: `${at}/properties${error.pointer}` };
};

const toDraw = (area: PlacedArea, { said, setting }: ReadGround): Result<AreaToDraw, GroundFault> => {
  const { at, geometry, properties, squareMetres, notes } = area;
  const own = ownWords(properties);
  const read = readDrawnGround({ validTo: null, ...said, ...own, geometry }, setting);
  if (read.ok) return ok({ pointer: at, drawn: read.value, squareMetres, notes });
  const [first] = read.refusal.errors;
  const left = Object.fromEntries(Object.entries(said).filter(([key]) => !Object.hasOwn(own, key)));
  const unreadable: GroundFault = { pointer: '', message: 'is no ground', expected: 'ground' };
  return refusal(faultOf(at, { ...unreadable, ...first }, left));
};

const reject = (faults: readonly GroundFault[]) =>
  refusal<ReadGroundRefusal>({
    code: 'not-areas',
    errors: faults.slice(0, MOST_ERRORS),
    omitted: Math.max(0, faults.length - MOST_ERRORS),
  });

/** Run in a thread of its own. */
export const answer = (file: ReadGround): Result<readonly AreaToDraw[], ReadGroundRefusal> => {
  const { text, system, simplifyMetres, setting } = file;
  const localities = setting.localities.map(({ location }) => ({ location }));
  const named = system === undefined ? undefined : systemNamed(system);
  const read: AreaSetting = { localities, system: named, simplifyMetres };
  const areas = readAreas(text, read, (area) => toDraw(area, file));
  if (!areas.ok) return reject(areas.refusal.faults);
  const { length } = areas.value;
  if (length <= MOST_AREAS) return areas;
  return reject([
    { pointer: '/features', message: `holds ${length} areas`, expected: `at most ${MOST_AREAS}` },
  ]);
};
