import { createServer } from 'node:net';

const TRIES = 50;

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, host, () =>
      probe.close(() => {
        resolve(true);
      }),
    );
  });

/** The first free port from `wished` on; 0 leaves the choice to the system. @throws Error when fifty in a row are taken. */
export const freePort = async (host: string, wished: number): Promise<number> => {
  if (wished === 0) return 0;
  for (let port = wished; port < wished + TRIES && port <= 65_535; port++) {
    if (await isFree(host, port)) return port;
  }
  throw new Error(`Every port from ${wished} on is in use; set PORT to a free one.`);
};
