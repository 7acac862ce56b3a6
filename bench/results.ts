import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

/** What one benchmark leaves in RESULTS.md. */
export type Report = {
  readonly name: string;
  readonly title: string;
  /** What was run, in a sentence or two. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly conclusions: readonly string[];
};

const HEADING = `# Benchmark results

Written by \`npm run bench -- NAME\`, each section by the last run of that benchmark. Times belong to the machine
they were taken on; other work on it makes them longer.
`;

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const machine = (): string => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}, load ${(loadavg()[1] ?? 0).toFixed(1)} at the end`;
};

export const sectionOf = (
  report: Report,
  { on, date }: { readonly on: string; readonly date: string },
): string =>
  [
    `<!-- ${report.name} -->`,
    `## ${report.title}`,
    `${report.about} Run on ${date}: ${on}.`,
    [line(report.head), line(report.head.map(() => '---')), ...report.rows.map(line)].join('\n'),
    report.conclusions.map((sentence) => `- ${sentence}`).join('\n'),
    `<!-- /${report.name} -->\n`,
  ].join('\n\n');

/** Puts a section in the place of its predecessor, or at the end. */
export const withSection = (text: string, name: string, section: string): string => {
  const start = text.indexOf(`<!-- ${name} -->`);
  const end = text.indexOf(`<!-- /${name} -->`);
  if (start < 0 || end < start) return `${text.trimEnd()}\n\n${section}`;
  return text.slice(0, start) + section.trimEnd() + text.slice(end + `<!-- /${name} -->`.length);
};

const existing = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return HEADING;
  }
};

/** Writes a report into bench/RESULTS.md and onto the terminal. */
export const publish = (report: Report): void => {
  const path = join('bench', 'RESULTS.md');
  const date = new Date().toISOString().slice(0, 10);
  const section = sectionOf(report, { on: machine(), date });
  writeFileSync(path, withSection(existing(path), report.name, section));
  console.log(section);
};
