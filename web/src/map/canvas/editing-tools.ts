import type Collection from 'ol/Collection.js';
import type Feature from 'ol/Feature.js';
import { singleClick } from 'ol/events/condition.js';
import { MultiPolygon, Polygon } from 'ol/geom.js';
import Draw from 'ol/interaction/Draw.js';
import type Interaction from 'ol/interaction/Interaction.js';
import Modify from 'ol/interaction/Modify.js';
import Snap from 'ol/interaction/Snap.js';
import Translate from 'ol/interaction/Translate.js';
import type VectorSource from 'ol/source/Vector.js';
import { fromMap, ringOf } from './features.js';
import type { Editing } from './shapes.js';

const FINGER_PIXELS = 18;
const SNAP_PIXELS = 10;

type Drawn = { readonly edited: Collection<Feature>; readonly others: VectorSource };
const changed =
  (edited: Collection<Feature>, { onChange }: Editing) =>
  () => {
    const geometry = edited.item(0).getGeometry();
    if (geometry instanceof MultiPolygon) onChange(fromMap(geometry));
  };

const modifying = (edited: Collection<Feature>, editing: Editing): Modify => {
  const removes = editing.mode === 'remove';
  const modify = new Modify({
    features: edited,
    pixelTolerance: FINGER_PIXELS,
    ...(removes ? { deleteCondition: singleClick, insertVertexCondition: () => false } : {}),
  });
  modify.on('modifyend', changed(edited, editing));
  return modify;
};
const moving = (edited: Collection<Feature>, editing: Editing): Translate => {
  const translate = new Translate({ features: edited, hitTolerance: FINGER_PIXELS });
  translate.on('translateend', changed(edited, editing));
  return translate;
};
const drawing = ({ onPiece }: Editing): Draw => {
  const draw = new Draw({ type: 'Polygon', snapTolerance: FINGER_PIXELS });
  draw.on('drawend', ({ feature }) => {
    const geometry = feature.getGeometry();
    if (geometry instanceof Polygon) onPiece(ringOf(geometry.getCoordinates()[0] ?? []));
  });
  return draw;
};

/** What a mode puts into the hand. Everything snaps to what is drawn already and to other ground. */
export const toolsOf = ({ edited, others }: Drawn, editing: Editing): readonly Interaction[] => {
  const toOthers = new Snap({ source: others, pixelTolerance: SNAP_PIXELS });
  const toItself = new Snap({ features: edited, pixelTolerance: SNAP_PIXELS });
  switch (editing.mode) {
    case 'look':
      return [];
    case 'change':
      return [modifying(edited, editing), toOthers];
    case 'remove':
      return [modifying(edited, editing)];
    case 'move':
      return [moving(edited, editing)];
    case 'add':
    case 'cut':
      return [drawing(editing), toOthers, toItself];
  }
};
