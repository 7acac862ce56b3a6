/**
 * What the page may load and do: all of it from here. Its styles come as files, and as elements that the page itself makes
 * and marks with the nonce of its answer; no script and no style attribute stands in the text.
 */
export const pagePolicy = (nonce: string, { isHttps }: { readonly isHttps: boolean }): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "worker-src 'self'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
