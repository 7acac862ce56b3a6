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

const parsed = new Map<string, typescript.SourceFile | undefined>();
/** A compiler's host that parses the files that nobody changes once. */
const aHost = (changing: string): typescript.CompilerHost => {
  const host = typescript.createCompilerHost(options);
  const parse = host.getSourceFile;
  host.getSourceFile = (name, ...how) => {
    if (resolve(name) === changing) return parse(name, ...how);
    if (!parsed.has(name)) parsed.set(name, parse(name, ...how));
    return parsed.get(name);
  };
  return host;
};

/** What the compiler says of a file; `changed` gives it another text. */
export const compiled = (path: string, changed = (text: string) => text): readonly string[] => {
  const file = resolve(path);
  const host = aHost(file);
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
