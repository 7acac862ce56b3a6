import { closeSync, fsyncSync, openSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** Files whose fsync reaches the disk: the engine's own file layer has no fsync operation at all. */
export class DurableFiles extends NodeFS {
  async init(engine, options) {
    const prepared = await super.init(engine, options);
    prepared.emscriptenOpts.preRun.push((module) => {
      const layer = module.FS.filesystems.NODEFS;
      layer.stream_ops.fsync = (stream) => {
        if (stream.nfd === undefined) syncByPath(layer.realPath(stream.node));
        else fsyncSync(stream.nfd);
        return 0;
      };
    });
    return prepared;
  }
}

/** The engine's start parameters without `-F`, which would turn fsync off. */
export const durableStartParameters = () => [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

function syncByPath(path) {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
