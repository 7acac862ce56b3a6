import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dropUnusedStyles } from './drop-unused-styles.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// eslint-disable-next-line no-restricted-syntax -- the tool reads it so
export default defineConfig({
  root: here('.'),
  plugins: [react(), dropUnusedStyles()],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // Beside the assets, and not among them: it is not served.
    manifest: 'manifest.json',
    // Nothing inline: the policy lets no such script or style in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The map weighs more, and is fetched by those who look at one.
    chunkSizeWarningLimit: 600,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/oidc': 'http://127.0.0.1:3000' } },
});
