const OLDEST = [22, 12] as const;

/** What to say where Node is older than anything here runs on; undefined where it isn't. Loads nothing itself. */
export const nodeIsTooOld = (version = process.versions.node): string | undefined => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return (
    `fristad needs Node ${OLDEST.join('.')} or newer; this is ${version}. ` +
    'In its repository, `npm ci` brings the right one: use it by `npx fristad`, `npm start`, `npm run worker` and `npm run demo`.'
  );
};
