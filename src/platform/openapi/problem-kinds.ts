import type { Operation, Place } from './operations.js';
import { isChange } from './operations.js';
import { REFUSAL } from './refusals.decorator.js';
import type { Problem } from '../http/problem.js';

/** A "no" by its type, such as `/problems/stale`. */
export type Kind = Problem & { readonly type: string };

const kind = (status: number, code: string, title: string): Kind => ({
  status,
  type: `/problems/${code}`,
  title,
});
const blank = (status: number, title: string): Kind => ({ status, type: 'about:blank', title });

const anywhere = [
  kind(400, 'invalid-request', 'The address, a header or the text can’t be read'),
  blank(400, 'Bad Request'),
  kind(429, 'too-many-requests', 'ApprovalQuestion too often'),
  blank(431, 'The address and headers are too long'),
  kind(503, 'took-too-long', 'It took too long and was not finished'),
  kind(503, 'gave-way', 'Others were at the same thing; nothing was done'),
  blank(503, 'A part of the service does not answer'),
];
const behindTheGuard = [
  kind(503, 'issuer-unreachable', 'Nobody can be recognised at the moment'),
  kind(401, 'login-needed', 'Nobody is logged in'),
  kind(401, 'fresh-login-needed', 'The last login is too long ago for this'),
  kind(404, 'nothing-here', 'It is not there, or not for whoever asks'),
];
/** Whatever is sent is looked at, also where nothing is asked for. */
const whereABodyIsRead = [blank(413, 'The body is too long'), blank(415, 'The body is not JSON in UTF-8')];
const withABody = [kind(422, 'invalid-body', 'The body does not hold; every fault with its pointer')];
const ofAChange = [kind(409, 'at-the-same-time', 'Somebody else did the same at the same moment')];
const byHeader: Readonly<Record<string, readonly Kind[]>> = {
  Purpose: [kind(400, 'purpose-needed', 'It does not say why it asks')],
  Approval: [
    kind(409, 'approval-needed', 'A second person has not approved exactly this'),
    kind(412, 'changed-since', 'What was approved has changed since it was asked'),
  ],
  'If-Match': [kind(428, 'if-match-needed', 'It does not say which version was seen')],
};

/** What each status means when an operation adds nothing to it. */
export const everyKind: readonly Kind[] = [
  ...anywhere,
  ...behindTheGuard,
  ...whereABodyIsRead,
  ...withABody,
  ...ofAChange,
  ...Object.values(byHeader).flat(),
];

/** What is not there and what is denied is told alike, whatever the act calls it. */
const ownKinds = (operation: Operation): readonly Kind[] =>
  Object.entries(operation)
    .filter(([key]) => key.startsWith(REFUSAL))
    .map(([key, problem]) => {
      const { status, title } = problem as Problem;
      return kind(status, key.slice(REFUSAL.length), title);
    })
    .filter(({ status }) => status !== 404);

/** Every "no" that an operation may answer. */
export const kindsOf = (operation: Operation, place: Place): readonly Kind[] => {
  const headers = (operation.parameters ?? []).filter((one) => one.in === 'header');
  // Where If-Match may be left out, another header must stand instead.
  const needed = headers.filter(({ name, required }) => required === true || name === 'If-Match');
  return [
    ...anywhere,
    ...(operation.security ? behindTheGuard : []),
    ...(isChange(place) && place.method !== 'delete' ? whereABodyIsRead : []),
    ...(operation.requestBody ? withABody : []),
    ...(isChange(place) ? ofAChange : []),
    ...needed.flatMap(({ name }) => byHeader[name] ?? []),
    ...ownKinds(operation),
  ];
};
