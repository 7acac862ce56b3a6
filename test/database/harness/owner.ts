import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FreshDatabase } from './engine.js';

const owners = new WeakMap<INestApplicationContext, DataSource>();

/** Opens the database of a service beside it, so that a test may prepare and look at what the service may not. */
export const keepOwner = async <App extends INestApplicationContext>(
  app: App,
  fresh: FreshDatabase,
): Promise<App> => {
  const owner = await fresh.owner();
  if (owner) owners.set(app, owner);
  return app;
};

/** The database of a service, as whoever made it sees it. */
export const ownerOf = (app: INestApplicationContext): DataSource => owners.get(app) ?? app.get(DataSource);
