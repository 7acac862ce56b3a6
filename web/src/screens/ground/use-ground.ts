import { useRead } from '../../api/use-read.js';
import type { Shape } from '../../map/canvas/shapes.js';
import { polygonsOf } from '../../map/polygons.model.js';
import { toneOf, type Feature } from './ground.model.js';

/** All ground of every day, as it is known now or was known at the end of some day. */
export const useGround = (knownOn = '') =>
  useRead(['territories', knownOn], (api) =>
    api.GET('/api/territories', {
      params: { query: knownOn === '' ? {} : { knownAt: `${knownOn}T23:59:59.999Z` } },
    }),
  );
export const useGroups = () => useRead(['groups'], (api) => api.GET('/api/groups'));

export const shapeOf = ({ id, geometry, properties }: Feature): Shape => ({
  id,
  polygons: polygonsOf(geometry),
  tone: toneOf(properties.class),
});
