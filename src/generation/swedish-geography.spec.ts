import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { swedishGeography } from './swedish-geography.js';

type County = Feature<Polygon | MultiPolygon, { code: string; name: string; region: string }>;

const { regions, municipalities, localities } = swedishGeography();
const counties = (
  JSON.parse(readFileSync('fixtures/geography/counties.geojson', 'utf8')) as FeatureCollection
).features as County[];
const municipalityOf = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
const countyOf = new Map(counties.map((county) => [county.properties.code, county]));
const distinct = (values: readonly string[]) => new Set(values).size;

describe('the geography of Sweden', () => {
  it('has 7 police regions, 21 counties, 290 municipalities and 800 localities, each code once', () => {
    expect([regions, counties, municipalities, localities].map(({ length }) => length)).toEqual([
      7, 21, 290, 800,
    ]);
    expect(distinct(municipalities.map(({ code }) => code))).toBe(290);
    expect(distinct(localities.map(({ code }) => code))).toBe(800);
    expect(localities.every(({ population }) => population > 0)).toBe(true);
  });

  it('puts each county into its police region', () => {
    const of = Map.groupBy(counties, ({ properties }) => properties.region);
    const names = (region: string) => of.get(region)?.map(({ properties }) => properties.name);
    expect(Object.fromEntries(regions.map(({ code }) => [code, names(code)]))).toEqual({
      NORD: ['Västernorrlands län', 'Jämtlands län', 'Västerbottens län', 'Norrbottens län'],
      MITT: ['Uppsala län', 'Västmanlands län', 'Gävleborgs län'],
      STOCKHOLM: ['Stockholms län', 'Gotlands län'],
      OST: ['Södermanlands län', 'Östergötlands län', 'Jönköpings län'],
      VAST: ['Hallands län', 'Västra Götalands län'],
      SYD: ['Kronobergs län', 'Kalmar län', 'Blekinge län', 'Skåne län'],
      BERGSLAGEN: ['Värmlands län', 'Örebro län', 'Dalarnas län'],
    });
    for (const { code, county, region } of municipalities) {
      expect(code.slice(0, 2)).toBe(county);
      expect(countyOf.get(county)?.properties.region).toBe(region);
    }
  });

  it('has every locality in its county or within 5 km of the coarse border, but for two border changes', () => {
    const astray = localities.filter(({ municipality, location }) => {
      const county = countyOf.get(municipalityOf.get(municipality)?.county ?? '');
      if (county === undefined) return true;
      if (booleanPointInPolygon([...location], county)) return false;
      return pointToPolygonDistance([...location], county, { units: 'meters' }) > 5_000;
    });
    expect(astray.map(({ name }) => name).sort()).toEqual([
      'Heby',
      'Morgongåva',
      'Mullsjö',
      'Tärnsjö',
      'Östervåla',
    ]);
  });

  it.each([
    ['Malmö', '1280', 'SYD'],
    ['Falun', '2080', 'BERGSLAGEN'],
    ['Växjö', '0780', 'SYD'],
    ['Östersund', '2380', 'NORD'],
    ['Jönköping', '0680', 'OST'],
    ['Visby', '0980', 'STOCKHOLM'],
    ['Handen', '0136', 'STOCKHOLM'],
  ])('puts %s into municipality %s of %s', (name, code, region) => {
    const found = localities.filter((locality) => locality.name === name);
    expect(found.map(({ municipality }) => municipality)).toEqual([code]);
    expect(municipalityOf.get(found[0]?.municipality ?? ('' as never))?.region).toBe(region);
  });
});
