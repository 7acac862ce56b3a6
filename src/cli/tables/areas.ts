/** What the service says of an area of a file. */
export type AreaAnswer = {
  readonly pointer: string;
  readonly territory: string | null;
  readonly region: string | null;
  readonly squareMetres: number;
  readonly notes: readonly { readonly code: string; readonly [figure: string]: unknown }[];
};
export type AreaError = {
  readonly pointer: string;
  readonly message: string;
  readonly expected?: string;
  readonly point?: readonly [number, number];
};

const SQUARE_KILOMETRE = 1e6;

const noteOf = ({ code, from, parts, into, metres }: AreaAnswer['notes'][number]): string =>
  ({
    HEIGHTS_DROPPED: 'heights left out',
    CONVERTED: `converted from ${String(from)}`,
    DISSOLVED: `${String(parts)} parts made ${String(into)}`,
    SIMPLIFIED: `simplified by ${String(metres)} m`,
  })[code] ?? code;

/** A line for each area, and one for all. */
export const linesOf = (areas: readonly AreaAnswer[], isDryRun: boolean): readonly string[] => [
  ...areas.map(({ pointer, territory, region, squareMetres, notes }) =>
    [
      pointer === '' ? '(the whole file)' : pointer,
      territory ?? '–',
      region ?? 'no region',
      `${(squareMetres / SQUARE_KILOMETRE).toFixed(2)} km²`,
      ...notes.map(noteOf),
    ].join('  '),
  ),
  `${areas.length.toString()} ${areas.length === 1 ? 'area' : 'areas'} ${isDryRun ? 'would be drawn; nothing was' : 'drawn'}.`,
];

/** What is wrong at a point, as GeoJSON that any map program lays on its map. */
export const asFeatures = (errors: readonly AreaError[]): string => {
  const features = errors.flatMap(({ point, ...properties }) =>
    point === undefined
      ? []
      : [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: point } }],
  );
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
};
