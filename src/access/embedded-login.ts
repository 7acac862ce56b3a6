import type { IncomingMessage, ServerResponse } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { PublicAddress } from './application/public-address.js';
import type { Actor } from './domain/actor.js';
import { actorOfClaims } from './domain/claims.js';
import { EmbeddedIssuer } from './http/identity/embedded/embedded-issuer.js';
import { DEMO_CLIENT, demoUsers, type DemoUser } from './http/identity/embedded/demo-users.js';
import { Issuer } from './http/identity/issuer.js';

export type DemoLogins = {
  readonly users: readonly DemoUser[];
  readonly client: { readonly id: string; readonly secret: string };
  /** An access token of one of them, for an hour. */
  readonly tokenFor: (id: string) => Promise<string>;
};

/** Lets the embedded issuer answer under `/oidc`; with a configured issuer there is nothing to do. */
export const mountEmbeddedIssuer = (app: INestApplication): void => {
  const issuer = app.get(Issuer);
  if (!(issuer instanceof EmbeddedIssuer)) return;
  app.use('/oidc', (request: IncomingMessage, response: ServerResponse, next: (cause: unknown) => void) => {
    issuer.handle(request, response).catch(next);
  });
};

/** Tells the console and the embedded issuer where the service is, once it listens. */
export const announceAddress = (app: INestApplication, address: string): void =>
  app.get(PublicAddress).listensAt(address);

/** An invented user as the service sees who has logged in. */
export const actorOfDemo = ({ id, agency, roles }: DemoUser): Actor | undefined =>
  actorOfClaims({ sub: id, agency, roles });

/** Who may log in for trying out; undefined with a configured issuer. */
export const demoLoginsOf = (app: INestApplication): DemoLogins | undefined => {
  const issuer = app.get(Issuer);
  if (!(issuer instanceof EmbeddedIssuer)) return undefined;
  const client = { id: DEMO_CLIENT.id, secret: issuer.clientSecret };
  return { users: demoUsers, client, tokenFor: (id) => issuer.tokenFor(id) };
};
