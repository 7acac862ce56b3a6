import fc from 'fast-check';
import { bodyOf } from './bodies.js';
import { headersOf, strangeHeader } from './headers.js';
import { part, type Allowed, type Care, type Known, type Sent } from './known.js';
import type { Operation } from './operations.js';
import { pathOf, queryOf, wildSegment } from './paths.js';

const STRANGERS = ['nobody', 'forged', 'broken'];
const ANY_CASE = 'K-h0';

const askerOf = (operation: Operation, { allowed, users }: Known, care: Care) => {
  const anybody = fc
    .constantFrom(...users, ...STRANGERS)
    .map((user) => ({ user, purposes: [] as readonly string[] }));
  const may: readonly Allowed[] = allowed[operation.name]?.filter((one) => one.users.length > 0) ?? [];
  if (may.length === 0) return anybody;
  const right = fc
    .constantFrom(...may)
    .chain((one) => fc.constantFrom(...one.users).map((user) => ({ user, purposes: one.purposes })));
  return part(care, right, anybody);
};

/** Requests to an operation: right ones, ones with a fault, and wild ones. */
export const requestsTo = (operation: Operation, known: Known): fc.Arbitrary<Sent> =>
  fc
    .constantFrom<Care>(100, 80, 80, 35)
    .chain((care) =>
      fc.tuple(fc.constant(care), pathOf(operation, known, care), askerOf(operation, known, care)),
    )
    .chain(([care, { path, of, case: ref }, { user, purposes }]) =>
      fc
        .record({
          query: queryOf(operation, known, care),
          headers: headersOf(operation, { care, purposes, case: ref === '' ? ANY_CASE : ref }),
          body: bodyOf(operation, known, { care, of }),
          isApproved: part(
            care === 35 ? 35 : 80,
            fc.constant(known.asksSecond.has(operation.name)),
            fc.constant(false),
          ),
        })
        .map(({ query, body, ...rest }) => ({
          ...rest,
          user,
          method: operation.method,
          path: `${path}${query}`,
          body: body?.toString('base64'),
        })),
    );

const METHODS = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'SEARCH',
  'LINK',
];
const PLACES = [
  '/',
  '//',
  '/api',
  '/api/',
  '/API/REGIONS',
  '/api//regions',
  '/api/regions/',
  '/api/%72egions',
];
const MORE_PLACES = [
  '/api/docs/../regions',
  '/oidc',
  '/oidc/token',
  '/favicon.ico',
  '/api/docs-json',
  '/api/docs-yaml',
  '/.git/config',
  '/.env',
];

/** Other methods on known paths, and paths that nobody knows. */
export const strayRequests = (operations: readonly Operation[], known: Known): fc.Arbitrary<Sent> => {
  const paths = fc.oneof(
    fc.constantFrom(...operations).chain((one) => pathOf(one, known, 80).map(({ path }) => path)),
    wildSegment.map((segment) => `/${segment}`),
    wildSegment.map((segment) => `/api/${segment}`),
    fc.constantFrom(...PLACES, ...MORE_PLACES),
  );
  return fc
    .record({
      method: fc.constantFrom(...METHODS),
      path: paths,
      user: fc.constantFrom(...known.users, 'nobody'),
      header: strangeHeader,
      body: fc.option(fc.constant(Buffer.from('{}').toString('base64')), { nil: undefined }),
    })
    .map(({ header, ...rest }) => ({ ...rest, isApproved: false, headers: header ? [header] : [] }));
};
