import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** The one secret that opens the service, until people have identities of their own. */
export class BearerToken {
  private constructor(
    readonly value: string,
    /** Whether it was made up at start and must be shown to whoever started the service. */
    readonly isNew: boolean,
  ) {}

  static from(configured: string | undefined): BearerToken {
    if (configured !== undefined) return new BearerToken(configured, false);
    return new BearerToken(randomBytes(32).toString('base64url'), true);
  }

  /** Compares an Authorization header in a time that does not depend on where it differs. */
  opens(authorization: string | undefined): boolean {
    const given = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
    return timingSafeEqual(digest(given), digest(this.value));
  }
}
