import Feature from 'ol/Feature.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import { Point } from 'ol/geom.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import countiesAddress from '../../../../fixtures/geography/counties.geojson?url';
import townsAddress from '../../../../fixtures/geography/localities.json?url';
import regionsAndLakesAddress from '../geography/regions-and-lakes.geojson?url';
import type { Colours } from './colours.js';
import { landStyle, overLandStyle, townStyle } from './styles.js';

type Town = { readonly name: string; readonly population: number; readonly location: [number, number] };
const PROJECTED = { featureProjection: 'EPSG:3857' };
const kept = new Map<string, Promise<unknown>>();
/** Read once a page, from this host. */
const read = (address: string): Promise<unknown> => {
  const known = kept.get(address) ?? fetch(address).then((answer) => answer.json());
  kept.set(address, known);
  return known;
};

export type BaseLayers = {
  readonly layers: readonly VectorLayer[];
  readonly colour: (colours: Colours) => void;
};

/** The counties, the police regions, the large lakes, and the towns by their names. */
export const baseLayers = (): BaseLayers => {
  const [land, overLand, towns] = [new VectorSource(), new VectorSource(), new VectorSource()];
  void read(countiesAddress).then((found) => {
    land.addFeatures(new GeoJSON().readFeatures(found, PROJECTED));
  });
  void read(regionsAndLakesAddress).then((found) => {
    overLand.addFeatures(new GeoJSON().readFeatures(found, PROJECTED));
  });
  void read(townsAddress).then((found) => {
    towns.addFeatures(
      (found as Town[]).map(
        ({ location, ...town }) => new Feature({ geometry: new Point(fromLonLat(location)), ...town }),
      ),
    );
  });
  const landLayer = new VectorLayer({ source: land, zIndex: 0 });
  const overLandLayer = new VectorLayer({ source: overLand, zIndex: 1 });
  const townLayer = new VectorLayer({
    source: towns,
    zIndex: 30,
    declutter: true,
    renderOrder: biggestFirst,
  });
  const colour = (colours: Colours) => {
    landLayer.setStyle(landStyle(colours));
    overLandLayer.setStyle(overLandStyle(colours));
    townLayer.setStyle(townStyle(colours));
  };
  return { layers: [landLayer, overLandLayer, townLayer], colour };
};

const biggestFirst = (one: { get: (name: string) => unknown }, other: { get: (name: string) => unknown }) =>
  Number(other.get('population')) - Number(one.get('population'));
