const STATEMENT = /(?:^|;)\s*(un)?listen\s+(?:"((?:[^"]|"")+)"|([\w$]+)|(\*))/gi;

/** Keeps a session's own list of channels in step with the LISTEN and UNLISTEN statements it ran. */
export function followListening(channels: Set<string>, sql: string): void {
  for (const [, un, quoted, plain, all] of sql.matchAll(STATEMENT)) {
    const name = quoted?.replaceAll('""', '"') ?? plain?.toLowerCase() ?? '';
    if (all) channels.clear();
    else if (un) channels.delete(name);
    else channels.add(name);
  }
}

/** Listens again for every session, after one of them stopped listening on the backend that all share. */
export const listenAgain = (channels: Iterable<string>): string =>
  [...new Set(channels)].map((name) => `LISTEN "${name.replaceAll('"', '""')}"`).join('; ');
