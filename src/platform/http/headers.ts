import helmet from 'helmet';

const YEAR_SECONDS = 31_536_000;
const self = ["'self'"];

/**
 * The headers of every answer: nothing from another host, in nobody's frame, no guessing of types, a window of one's own.
 * `isHttps`: whether browsers reach the service over TLS; they then never come without.
 */
export const secureHeaders = (isHttps: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        connectSrc: self,
        fontSrc: self,
        formAction: self,
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        manifestSrc: self,
        scriptSrc: self,
        // The documentation page and the map set styles on elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: self,
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isHttps ? { maxAge: YEAR_SECONDS, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
  });
