import { anotherPolicy, aTerritory } from '../statements.js';
import type { Guard } from './guard.js';

const FAR_AND_WIDE = `'{"ESPECIALLY_VULNERABLE": 90000, "RISK": 90000, "VULNERABLE": 90000, "OTHER": 90000}'`;
const NEARER = anotherPolicy({ buffers: FAR_AND_WIDE });
const square = ([west, south, east, north]: readonly [number, number, number, number]) =>
  `POLYGON((${west} ${south}, ${east} ${south}, ${east} ${north}, ${west} ${north}, ${west} ${south}))`;
const BY_U1 = square([15.08, 56.19, 15.09, 56.21]);
const ground = (it: string, before: readonly string[], answers: unknown): Guard => ({
  ...{ it: `ground ${it} near a unit`, role: 'fristad_national', before, answers },
  call: `national.ground_near('U1', '2026-1')`,
});
const other = (shape: string, id = 'T1') => aTerritory({ id, class: 'OTHER', ground: shape });
const GROUND: readonly Guard[] = [
  ground('beside it is', [other(BY_U1)], { T1: 1 }),
  {
    ...ground('beside another is not', [other(BY_U1)], {}),
    call: `national.ground_near('S1', '2026-1')`,
  },
  ground('far off is not', [other(square([13, 55, 13.1, 55.1]))], {}),
  ground('that is near by another policy is not', [NEARER, other(square([15, 56.3, 15.01, 56.31]))], {}),
  ...(['SYD', 'NORD'] as const).map((region) => ({
    ...ground(
      `that is near by the buffers of ${region} is ${region === 'SYD' ? '' : 'not '}in SYD`,
      [
        anotherPolicy(),
        `UPDATE fristad.policy_version SET regional = '[{"region": "${region}", "hostileBufferMetres": {"OTHER": 9000}}]'
         WHERE version = '2026-0'`,
        other(square([15, 56.3, 15.01, 56.31])),
      ],
      region === 'SYD' ? { T1: 1 } : {},
    ),
    call: `national.ground_near('U1', '2026-0')`,
  })),
  ground(
    'that lies elsewhere by now is not',
    [
      aTerritory({ class: 'OTHER', ground: square([13, 55, 13.1, 55.1]), version: '2' }),
      aTerritory({ class: 'OTHER', ground: BY_U1, supersededBy: '2' }),
    ],
    {},
  ),
  ground('whose edge runs along a geodesic by it is', [other(square([10.1, 55.9, 20.1, 56.11]))], { T1: 1 }),
  ground('whose edge runs straight by it is', [other(square([10.1, 56.23, 20.1, 57]))], { T1: 1 }),
];

const KIN = (relation: string) => `INSERT INTO fristad.group_relation VALUES ('G1', 'G2', '${relation}')`;
const threat = (
  it: string,
  [relation, call]: readonly [string, string],
  answers: readonly string[],
): Guard => ({
  ...{ it: `a household is kept from ${it}`, role: 'fristad_national', before: [KIN(relation)] },
  call: `national.threatening(${call})`,
  answers,
});
const THREAT: readonly Guard[] = [
  threat('its own group and the enemies of that', ['HOSTILE', `'{G1}', '{}'`], ['G1', 'G2']),
  threat('its own group and the friends of that', ['ALLIED', `'{G2}', '{}'`], ['G2', 'G1']),
  threat('another group and the friends of that', ['ALLIED', `'{}', '{G1}'`], ['G1', 'G2']),
  threat('another group and not the enemies of that', ['HOSTILE', `'{}', '{G1}'`], ['G1']),
  threat('no friends of others', ['ALLIED', `'{}', '{}'`], []),
];

const units = (it: string, before: readonly string[], answers: readonly string[]): Guard => ({
  ...{ it: `units near ground are ${it}`, before, answers },
  call: `ARRAY(SELECT near ->> 0 FROM json_array_elements(national.units_near_territories('{"OTHER": 8000}')) AS near)`,
});
const UNITS: readonly Guard[] = [
  ...[
    units('those beside it', [other(BY_U1)], ['U1']),
    units('none far off', [other(square([13, 55, 13.1, 55.1]))], []),
  ],
  units('those by its geodesic edge', [other(square([10.1, 55.9, 20.1, 56.11]))], ['U1']),
  units('those by its straight edge', [other(square([10.1, 56.24, 20.1, 57]))], ['S1', 'U1']),
  units(
    'none of where it was',
    [
      aTerritory({ class: 'OTHER', ground: square([13, 55, 13.1, 55.1]), version: '2' }),
      aTerritory({ class: 'OTHER', ground: BY_U1, supersededBy: '2' }),
    ],
    [],
  ),
  { ...units('nobody’s to know without a region', [other(BY_U1)], []), as: { region: '' } },
  {
    ...units('told to a run of the country', [other(BY_U1)], ['U1']),
    as: { region: '', scope: 'national-run' },
  },
];

const BY_S1 = square([15.21, 56.29, 15.22, 56.31]);
const OF_EACH: Guard = {
  ...{ it: 'units near ground are told with that alone', before: [other(BY_U1), other(BY_S1, 'T2')] },
  call: `ARRAY(SELECT concat(near ->> 0, ' ', near ->> 1)
               FROM json_array_elements(national.units_near_territories('{"OTHER": 1500}')) AS near)`,
  answers: ['S1 T2', 'U1 T1'],
};
const OF_ONE: Guard = {
  ...OF_EACH,
  it: 'units near ground are that unit alone which is asked for',
  call: OF_EACH.call.replace(`units_near_territories(`, `unit_near_territories('S1', `),
  answers: ['S1 T2'],
};

/** Metres from a place on the equator to ground as it is drawn, and by two readings of its edges. */
const metres = (
  it: string,
  [ground, ...readings]: readonly [string, string, string],
  answers: number,
): Guard => ({
  ...{ it: `a place is from ground ${it}`, answers },
  call: `round(10000 * fristad.metres_to_ground('POINT(0 0)', '${ground}', '${readings.join(`', '`)}'))::int`,
});
/** Shorter than what is cut: none is added, and none comes twice. */
const AS_DRAWN: Guard = {
  ...{ it: 'ground with short edges has the corners that were drawn', answers: 5 },
  call: `ST_NPoints(fristad.along_geodesics('${square([15.08, 56.19, 15.09, 56.2])}')::geometry)`,
};
const [AWAY, FAR] = ['POINT(0 0.00002)', 'POINT(0 0.001)'];
const METRES: readonly Guard[] = [
  metres('as far as the nearer reading', [FAR, AWAY, FAR], 22115),
  metres('as far as the nearer reading, whichever that is', [FAR, FAR, AWAY], 22115),
  metres('two millimetres', [FAR, FAR, 'POINT(0.00000002 0)'], 22),
  metres('nothing at all at half a millimetre', [FAR, FAR, 'POINT(0.000000005 0)'], 0),
  metres('two metres, whatever is two millimetres off as drawn', ['POINT(0.00000002 0)', FAR, AWAY], 22115),
  metres('nothing at all where it is drawn', ['POINT(0.000000005 0)', FAR, AWAY], 0),
];

export const GROUND_NEAR: readonly Guard[] = [
  ...GROUND,
  ...THREAT,
  ...UNITS,
  OF_EACH,
  OF_ONE,
  ...METRES,
  AS_DRAWN,
];
