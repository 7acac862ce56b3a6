import { DocumentBuilder } from '@nestjs/swagger';
import { AccessModule } from '#access';

const tags: Readonly<Record<string, string>> = {
  login: 'Who one is, and the end of a session.',
  users: 'Putting users out and letting them in again.',
  cases: 'Cases by their pseudonyms: who is tied to them, what is noted, from whom they are kept.',
  requests: 'What a case asks for, from the draft to the decision, and which units suit it.',
  placements: 'From the proposal to the departure; what was judged at each decision.',
  runs: 'Solver runs and their plans.',
  scenarios: 'Everything that is kept, as one document in and out.',
  policies: 'The figures that placements are judged by.',
  inventory: 'Providers, housing units, the days on which they can’t be used, and their addresses.',
  incidents: 'What stays break, and how that is answered.',
  territories: 'Hostile groups and their ground.',
  geography: 'Regions, municipalities and localities.',
  codes: 'The words for features and needs.',
  approvals: 'What a second person is asked to approve.',
  today: 'What waits for whoever comes to work.',
  drafts: 'What somebody typed and has not sent, for themselves.',
  events: 'What happens as it does, and where it is sent to.',
  'break-glass': 'Cases that were opened in an emergency, and their reviews.',
  oversight: 'The audit log, and whose search is frozen.',
  health: 'How the service is.',
};

const SUMMARY =
  'Protected-housing and relocation placement: scenarios in, proved and explained plans out. Who may do and see what is in ' +
  'docs/access.md. Every "no" is a problem document (RFC 9457); what is denied and what is not there are told alike.';

/** What the document says of the service as a whole. */
export const aboutTheService = () => {
  const builder = new DocumentBuilder()
    .setTitle('Fristad')
    .setDescription(SUMMARY)
    .setVersion('1')
    .setContact('Whoever runs this installation', '', '')
    .setOpenAPIVersion('3.1.0')
    .addServer('/')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: 'A token of the issuer.',
    })
    .addApiKey(
      {
        type: 'apiKey',
        in: 'cookie',
        name: AccessModule.sessionCookie,
        description: 'A session of a browser, begun at `/api/auth/login`.',
      },
      'session',
    )
    .addApiKey(
      {
        type: 'apiKey',
        in: 'header',
        name: 'X-CSRF-Token',
        description: 'With every change by a session: what `GET /api/auth/me` tells.',
      },
      'csrf',
    );
  Object.entries(tags).forEach(([name, description]) => builder.addTag(name, description));
  const about = builder.build();
  const license = { name: 'Apache-2.0', identifier: 'Apache-2.0' };
  return { ...about, info: { ...about.info, contact: { name: 'Whoever runs this installation' }, license } };
};
