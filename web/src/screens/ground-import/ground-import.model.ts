import type { Fault } from '../../api/problem.js';
import type { paths } from '../../api/api.js';
import type { Mark, Position, Shape } from '../../map/canvas/shapes.js';

type Asked = NonNullable<paths['/api/territories/imports']['post']['parameters']['query']>;
/** What is said of all areas; empty where the file says it. */
export type SaidOfAll = {
  readonly groups: readonly string[];
  readonly class: NonNullable<Asked['class']> | null;
  readonly confidence: number | '';
  readonly validFrom: string;
  readonly validTo: string;
  readonly source: NonNullable<Asked['source']> | null;
  readonly reason: NonNullable<Asked['reason']> | null;
  readonly system: NonNullable<Asked['system']> | null;
  readonly simplifyMetres: number | '';
};
export const NOTHING_SAID: SaidOfAll = {
  groups: [],
  class: null,
  confidence: '',
  validFrom: '',
  validTo: '',
  source: null,
  reason: 'NEW_GROUND',
  system: null,
  simplifyMetres: '',
};
const PERCENT = 100;

/** Only what is said at all is asked for. */
export const queryOf = ({ groups, confidence, ...said }: SaidOfAll): Asked => {
  const rest = Object.entries(said).filter(([, value]) => value !== '' && value !== null);
  return {
    ...(Object.fromEntries(rest) as Asked),
    ...(groups.length > 0 && { groups: groups.join(',') }),
    ...(confidence !== '' && { confidence: confidence / PERCENT }),
  };
};

export type ReadFile = { readonly name: string; readonly document: Readonly<Record<string, unknown>> };
/** The document of a file; undefined where it is none. */
export const documentIn = (text: string): ReadFile['document'] | undefined => {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null && !Array.isArray(found)
      ? (found as ReadFile['document'])
      : undefined;
  } catch {
    return undefined;
  }
};

/** `/features/3/geometry/…` is of the fourth area. */
export const areaOf = (pointer: string): string => {
  const at = /^\/features\/(\d+)/.exec(pointer)?.[1];
  return at === undefined ? pointer : String(Number(at) + 1);
};

/** The faults that lie at one point of the map. */
export const marksOf = (faults: readonly Fault[]): readonly Mark[] =>
  faults.flatMap(({ pointer, point, message }) =>
    point === undefined
      ? []
      : [{ id: pointer, at: point as unknown as Position, tone: 'fault', label: message } as const],
  );

type Loose = { readonly type?: unknown; readonly geometry?: unknown; readonly coordinates?: unknown };
const isDegrees = (value: unknown): boolean => {
  const first = Array.isArray(value) ? (value.flat(4) as unknown[]) : [];
  return first.length > 1 && first.every((one) => typeof one === 'number' && Math.abs(one) <= 180);
};
const partsOf = ({ type, coordinates }: Loose): Shape['polygons'] => {
  if (!isDegrees(coordinates)) return [];
  if (type === 'Polygon') return [coordinates as Shape['polygons'][number]];
  return type === 'MultiPolygon' ? (coordinates as Shape['polygons']) : [];
};

/** The areas of a file in degrees, to look at; others are converted by the service alone. */
export const shapesOf = (document: ReadFile['document']): readonly Shape[] => {
  const features = Array.isArray(document['features'])
    ? (document['features'] as Loose[])
    : [document as Loose];
  return features.flatMap((feature, at) => {
    const polygons = partsOf(feature.geometry ?? feature);
    return polygons.length === 0 ? [] : [{ id: `/features/${at}`, polygons, tone: 'plain' } as const];
  });
};
