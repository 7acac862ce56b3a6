import { resolve } from 'node:path';
import typescript from 'typescript';

const options: typescript.CompilerOptions = {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  target: typescript.ScriptTarget.ES2023,
  module: typescript.ModuleKind.NodeNext,
  types: ['node'],
};

/** What the compiler says of a file; `changed` gives it another text. */
export const compiled = (path: string, changed = (text: string) => text): readonly string[] => {
  const file = resolve(path);
  const host = typescript.createCompilerHost(options);
  const read = host.readFile;
  host.readFile = (name) => {
    const text = read(name);
    return resolve(name) === file && text !== undefined ? changed(text) : text;
  };
  const program = typescript.createProgram([file], options, host);
  return typescript
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => typescript.flattenDiagnosticMessageText(messageText, ' '));
};
