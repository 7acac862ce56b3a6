import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const canBuild = (() => {
  try {
    return createRequire(root).resolve('@nestjs/cli/bin/nest.js');
  } catch {
    return undefined;
  }
})();

if (canBuild) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else if (!existsSync(new URL('dist/src/main.js', root))) {
  process.stderr.write(
    'Installed without the build tools, and there is no dist/ yet: build with `npm ci` elsewhere and copy dist/ here.\n',
  );
}
