import { digestOf } from '#interchange';
import { printable } from '#kernel';
import { judgePlan, type Finding } from '#scoring';
import type { CommandOfCli, Shell } from '../act.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { nameOf, STANDARD_INPUT } from '../files/read-bytes.js';
import { planFile } from '../files/read-input.js';
import { openScenario } from '../open-scenario.js';
import { printBadInput } from '../bad-input.js';
import { folded } from '../tables/fold.js';
import { counted } from '../tables/wording.js';
import type { Terminal } from '../terminal.js';

export const judgeCommand: CommandOfCli = (program, shell) => {
  program
    .command('judge')
    .summary('read any plan by the rules alone; exit 1 if it breaks one')
    .argument('<scenario>', 'a fristad-scenario/1 file; `-` is standard input')
    .argument('<plan>', 'a fristad-plan/1 file, whoever made it; `-` is standard input')
    .action(async (path: string, plan: string) => shell.finish(await judge(path, plan, shell)));
};

const judge = async (path: string, planPath: string, { terminal }: Shell): Promise<ExitCode> => {
  if (path === STANDARD_INPUT && planPath === STANDARD_INPUT) return printBadInput(terminal, TWICE);
  const [opened, plan] = await Promise.all([openScenario(path), planFile(planPath)]);
  if (!opened.ok || !plan.ok) {
    if (!opened.ok) printBadInput(terminal, opened.refusal);
    if (!plan.ok) printBadInput(terminal, plan.refusal);
    return EXIT.badInput;
  }
  if (plan.value.scenarioDigest !== digestOf(opened.value.scenario))
    noteOtherScenario(terminal, path, planPath);
  const findings = judgePlan(opened.value, plan.value);
  const placed = counted(plan.value.assignments.length, 'assignment');
  printVerdict(terminal, placed, findings);
  return findings.length === 0 ? EXIT.done : EXIT.no;
};

const TWICE = { sentence: 'Standard input can not be the scenario and the plan at once.', errors: [] };

const printVerdict = ({ out, width }: Terminal, placed: string, findings: readonly Finding[]): void => {
  for (const finding of findings) out(`${folded(asLine(finding), { width, indent: 2 })}\n`);
  if (findings.length === 0) out(`The plan holds: ${placed}, no breach.\n`);
  else out(`The plan does not hold: ${placed}, ${counted(findings.length, 'breach', 'breaches')}.\n`);
};

const noteOtherScenario = ({ err }: Terminal, path: string, planPath: string): void => {
  const [scenario, plan] = [path, planPath].map((one) => printable(nameOf(one))) as [string, string];
  err(`Note: ${plan} names another scenario than ${scenario} in its digest.\n`);
};

const asLine = ({ constraint, requests, units, sentence }: Finding): string => {
  const about = [...requests, ...units].join(', ');
  return `${constraint}${about === '' ? '' : ` (${about})`}: ${sentence}`;
};
