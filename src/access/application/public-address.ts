/** How browsers reach the service; with a port that the system chose, known only once it listens. */
export class PublicAddress {
  constructor(private known: string) {}

  /** Scheme, host and port. */
  get origin(): string {
    return this.known;
  }

  /** Takes the address at which the service really listens, unless one was configured. */
  listensAt(address: string): void {
    if (new URL(this.known).port === '0') this.known = new URL(address).origin;
  }
}
