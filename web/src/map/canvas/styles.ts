import type { FeatureLike } from 'ol/Feature.js';
import { centreOf, cornersOf } from './features.js';
import { Circle, Fill, Stroke, Style, Text } from 'ol/style.js';
import type { Colours } from './colours.js';
import type { Tone } from './shapes.js';

const FONT = '12px system-ui, "Noto Sans", sans-serif';
/** How far out a town is still named, in metres a pixel, by its inhabitants. */
const NAMED: readonly (readonly [metres: number, people: number])[] = [
  [1500, 100_000],
  [700, 50_000],
  [300, 15_000],
  [100, 3000],
  [0, 0],
];

const text = (words: string, { label, halo }: Colours, offsetY = 0): Text =>
  new Text({
    text: words,
    font: FONT,
    offsetY,
    fill: new Fill({ color: label }),
    stroke: new Stroke({ color: halo, width: 3 }),
  });

export const landStyle = ({ land, border }: Colours): Style =>
  new Style({ fill: new Fill({ color: land }), stroke: new Stroke({ color: border, width: 1 }) });

/** The outline of a police region, or a lake. */
export const overLandStyle = ({ region, water }: Colours) => {
  const outline = new Style({ stroke: new Stroke({ color: region, width: 1.5 }) });
  const lake = new Style({ fill: new Fill({ color: water }) });
  return (thing: FeatureLike): Style => (thing.get('kind') === 'lake' ? lake : outline);
};

/** A town by its name, where the map is near enough. */
export const townStyle = (colours: Colours) => {
  const dot = new Circle({ radius: 2, fill: new Fill({ color: colours.border }) });
  return (town: FeatureLike, metres: number): Style | undefined => {
    const people = NAMED.find(([from]) => metres >= from)?.[1] ?? 0;
    if ((town.get('population') as number) < people) return undefined;
    return new Style({ image: dot, text: text(town.get('name') as string, colours, -9) });
  };
};

const DOT = 4;
/** From so far out, in metres a pixel, an area is a dot. */
const SEEN_FROM = 250;
const dotOf = ({ tones }: Colours, tone: Tone): Style =>
  new Style({
    image: new Circle({ radius: DOT, fill: new Fill({ color: tones[tone].line }) }),
    geometry: (feature) => centreOf(feature),
    zIndex: 1,
  });

export const shapeStyle = (colours: Colours, chosen: string | undefined) => {
  const kept = new Map<string, Style>();
  return (shape: FeatureLike, metres: number): Style[] => {
    const tone = shape.get('tone') as Tone;
    const isChosen = shape.getId() === chosen;
    const name = `${tone} ${String(isChosen)}`;
    const { fill, line } = colours.tones[tone];
    const style =
      kept.get(name) ??
      new Style({
        fill: new Fill({ color: fill }),
        stroke: new Stroke({ color: isChosen ? colours.chosen : line, width: isChosen ? 3 : 1 }),
        zIndex: isChosen ? 2 : 1,
      });
    kept.set(name, style);
    return metres > SEEN_FROM ? [style, dotOf(colours, tone)] : [style];
  };
};

const SMALL = 6;
const CHOSEN = 9;
const MANY = 13;
/** A mark, or how many lie so near to each other that they are one. */
export const markStyle = (colours: Colours, chosen: string | undefined) => (cluster: FeatureLike) => {
  const members = (cluster.get('features') as FeatureLike[] | undefined) ?? [cluster];
  const first = members[0] ?? cluster;
  const { fill, line } = colours.tones[first.get('tone') as Tone];
  const isChosen = members.some((one) => one.getId() === chosen);
  const single = isChosen ? CHOSEN : SMALL;
  return new Style({
    image: new Circle({
      radius: members.length > 1 ? MANY : single,
      fill: new Fill({ color: fill }),
      stroke: new Stroke({ color: isChosen ? colours.chosen : line, width: isChosen ? 3 : 1.5 }),
    }),
    ...(members.length > 1
      ? {
          text: new Text({
            text: String(members.length),
            font: `600 ${FONT}`,
            fill: new Fill({ color: line }),
          }),
        }
      : {}),
  });
};

const CORNER = 5;
/** What is being drawn, with its corners. */
export const editedStyle = ({ edited, halo }: Colours): Style[] => [
  new Style({
    fill: new Fill({ color: `${edited}33` }),
    stroke: new Stroke({ color: edited, width: 3 }),
    zIndex: 3,
  }),
  new Style({
    image: new Circle({
      radius: CORNER,
      fill: new Fill({ color: halo }),
      stroke: new Stroke({ color: edited, width: 2 }),
    }),
    geometry: (feature) => cornersOf(feature),
    zIndex: 4,
  }),
];
