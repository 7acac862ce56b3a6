import { parseArgs } from 'node:util';
import { ok, refusal, type Result } from '#kernel';
import { settingsInWords } from './config.js';

export type Program = {
  /** As it is called: `npm start` */
  readonly call: string;
  /** In one sentence. */
  readonly does: string;
};

/** What the words behind a program ask for: its help, or nothing. Refuses every other word, with a sentence. */
export const helpAsked = (words: readonly string[], program: Program): Result<string | undefined, string> => {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    const { values } = parseArgs({ args: [...words], options });
    return ok(values.help === true ? helpOf(program) : undefined);
  } catch (cause) {
    const [first] = (cause instanceof Error ? cause.message : String(cause)).split('. ');
    return refusal(`${first ?? ''}. Try --help.`);
  }
};

const helpOf = ({ call, does }: Program): string => {
  const settings = settingsInWords().map(({ name, about, otherwise }) => {
    const stands = otherwise === '' ? '' : ` [${otherwise}]`;
    return `  ${name}${stands}\n      ${about}`;
  });
  return [
    `${call}: ${does}\n`,
    'It is set by the environment; what stands without a setting is in brackets.',
    ...settings,
    '',
  ].join('\n');
};
