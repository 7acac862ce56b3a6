import ts from 'typescript';

/** The types, asked of one file at a time as somebody changed it. */
export class Compiler {
  private readonly texts = new Map<string, { readonly text: string; readonly version: number }>();
  private version = 0;
  private readonly service: ts.LanguageService;

  constructor() {
    const { options, fileNames } = ts.parseJsonConfigFileContent(
      ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
      ts.sys,
      process.cwd(),
    );
    const read = (path: string) => this.texts.get(path)?.text ?? ts.sys.readFile(path);
    this.service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => fileNames.filter((path) => path.includes('/src/')),
      getScriptVersion: (path) => String(this.texts.get(path)?.version ?? 0),
      getScriptSnapshot: (path) => {
        const text = read(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => process.cwd(),
      getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
      fileExists: (path) => ts.sys.fileExists(path),
      readFile: read,
      readDirectory: (...given) => ts.sys.readDirectory(...given),
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
    });
  }

  /** Whether the file, or any of those that import it, would no more compile with this text. */
  rejects(path: string, text: string, importers: readonly string[] = []): boolean {
    const file = ts.sys.resolvePath(path);
    this.texts.set(file, { text, version: ++this.version });
    const rejected = [path, ...importers].some((one) => this.hasFault(ts.sys.resolvePath(one)));
    this.texts.set(file, { text: ts.sys.readFile(file) ?? '', version: ++this.version });
    return rejected;
  }

  private hasFault(file: string): boolean {
    const { service } = this;
    return service.getSyntacticDiagnostics(file).length + service.getSemanticDiagnostics(file).length > 0;
  }
}
