import fc from 'fast-check';
import { inUtf8, part, type Care, type Header } from './known.js';
import type { Operation } from './operations.js';
import { wildText } from './values.js';

/** As a client could send it at all. */
const headerText = wildText.map((text) =>
  inUtf8(text)
    .replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '')
    .trim(),
);

const STRANGE: readonly Header[] = [
  ['accept', 'text/html'],
  ['accept', 'application/xml;q=x'],
  ['cookie', '__Host-fristad=x; a=b; __proto__=1'],
  ['cookie', `__Host-fristad=${'A'.repeat(43)}`],
  ['origin', 'https://example.org'],
  ['sec-fetch-site', 'cross-site'],
  ['x-http-method-override', 'DELETE'],
  ['x-forwarded-for', '127.0.0.1'],
  ['if-none-match', '*'],
  ['if-modified-since', 'Thu, 01 Jan 2099 00:00:00 GMT'],
  ['range', 'bytes=0-1'],
  ['expect', 'something'],
  ['upgrade', 'websocket'],
  ['accept-encoding', 'x;q=y'],
  ['accept-language', '*-*'],
  ['content-encoding', 'gzip'],
  ['content-encoding', 'zzz'],
  ['content-type', 'application/json; charset=utf-16'],
  ['content-type', 'application/json; charset=nonsense'],
  ['content-type', 'text/plain'],
  ['content-type', 'application/x-www-form-urlencoded'],
  ['content-type', 'multipart/form-data; boundary=x'],
  ['content-type', 'application/json;;;='],
  ['content-type', ''],
  ['authorization', 'Bearer'],
  ['authorization', 'Basic dTpw'],
  ['authorization', `Bearer ${'x'.repeat(9000)}`],
];
const OFTEN_READ = ['accept', 'content-type', 'cookie', 'x-csrf-token', 'if-none-match', 'authorization'];

export const strangeHeader: fc.Arbitrary<Header | undefined> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Header | undefined>(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...OFTEN_READ), headerText) },
);

const ODD_PURPOSES = [
  'CASE_HANDLING',
  'X; case=K-a',
  'CASE_HANDLING; case=',
  'INCIDENT; case=K-a; case=K-b',
  ';',
];
const purposeOf = (codes: readonly string[], ref: string, care: Care): fc.Arbitrary<string> => {
  const right = fc.constantFrom(...(codes.length > 0 ? codes : ['CASE_HANDLING']));
  return part(
    care,
    right.map((code) => (ref === '' ? code : `${code}; case=${inUtf8(ref)}`)),
    fc.constantFrom(...ODD_PURPOSES),
  );
};

const VALUES: Readonly<Record<string, readonly string[]>> = {
  'if-match': ['"1"', '"1"', '"2"', '"3"', '*', 'W/"1"', '"999999999"', '"1", "2"'],
  'if-none-match': ['*'],
  'idempotency-key': ['key-1', 'key-2', 'key-3'],
  approval: ['00000000-0000-4000-8000-000000000000'],
};

const maybe = (name: string, right: fc.Arbitrary<string>, care: Care): fc.Arbitrary<Header | undefined> => {
  const wrong = fc.option(
    headerText.map((value): Header => [name, value]),
    { nil: undefined, freq: 2 },
  );
  return part<Header | undefined>(
    care,
    right.map((value): Header => [name, value]),
    wrong,
  );
};

type HeaderChoice = { readonly care: Care; readonly purposes: readonly string[]; readonly case: string };

/** The headers that an operation reads, and now and then one that it should not. */
export const headersOf = (
  { parameters }: Operation,
  { care, purposes, case: ref }: HeaderChoice,
): fc.Arbitrary<readonly Header[]> => {
  const names = parameters.filter((one) => one.in === 'header').map(({ name }) => name.toLowerCase());
  const own = names.flatMap((name) =>
    name in VALUES ? [maybe(name, fc.constantFrom(...(VALUES[name] ?? [])), care)] : [],
  );
  const strange = part<Header | undefined>(care, fc.constant(undefined), strangeHeader);
  return fc
    .tuple(maybe('purpose', purposeOf(purposes, ref, care), care), ...own, strange)
    .map((all) => all.filter((one): one is Header => one !== undefined));
};
