import { Option } from 'commander';
import type { CommandOfCli } from '../act.js';
import type { GroundWish } from '../import-ground.js';
import { metresOfSimplifying, share } from '../option-values.js';

const forAll = (what: string) => `${what}, of every area that does not say it itself`;

export const importGroundCommand: CommandOfCli = (program, shell) => {
  program
    .command('import-ground')
    .summary('have a running service draw every area of a GeoJSON file, all or none')
    .description(
      'Sends a GeoJSON file (WGS 84, SWEREF 99 or Web Mercator) to a service, as the analyst whose token it is. One error an ' +
        'area; the same file with the same options is drawn once, however often it is sent.',
    )
    .argument('<file>', 'a GeoJSON file; `-` is standard input')
    .requiredOption('--server <url>', 'where the service answers, such as https://fristad.example')
    .requiredOption('--token-file <file>', 'a file with the analyst’s access token')
    .addOption(
      new Option('--purpose <purpose>', 'what for')
        .choices(['THREAT_REVIEW', 'INCIDENT'])
        .default('THREAT_REVIEW'),
    )
    .option('--dry-run', 'say what would be drawn, or what is wrong, and draw nothing')
    .option('--errors <file>', 'write what is wrong at a point as GeoJSON, to be laid on a map')
    .option(
      '--system <code>',
      'the coordinate reference system, such as EPSG:3011, where the file does not say',
    )
    .option(
      '--simplify <metres>',
      'leave out corners that close to the line; the ground grows by as much',
      metresOfSimplifying,
    )
    .option('--groups <codes>', forAll('the groups, by commas'))
    .option('--class <class>', forAll('the class'))
    .option('--confidence <share>', forAll('how sure it is, from 0 to 1'), share)
    .option('--from <day>', forAll('its first day'))
    .option('--to <day>', forAll('the day after its last'))
    .option('--source <code>', forAll('where it is known from'))
    .option('--reason <code>', forAll('why it is drawn'))
    .action(async (path: string, wish: GroundWish) => {
      const { importGround } = await import('../import-ground.js');
      shell.finish(await importGround(path, wish, shell));
    });
};
