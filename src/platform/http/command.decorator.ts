import type { IncomingMessage } from 'node:http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { readIfMatch } from './entity-tag.js';
import { needsKey, readIdempotencyKey } from './idempotency-key.js';

/** What a command can bring beside its body. `object` is what its address names, or nothing where it names none. */
type Brought = {
  /** As it came, for what else is known of it. */
  readonly request: IncomingMessage;
  readonly object: string;
  /** The version that was seen. */
  readonly version: number;
  /** The version that is replaced; null where there is none yet. */
  readonly over: number | null;
  readonly key: string;
  readonly keyIfAny: string | null;
  /** The second person's approval, which the guard has asked for where the rule wants one. */
  readonly approval: string;
};
const HEADERS = {
  'If-Match': { brings: 'version', required: true },
  'If-Match or If-None-Match': { brings: 'over', required: false },
  'Idempotency-Key': { brings: 'key', required: true },
  'Idempotency-Key?': { brings: 'keyIfAny', required: false },
  Approval: { brings: 'approval', required: false },
} as const;
type Header = keyof typeof HEADERS;
export type Command<Brings extends Header> = Pick<
  Brought,
  'request' | 'object' | (typeof HEADERS)[Brings]['brings']
>;

type AddressedRequest = IncomingMessage & { readonly params: { readonly id?: string } };
const textOf = ({ headers }: IncomingMessage, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};
/** The idempotency key that a request brings, or null. @throws HttpException 400 when it is no key. */
export const idempotencyKeyOf = (request: IncomingMessage): string | null =>
  readIdempotencyKey(textOf(request, 'idempotency-key'));

const READ: Readonly<Record<Header, (asked: AddressedRequest) => Partial<Brought>>> = {
  'If-Match': (asked) => ({ version: readIfMatch(textOf(asked, 'if-match')) }),
  'If-Match or If-None-Match': (asked) => {
    const isFirst = textOf(asked, 'if-none-match') === '*';
    return { over: isFirst ? null : readIfMatch(textOf(asked, 'if-match')) };
  },
  'Idempotency-Key': (asked) => ({ key: needsKey(textOf(asked, 'idempotency-key')) }),
  'Idempotency-Key?': (asked) => ({ keyIfAny: idempotencyKeyOf(asked) }),
  Approval: (asked) => ({ approval: textOf(asked, 'approval') ?? '' }),
};

const SAID: Readonly<Record<string, { readonly example: string; readonly description: string } | undefined>> =
  {
    'If-Match': { example: '"1"', description: 'The entity tag of what is replaced.' },
    'If-None-Match': { example: '*', description: '`*` for the first.' },
    'Idempotency-Key': { example: '4e0a2c1b', description: 'The same key gives the same outcome again.' },
  };

/** Where the API document says of a route that a second person approves it, it says so by the route's rule. */
const declare = (name: Header, target: object, property: string): void => {
  if (name === 'Approval') return;
  const method = Object.getOwnPropertyDescriptor(target, property);
  if (method === undefined) return;
  const { required } = HEADERS[name];
  for (const each of name.replace('?', '').split(' or '))
    ApiHeader({ name: each, required, ...(required ? {} : SAID[each]) })(target, property, method);
};

/**
 * A parameter that is what a command brings by these headers, and that says so in the API document.
 * @throws HttpException 400 for a header that is not well formed or a key that is missing, 428 without If-Match
 */
export const Brings =
  (...names: readonly Header[]): ParameterDecorator =>
  (target, property, index) => {
    for (const name of names) declare(name, target, String(property));
    const read = createParamDecorator((_: unknown, context: ExecutionContext): Partial<Brought> => {
      const request = context.switchToHttp().getRequest<AddressedRequest>();
      const brought: Partial<Brought> = { request, object: request.params.id ?? '' };
      return names.reduce((sofar, name) => ({ ...sofar, ...READ[name](request) }), brought);
    });
    read()(target, property, index);
  };

/** What a change of a thing brings: the version that was seen, and a key. */
export type ChangeHeaders = Command<'If-Match' | 'Idempotency-Key'>;
export const ChangeHeaders = () => Brings('If-Match', 'Idempotency-Key');
