import Collection from 'ol/Collection.js';
import Feature from 'ol/Feature.js';
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import ScaleLine from 'ol/control/ScaleLine.js';
import { defaults as controls } from 'ol/control/defaults.js';
import type Interaction from 'ol/interaction/Interaction.js';
import { defaults as interactions } from 'ol/interaction/defaults.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import Cluster from 'ol/source/Cluster.js';
import VectorSource from 'ol/source/Vector.js';
import { baseLayers } from './base-layers.js';
import type { Colours } from './colours.js';
import { toolsOf } from './editing-tools.js';
import { markFeature, shapeFeature, toMap } from './features.js';
import type { Editing, Mark, Shape } from './shapes.js';
import { editedStyle, markStyle, shapeStyle } from './styles.js';

export type MapWords = { readonly zoomIn: string; readonly zoomOut: string };
export type OpenMap = {
  readonly show: (shapes: readonly Shape[], marks: readonly Mark[]) => void;
  readonly look: (colours: Colours, chosen: string | undefined) => void;
  readonly edit: (editing: Editing | undefined) => void;
  /** Brings it into sight; all that is shown where there is no such thing. */
  readonly goTo: (id: string | undefined) => void;
  readonly close: () => void;
};

const SWEDEN = fromLonLat([16.5, 62.4]);
const FIRST_ZOOM = 4.4;
const NEAREST_ZOOM = 14;
const CLUSTER_PIXELS = 36;
const TOUCH_PIXELS = 8;
const FIT = { padding: [40, 40, 40, 40], maxZoom: NEAREST_ZOOM };

const first = (feature: Feature): Feature =>
  (feature.get('features') as Feature[] | undefined)?.[0] ?? feature;

/** A map in that element, which tells what somebody pointed at. */
export const openMap = (target: HTMLElement, words: MapWords, onChoose: (id: string) => void): OpenMap => {
  const [shapeSource, markSource] = [new VectorSource(), new VectorSource()];
  const edited = new Collection<Feature>();
  const base = baseLayers();
  const shapeLayer = new VectorLayer({ source: shapeSource, zIndex: 10 });
  const clusters = new Cluster({ source: markSource, distance: CLUSTER_PIXELS });
  const markLayer = new VectorLayer({ source: clusters, zIndex: 40 });
  const editLayer = new VectorLayer({ source: new VectorSource({ features: edited }), zIndex: 20 });
  const map = new OlMap({
    target,
    view: new View({ center: SWEDEN, zoom: FIRST_ZOOM, minZoom: 4, maxZoom: 18 }),
    layers: [...base.layers, shapeLayer, editLayer, markLayer],
    controls: controls({
      rotate: false,
      attribution: false,
      zoomOptions: { zoomInTipLabel: words.zoomIn, zoomOutTipLabel: words.zoomOut },
    }).extend([new ScaleLine()]),
    interactions: interactions({ altShiftDragRotate: false, pinchRotate: false }),
  });
  let tools: readonly Interaction[] = [];
  map.on('singleclick', ({ pixel }) => {
    if (tools.length > 0) return;
    const layerFilter = (layer: unknown) => layer === shapeLayer || layer === markLayer;
    const found = map.getFeaturesAtPixel(pixel, { layerFilter, hitTolerance: TOUCH_PIXELS })[0];
    const id = found === undefined ? undefined : first(found as Feature).getId();
    if (id !== undefined) onChoose(String(id));
  });
  const extentOf = (id: string | undefined) => {
    const one = id === undefined ? null : (shapeSource.getFeatureById(id) ?? markSource.getFeatureById(id));
    const found = one?.getGeometry()?.getExtent() ?? edited.getArray()[0]?.getGeometry()?.getExtent();
    return found ?? shapeSource.getExtent() ?? undefined;
  };
  return {
    show: (shapes, marks) => {
      shapeSource.clear(true);
      shapeSource.addFeatures(shapes.map(shapeFeature));
      markSource.clear(true);
      markSource.addFeatures(marks.map(markFeature));
    },
    look: (colours, chosen) => {
      base.colour(colours);
      shapeLayer.setStyle(shapeStyle(colours, chosen));
      markLayer.setStyle(markStyle(colours, chosen));
      editLayer.setStyle(editedStyle(colours));
    },
    edit: (editing) => {
      tools.forEach((tool) => map.removeInteraction(tool));
      edited.clear();
      if (editing !== undefined) edited.push(new Feature({ geometry: toMap(editing.polygons) }));
      tools = editing === undefined ? [] : toolsOf({ edited, others: shapeSource }, editing);
      tools.forEach((tool) => map.addInteraction(tool));
    },
    goTo: (id) => {
      const extent = extentOf(id);
      if (extent !== undefined && Number.isFinite(extent[0])) map.getView().fit(extent, FIT);
    },
    close: () => map.setTarget(undefined),
  };
};
