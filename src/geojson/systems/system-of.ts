import { metres, ok, type Position, type Result } from '#kernel';
import { toNearest } from '#geodesy';
import { faultAt, type AreaFault } from '../area-fault.js';
import type { DrawnArea } from '../document/areas-in.js';
import type { PlanePosition } from '../document/polygons-of.js';
import type { Reading } from './reading.js';
import { recognise, type Recognised } from './recognise.js';
import { systemCodes, systemNamed, systems, type SystemCode } from './systems.js';
import { positionConverter } from './to-degrees.js';

export type Surroundings = {
  readonly localities: readonly { readonly location: Position }[];
  /** The system that whoever brings the file says it is in. */
  readonly system?: SystemCode | undefined;
};

const LOCAL_ZONE = /^EPSG:30(0[7-9]|1[0-8])$/;
const zones = systemCodes.filter((code) => LOCAL_ZONE.test(code));
/** Ground that somebody draws in a local zone lies near some locality; in the wrong zone it mostly does not. */
const NEAR = metres(25_000);

const called = (code: SystemCode): string => `${code} (${systems[code].name})`;

const cornersOf = ({ polygons }: DrawnArea): readonly PlanePosition[] =>
  polygons.flatMap(({ rings }) => rings.flat());

/** The zones in which every corner lies near a locality. */
const zonesNear = (
  corners: readonly PlanePosition[],
  { localities }: Surroundings,
): readonly SystemCode[] => {
  if (localities.length === 0) return zones;
  const nearest = toNearest(localities.map(({ location }) => location));
  return zones.filter((zone) => {
    const convert = positionConverter(zone);
    return corners.every((corner) => nearest(convert(corner), NEAR) <= NEAR);
  });
};

const inOrder = (corners: readonly PlanePosition[], northFirst: boolean): readonly PlanePosition[] =>
  northFirst ? corners.map(([north, east]) => [east, north]) : corners;

const fits = (found: Recognised, system: SystemCode): boolean =>
  found.kind === 'local' ? LOCAL_ZONE.test(system) : found.kind === 'known' && found.system === system;

const byName = (drawn: DrawnArea, named: string, found: Recognised): Result<Reading, AreaFault> => {
  const system = systemNamed(named);
  const known = systemCodes.map(called).join(', ');
  if (system === undefined)
    return faultAt(drawn.at, {
      message: 'is in a system that is not known here',
      expected: `one of ${known}`,
      got: named,
    });
  if (!fits(found, system)) {
    const looks = found.kind === 'known' ? `look like ${called(found.system)}` : 'lie elsewhere';
    const [message, expected] = [`says ${called(system)}, but its numbers ${looks}`, 'the system it is in'];
    return faultAt(drawn.at, { message, expected, got: named });
  }
  return ok({ system, northFirst: found.kind !== 'unknown' && found.northFirst });
};

const UNKNOWN = 'has numbers that are no place in Sweden in any known system';
const LOCAL =
  'looks like a local zone of SWEREF 99 (EPSG:3007 to EPSG:3018), and the numbers do not say which';

const byNumbers = (drawn: DrawnArea, found: Recognised, around: Surroundings): Result<Reading, AreaFault> => {
  if (found.kind === 'known') return ok(found);
  if (found.kind === 'unknown')
    return faultAt(drawn.at, {
      message: UNKNOWN,
      expected: 'longitude and latitude, or `crs` and numbers that fit it',
    });
  const near = zonesNear(inOrder(cornersOf(drawn), found.northFirst), around);
  const [only, ...others] = near;
  if (only !== undefined && others.length === 0) return ok({ system: only, northFirst: found.northFirst });
  const candidates = (near.length === 0 ? zones : near).map(called).join(', ');
  return faultAt(drawn.at, {
    message: LOCAL,
    expected: `\`crs\`, or the system said beside the file: ${candidates}`,
  });
};

/** In which system an area is: as it says, as whoever brings it says, or as its numbers say; they never contradict each other. */
export const systemOf = (drawn: DrawnArea, around: Surroundings): Result<Reading, AreaFault> => {
  const found = recognise(cornersOf(drawn));
  const named = around.system ?? drawn.crs;
  return named === undefined ? byNumbers(drawn, found, around) : byName(drawn, named, found);
};
