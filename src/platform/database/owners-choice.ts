import type { DatabaseChoice } from './data-source.js';

type Choice = DatabaseChoice & { readonly DATABASE_MIGRATION_URL: string | undefined };

/** The same database, reached by the login that owns it where one is named. */
export const ownersChoice = (choice: Choice): DatabaseChoice => ({
  ...choice,
  DATABASE_URL: choice.DATABASE_MIGRATION_URL ?? choice.DATABASE_URL,
});
