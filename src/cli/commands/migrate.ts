import type { CommandOfCli } from '../act.js';

export const migrateCommand: CommandOfCli = (program, shell) => {
  program
    .command('migrate')
    .summary('bring the database up to date; it never goes back')
    .description(
      'Runs every change that the database has not seen: on the server that DATABASE_MIGRATION_URL names, or else ' +
        'DATABASE_URL, or else on the embedded database in FRISTAD_DATA_DIR.',
    )
    .option(
      '--grant-serving <login>',
      'afterwards let that login, which is there already, serve; and nothing more',
    )
    .action(async (wish: { readonly grantServing?: string }) => {
      const { bringUpToDate } = await import('../bring-up-to-date.js');
      shell.finish(await bringUpToDate(shell, wish));
    });
};
