import { readFileSync, writeFileSync } from 'node:fs';
import { accessDocument } from '#access';
import { openConstraints } from '#scoring';

const routes = readFileSync(new URL('../fixtures/access/routes.csv', import.meta.url), 'utf8');
const routed = new Set(routes.split('\n').map((line) => line.split(',')[2] ?? ''));

/** Writes who may do what, as officers, auditors and courts read it. A test fails while the committed file differs. */
writeFileSync(new URL('../docs/access.md', import.meta.url), accessDocument(openConstraints, routed));
