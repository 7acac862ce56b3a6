import { page } from './.dependency-cruiser-page.mjs';

/** The arrows of docs/architecture.md: a room, and the rooms below it that it may enter. */
const drawn = {
  kernel: '',
  settings: 'kernel',
  platform: 'kernel settings',
  scoring: 'kernel',
  geodesy: 'kernel scoring',
  interchange: 'kernel scoring geodesy',
  geojson: 'kernel geodesy interchange',
  generation: 'kernel scoring geodesy',
  solving: 'kernel scoring geodesy',
  access: 'kernel settings platform audit',
  audit: 'kernel platform',
  keys: 'kernel platform',
  geography: 'kernel platform scoring access audit',
  policies: 'kernel platform scoring interchange access audit',
  codes: 'platform access audit',
  inventory: 'kernel platform scoring interchange access audit keys geography codes',
  oversight: 'kernel platform access audit',
  territories: 'kernel platform scoring interchange geojson access audit keys geography',
  requests: 'kernel platform scoring interchange access audit geography codes',
  cases: 'kernel platform scoring access audit keys requests',
  problem:
    'kernel platform scoring access audit geodesy interchange geography policies inventory territories requests',
  intake:
    'kernel platform scoring access audit interchange codes geography policies inventory territories requests problem',
  runs: 'kernel platform scoring access audit geodesy interchange solving problem',
  search: 'kernel platform scoring access audit geodesy solving requests problem',
  placements:
    'kernel platform scoring access audit interchange policies inventory territories requests problem search',
  offers: 'kernel platform scoring access audit territories requests runs search placements',
  incidents: 'kernel platform access audit search',
  today: 'kernel platform access audit incidents',
  drafts: 'kernel platform access audit keys',
  console: 'platform',
  events: 'kernel settings platform access audit keys',
};
const below = Object.fromEntries(
  Object.entries(drawn).map(([room, names]) => [room, names.split(' ').filter(Boolean)]),
);
const rooms = Object.keys(below);
const any = `^src/(${rooms.join('|')})/`;
const notShipped = ['\\.spec\\.ts$', '/testing/'];
const shell = '(application|persistence|http|reading|solving|testing)/|[^/]+\\.ts$';

const arrows = rooms.map((room) => ({
  name: `${room}-enters-only-rooms-below`,
  severity: 'error',
  comment: `${room} may enter: ${below[room].join(', ') || 'no other room'}. Anything else turns an arrow of docs/architecture.md round.`,
  from: { path: `^src/${room}/`, pathNot: notShipped },
  to: { path: any, pathNot: `^src/(${[room, ...below[room]].join('|')})/` },
}));

const purity = [
  {
    name: 'kernel-is-pure',
    severity: 'error',
    comment: 'The kernel imports only itself: no package, no Node built-in.',
    from: { path: '^src/kernel/', pathNot: notShipped },
    to: { pathNot: '^src/kernel/' },
  },
  {
    name: 'scoring-is-pure',
    severity: 'error',
    comment: 'The constraints and judge() are plain functions: the whole room imports the kernel and itself.',
    from: { path: '^src/scoring/', pathNot: notShipped },
    to: { pathNot: ['^src/kernel/index\\.ts$', '^src/scoring/'] },
  },
  {
    name: 'geodesy-is-pure',
    severity: 'error',
    comment: 'Measuring needs the geodesic library and nothing else: no Node built-in, no framework.',
    from: { path: '^src/geodesy/', pathNot: notShipped },
    to: {
      pathNot: ['^src/(kernel|scoring)/index\\.ts$', '^src/geodesy/', 'node_modules/geographiclib-geodesic/'],
    },
  },
  {
    name: 'domain-is-pure',
    severity: 'error',
    comment:
      'A domain folder imports itself, the kernel, the constraints and measuring, which are pure: no package, no built-in, no other layer.',
    from: { path: '^src/([^/]+)/domain/', pathNot: notShipped },
    to: { pathNot: ['^src/(kernel|scoring|geodesy)/index\\.ts$', '^src/$1/domain/'] },
  },
];

const knowDrivers = ['/persistence/', '\\.module\\.ts$', '^src/platform/(database|jobs|health)/'];
const layers = [
  {
    name: 'platform-is-for-the-shell',
    severity: 'error',
    comment: 'Plumbing is used by application, persistence, http and the wiring at a room’s root.',
    from: { path: any, pathNot: [...notShipped, '^src/platform/', `^src/[^/]+/(${shell})`] },
    to: { path: '^src/platform/' },
  },
  {
    name: 'platform-knows-no-feature',
    severity: 'error',
    comment: 'Plumbing does not know what flows through it.',
    from: { path: '^src/platform/', pathNot: notShipped },
    to: { path: any, pathNot: '^src/(platform|settings|kernel)/' },
  },
  {
    name: 'enter-by-the-front-door',
    severity: 'error',
    comment: 'From another room, a room is its index.ts.',
    from: { path: '^src/([^/]+)/', pathNot: '^src/(cli|demo|api|starting)/' },
    to: { path: any, pathNot: ['^src/$1/', '^src/[^/]+/(testing/)?index\\.ts$'] },
  },
  {
    name: 'roots-enter-by-the-front-door',
    severity: 'error',
    comment: 'The composition roots, the benchmarks and the scripts are no exception.',
    from: { path: ['^src/[^/]+\\.ts$', '^src/(cli|demo|api|starting)/', '^(bench|scripts)/'] },
    to: { path: any, pathNot: '^src/[^/]+/index\\.ts$' },
  },
  {
    name: 'rooms-know-no-root',
    severity: 'error',
    comment: 'main, worker, cli and demo put rooms together; no room knows them.',
    from: { path: any, pathNot: notShipped },
    to: { path: ['^src/[^/]+\\.ts$', '^src/(cli|demo|api|starting)/'] },
  },
  {
    name: 'application-knows-no-adapter',
    severity: 'error',
    comment: 'Use cases meet the outside through ports.',
    from: { path: '^src/([^/]+)/application/', pathNot: notShipped },
    to: { path: '^src/$1/(persistence|http|reading|engines)/' },
  },
  {
    name: 'adapters-know-not-each-other',
    severity: 'error',
    comment: 'http speaks to application; what lies in a table is none of its business, nor the reverse.',
    from: { path: '^src/([^/]+)/(persistence|http)/', pathNot: notShipped },
    to: { path: '^src/$1/(persistence|http)/', pathNot: '^src/$1/$2/' },
  },
  {
    name: 'typeorm-lives-in-persistence',
    severity: 'error',
    comment: 'Only persistence folders, modules and the platform’s database, jobs and health know a driver.',
    from: { path: '^src/', pathNot: [...notShipped, ...knowDrivers] },
    to: { path: 'node_modules/(typeorm|pg|@electric-sql/[^/]+)/' },
  },
  {
    name: 'front-door-shows-no-rows',
    severity: 'error',
    comment: 'index.ts publishes acts, facts and the module; never rows or controllers.',
    from: { path: '^src/(?!platform/)[^/]+/index\\.ts$' },
    to: { path: '^src/[^/]+/(persistence|http)/' },
  },
];

const hygiene = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'One thing was cut in two. Tables that refer to each other are the exception.',
    from: { pathNot: '\\.entity\\.ts$' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-orphans',
    severity: 'error',
    comment: 'It imports nothing and nothing imports it: use it or delete it.',
    from: { orphan: true, pathNot: ['\\.d\\.ts$', '-worker\\.mjs$', '^test/.*\\.spec\\.ts$'] },
    to: {},
  },
  {
    name: 'no-tests-in-production',
    severity: 'error',
    comment: 'Shipping code may not lean on tests.',
    from: { path: '^src/', pathNot: notShipped },
    to: { path: [...notShipped, '^(test|bench|scripts)/'] },
  },
  {
    name: 'no-dev-dependencies-in-production',
    severity: 'error',
    comment: 'It is not installed in production.',
    from: { path: '^src/', pathNot: notShipped },
    to: { dependencyTypes: ['npm-dev'] },
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'It cannot be found.',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...arrows, ...purity, ...layers, ...page, ...hygiene],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
    },
  },
};
