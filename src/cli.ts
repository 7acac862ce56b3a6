#!/usr/bin/env node
const OLDEST = [22, 12] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) {
  const { run } = await import('./cli/run.js');
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write(
    `fristad needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}. ` +
      'In its repository, `npm ci` brings the right one: call it by `npx fristad`.\n',
  );
  process.exitCode = 4;
}
