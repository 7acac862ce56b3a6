import { aRequest } from '../statements.js';
import type { Caller, Guard } from './guard.js';

const square = (west: number, south: number, side = 0.02) =>
  `POLYGON((${west} ${south}, ${west + side} ${south}, ${west + side} ${south + side}, ${west} ${south + side}, ${west} ${south}))`;
const zone = (request: string, ordinal: number, ground: string) =>
  `INSERT INTO fristad.exclusion_zone VALUES ('${request}', ${ordinal}, '${ground}')`;
/** Around each of the two units, for each of two requests of a region and one of another; many others have one as well. */
const AROUND = [
  ...[zone('R-SYD', 1, square(15.09, 56.19)), zone('R2-SYD', 1, square(15.19, 56.29))],
  zone('R-NORD', 1, square(15.09, 56.19)),
];
const touched = (
  it: string,
  { before = AROUND, of = 'NULL, NULL', as = {} }: { before?: readonly string[]; of?: string; as?: Caller },
  answers: readonly string[],
): Guard => ({
  ...{ it: `the units in zones are ${it}`, as, before, answers },
  call: `ARRAY(SELECT concat_ws(' ', near ->> 0, near ->> 1, near ->> 2)
               FROM json_array_elements(national.units_touching_zones(${of})) AS near
               WHERE near ->> 0 IN ('S1', 'U1', 'V-SPARE'))`,
});
const OF_SYD = ['U1 R-SYD 1', 'S1 R2-SYD 1'];
/** Edges far apart, between which a geodesic and a straight line run some way from each other. */
const wide = (south: string, north: string) => [
  `INSERT INTO fristad.exclusion_zone VALUES ('R-SYD', 1,
     'POLYGON((10.1 ${south}, 20.1 ${south}, 20.1 ${north}, 10.1 ${north}, 10.1 ${south}))')`,
];

export const ZONES: readonly Guard[] = [
  touched('told to the region whose zones they are', {}, OF_SYD),
  touched('told of one request where that is asked', { of: `'R2-SYD', NULL` }, ['S1 R2-SYD 1']),
  touched('of one unit where that is asked', { of: `NULL, 'U1'` }, ['U1 R-SYD 1']),
  touched('of no unit that lies outside', { of: `'R2-SYD', 'U1'` }, []),
  touched('told of no request of another region', { of: `'R-NORD', NULL` }, []),
  touched('told of no zone of another', { as: { region: 'NORD' } }, ['U1 R-NORD 1']),
  touched('nobody’s to know without a region', { as: { region: '' } }, []),
  touched('told to a run of the country', { as: { region: '', scope: 'national-run' } }, [
    'U1 R-NORD 1',
    'U1 R-SYD 1',
    'S1 R2-SYD 1',
    'V-SPARE V-R-GRANTED 0',
  ]),
  touched('none where no zone is', { before: [] }, []),
  touched('those by its geodesic edge', { before: wide('55.9', '56.11') }, ['U1 R-SYD 1']),
  touched('those by either edge', { before: wide('56.15', '56.25') }, ['S1 R-SYD 1', 'U1 R-SYD 1']),
  touched(
    'told once where both edges are around it',
    { before: [aRequest({ id: `'R-N'`, person: `'K-N'` }), zone('R-N', 4, square(15.19, 56.29))] },
    ['S1 R-N 4'],
  ),
];
