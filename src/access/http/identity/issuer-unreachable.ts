import { TryLater } from '#platform';

const SOON_MS = 5000;

type Caused = { readonly message?: unknown; readonly cause?: unknown; readonly code?: unknown };

/** The words of the innermost cause: what `fetch` and its like throw hides them. */
const innermost = (cause: unknown): string => {
  const { message, cause: inner, code } = (cause ?? {}) as Caused;
  if (inner !== undefined && inner !== cause) return innermost(inner);
  return (
    [message, code].find((words) => typeof words === 'string' && words !== '')?.toString() ?? String(cause)
  );
};

/**
 * Nobody can be recognised for the time being: the issuer does not answer, or is not what the configuration says. The
 * message, for the log, names issuer and cause; the answer names neither.
 */
export class IssuerUnreachable extends TryLater {
  constructor(
    readonly issuer: string,
    cause: unknown,
  ) {
    const title = 'Nobody can be recognised at the moment';
    super({ code: 'issuer-unreachable', title, status: 503 }, SOON_MS);
    this.message = `The issuer ${issuer} (OIDC_ISSUER) can not be used: ${innermost(cause)}`;
  }
}
