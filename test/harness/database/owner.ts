import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FreshDatabase } from './engine.js';
import { neverIs } from './what-must-never-be.js';

const owners = new WeakMap<INestApplicationContext, DataSource>();

/**
 * Opens the database of a service beside it, so that a test may prepare and look at what the service may not. When the
 * service is closed, the database is read for what must never be.
 */
export const openOwner = async <App extends INestApplicationContext>(
  app: App,
  fresh: FreshDatabase,
): Promise<App> => {
  const owner = await fresh.owner();
  if (owner) owners.set(app, owner);
  const close = app.close.bind(app);
  // As whoever made it, and before it is closed: the embedded database opens once.
  app.close = async (...signals) => {
    const read = neverIs(ownerOf(app));
    await read.catch(() => undefined);
    await close(...signals);
    await read;
  };
  return app;
};

/** The database of a service, as whoever made it sees it. */
export const ownerOf = (app: INestApplicationContext): DataSource => owners.get(app) ?? app.get(DataSource);
