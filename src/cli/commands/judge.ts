import { digestOf } from '#interchange';
import { printable } from '#kernel';
import { judgePlan, type Finding } from '#scoring';
import type { CommandOfCli, Shell } from '../act.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { planFile } from '../files/read-input.js';
import { openScenario } from '../open-scenario.js';
import { tellBadInput } from '../refusal.js';
import { folded } from '../tables/table.js';
import { counted } from '../tables/wording.js';

export const judgeCommand: CommandOfCli = (program, shell) => {
  program
    .command('judge')
    .summary('read any plan by the rules alone; exit 1 if it breaks one')
    .argument('<scenario>', 'a fristad-scenario/1 file')
    .argument('<plan>', 'a fristad-plan/1 file, whoever made it')
    .action(async (path: string, plan: string) => shell.finish(await judge(path, plan, shell)));
};

const judge = async (path: string, planPath: string, { terminal }: Shell): Promise<ExitCode> => {
  const [opened, plan] = await Promise.all([openScenario(path), planFile(planPath)]);
  if (!opened.ok || !plan.ok) {
    if (!opened.ok) tellBadInput(terminal, opened.refusal);
    if (!plan.ok) tellBadInput(terminal, plan.refusal);
    return EXIT.badInput;
  }
  if (plan.value.scenarioDigest !== digestOf(opened.value.scenario))
    terminal.err(
      `Note: ${printable(planPath)} names another scenario than ${printable(path)} in its digest.\n`,
    );
  const findings = judgePlan(opened.value, plan.value);
  for (const finding of findings)
    terminal.out(`${folded(asLine(finding), { width: terminal.width, indent: 2 })}\n`);
  const placed = counted(plan.value.assignments.length, 'assignment');
  if (findings.length === 0) terminal.out(`The plan holds: ${placed}, no breach.\n`);
  else
    terminal.out(`The plan does not hold: ${placed}, ${counted(findings.length, 'breach', 'breaches')}.\n`);
  return findings.length === 0 ? EXIT.done : EXIT.no;
};

const asLine = ({ constraint, requests, units, sentence }: Finding): string => {
  const about = [...requests, ...units].join(', ');
  return `${constraint}${about === '' ? '' : ` (${about})`}: ${sentence}`;
};
