import { createHash } from 'node:crypto';
import type { Schema } from '#platform';

/** A name that changes whenever a migration does, so that an old template is never taken for the new one. */
export const templateName = ({ migrations }: Schema): string => {
  const source = migrations.map((migration) => migration.toString()).join('\n');
  return `fristad_template_${createHash('sha256').update(source).digest('hex').slice(0, 16)}`;
};
