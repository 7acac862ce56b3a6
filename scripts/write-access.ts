import { writeFileSync } from 'node:fs';
import { accessDocument } from '#access';
import { openConstraints } from '#scoring';

/** Writes who may do what, as officers, auditors and courts read it. A test fails while the committed file differs. */
writeFileSync(new URL('../docs/access.md', import.meta.url), accessDocument(openConstraints));
