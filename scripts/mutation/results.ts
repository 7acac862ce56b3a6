import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Fate, Mutant, Outcome } from './mutant.js';
import { shareOf, tableOf } from './shares.js';

const FILE = 'scripts/mutation/RESULTS.md';
const KNOWN = 'scripts/mutation/equivalent.json';
type Known = { readonly place: string; readonly what: string; readonly why: string };
export type Survey = {
  readonly name: 'database' | 'source';
  readonly command: string;
  /** How many changes there would be to try. */
  readonly all: number;
  readonly outcomes: readonly Outcome[];
  /** The parts that a sample was drawn of each, and how many changes there are in each. */
  readonly rooms?: {
    readonly sizes: ReadonlyMap<string, number>;
    readonly of: (mutant: Mutant) => string;
  };
};

/** Changes that nobody could notice, and why; written by hand. */
const known = (): readonly Known[] => JSON.parse(readFileSync(KNOWN, 'utf8')) as readonly Known[];

/** The share that was noticed, of all sound changes but those that nobody could notice. */
function sectionOf({ name, command, all, outcomes, rooms }: Survey, today: string, note: string): string {
  const equivalent = new Map(known().map(({ place, what, why }) => [`${place} | ${what}`, why]));
  const of = (...fates: readonly Fate[]) => outcomes.filter(({ fate }) => fates.includes(fate));
  const whyOf = ({ place, what }: Outcome) => equivalent.get(`${place} | ${what}`);
  const [noticed, survived] = [of('killed', 'timed out'), of('survived')];
  const left = survived.filter((one) => whyOf(one) === undefined);
  const tallies = [...(rooms?.sizes ?? [['', all] as const])].map(([room, size]) => {
    const inRoom = (list: readonly Outcome[]) => list.filter((one) => (rooms?.of(one) ?? '') === room).length;
    return { room, size, noticed: inRoom(noticed), left: inRoom(left) };
  });
  const lines = (list: readonly Outcome[]) =>
    list.map((one) => `- \`${one.place}\`: ${one.what}${whyOf(one) ? `. ${whyOf(one)}` : ''}`);
  return [
    `## ${name}`,
    '',
    `${today}, \`npm run mutate${name === 'database' ? ':database' : ''} -- ${command}\`: ${outcomes.length} of ${all} changes tried; ` +
      `${of('unsound', 'not compiled').length} are no sound change, ${noticed.length} noticed (${of('timed out').length} by running out of time), ` +
      `${survived.length - left.length} equivalent, ${left.length} survived. **Noticed: ${shareOf(tallies)}.**`,
    '',
    ...(rooms === undefined ? [] : tableOf(tallies)),
    ...(note === '' ? [] : [note, '']),
    '### Survived',
    '',
    ...(left.length > 0 ? lines(left) : ['None.']),
    '',
    '### Equivalent',
    '',
    ...(survived.length > left.length ? lines(survived.filter((one) => !left.includes(one))) : ['None.']),
    '',
  ].join('\n');
}

const HEAD =
  '# What the tests notice\n\nWritten by `npm run mutate` and `npm run mutate:database`; see CONTRIBUTING.\n\n';

/** What a person wrote of a survey: it stays as long as nobody changes it. */
const noteIn = (section: string): string =>
  /^### By hand\n[\s\S]*?(?=\n### |$(?![\s\S]))/m.exec(section)?.[0].trimEnd() ?? '';

/** Writes the section of this survey anew, but for what was written by hand, and leaves the other as it is. */
export function publish(survey: Survey): void {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  const parts = text.split(/^(?=## )/m).slice(1);
  const isOwn = (part: string) => part.startsWith(`## ${survey.name}\n`);
  const others = parts.filter((part) => !isOwn(part));
  const note = noteIn(parts.find(isOwn) ?? '');
  const today = new Date().toISOString().slice(0, 10);
  const sections = [sectionOf(survey, today, note), ...others.map((part) => part.trimEnd() + '\n')];
  writeFileSync(FILE, HEAD + sections.toSorted().join('\n'));
}
