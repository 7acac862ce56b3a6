import { ApiProblem } from './problem.js';

/** What openapi-fetch answers with. */
export type Answered<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response };
/** A thing with the tag of its version, which a change of it brings as `If-Match`. */
export type Tagged<T> = { readonly value: T; readonly tag: string };

const secondsIn = (response: Response): number | undefined => {
  const said = response.headers.get('retry-after');
  return said === null ? undefined : Number(said);
};

/** @throws ApiProblem with what was answered instead */
export const got = <T>({ data, error, response }: Answered<T>): T => {
  if (!response.ok) throw new ApiProblem(response.status, error, secondsIn(response));
  return data as T;
};

/** @throws ApiProblem with what was answered instead */
export const gotTagged = <T>(answer: Answered<T>): Tagged<T> => ({
  value: got(answer),
  tag: answer.response.headers.get('etag') ?? '',
});
