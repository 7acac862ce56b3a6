/** The fences of the page in web/. */
export const page = [
  {
    name: 'page-stands-alone',
    severity: 'error',
    comment: 'The page knows of the service what openapi.json says, and nothing of its code.',
    from: { path: '^web/' },
    to: { path: '^(src|test|bench|scripts|migrations)/' },
  },
  {
    name: 'service-knows-no-page',
    severity: 'error',
    comment: 'The room console answers with what the build made of the page.',
    from: { path: '^(src|migrations)/' },
    to: { path: '^web/' },
  },
  {
    name: 'screens-know-not-each-other',
    severity: 'error',
    comment: 'A screen leads to another by what it shows; what two of them need stands in shell, map or api.',
    from: { path: '^web/src/screens/([^/]+)/' },
    to: { path: '^web/src/screens/', pathNot: '^web/src/screens/$1/' },
  },
  {
    name: 'view-models-are-pure',
    severity: 'error',
    comment: 'What a screen makes of answers is decided by plain functions, without the page.',
    from: { path: '^web/src/.*\\.model\\.ts$' },
    to: { pathNot: '\\.model\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'maps-on-demand',
    severity: 'error',
    comment: 'Whoever looks at no map does not wait for one.',
    from: { path: '^web/', pathNot: '^web/src/map/' },
    to: { path: 'node_modules/ol/' },
  },
];
