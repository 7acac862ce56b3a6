import type { components } from './api.js';

type Body = components['schemas']['Problem'];
export type Fault = NonNullable<Body['errors']>[number];

const asBody = (value: unknown): Partial<Body> => (typeof value === 'object' && value !== null ? value : {});

/** An answer "no" of the service; `code` is the end of its type, `offline` where nobody answered. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly faults: readonly Fault[];
  /** The whole answer, with the figures of the refusal. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(
    readonly status: number,
    answer: unknown,
    readonly retryAfterSeconds?: number,
  ) {
    const body = asBody(answer);
    super(body.title ?? `HTTP ${status}`);
    this.code = body.type?.split('/').at(-1) ?? 'unknown';
    this.faults = body.errors ?? [];
    this.body = body;
  }
}

export const offline = (): ApiProblem => new ApiProblem(0, { type: '/problems/offline', title: 'Offline' });
export const isProblem = (thrown: unknown, code: string): thrown is ApiProblem =>
  thrown instanceof ApiProblem && thrown.code === code;
/** Somebody else changed the thing meanwhile. */
export const isStale = (thrown: unknown): thrown is ApiProblem =>
  thrown instanceof ApiProblem && thrown.status === 412;

/** The faults of a body by the path that a form knows its fields by: `/household/0/age` is `household.0.age`. */
export const faultsByField = (problem: ApiProblem): Readonly<Record<string, string>> =>
  Object.fromEntries(
    problem.faults.map(({ pointer, message, expected }) => [
      pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
        .join('.'),
      expected === undefined ? message : `${message} (${expected})`,
    ]),
  );
/** The same of an act that may have been refused. */
export const faultsOf = (problem: ApiProblem | null): Readonly<Partial<Record<string, string>>> =>
  problem === null ? {} : faultsByField(problem);
