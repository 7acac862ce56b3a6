import { writeFileSync } from 'node:fs';
import { constraintCatalogue } from '#scoring';

/** Writes the constraints as officers, auditors and courts read them. A test fails while the committed file differs. */
writeFileSync(new URL('../docs/constraints.md', import.meta.url), constraintCatalogue());
