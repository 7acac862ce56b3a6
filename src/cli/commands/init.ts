import type { CommandOfCli } from '../act.js';

export const initCommand: CommandOfCli = (program, shell) => {
  program
    .command('init')
    .summary('give an empty register the places of Sweden and a policy to begin with')
    .description(
      'Brings Sweden’s police regions, municipalities and localities, and a policy to begin with, to the database in ' +
        'DATABASE_URL, or else to the embedded one in FRISTAD_DATA_DIR. A register that has places is left as it is. ' +
        '`npm start` does the same, unless FRISTAD_INIT is no.',
    )
    .action(async () => {
      const { initRegister } = await import('../init-register.js');
      shell.finish(await initRegister(shell));
    });
};
