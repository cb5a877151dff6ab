import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoad } from './build/first-load.ts';

/** An API to develop against; the built console is served by the API itself. */
const API = process.env['GRANTS_API'] ?? 'http://127.0.0.1:3000';

/** KiB of compressed script until the overview is on the screen. */
const FIRST_LOAD_KIB_MAX = 350;

const page = (name: string) => `src/pages/${name}/${name}-page.tsx`;

// eslint-disable-next-line import-x/no-default-export -- Vite asks for it
export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  plugins: [
    react(),
    firstLoad({ of: ['index.html', page('overview')], kibMax: FIRST_LOAD_KIB_MAX }),
  ],
  resolve: { conditions: ['@grants/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2022',
    // A console of one district is looked at on its own network: the charts may be a large file.
    chunkSizeWarningLimit: 1000,
  },
  server: { host: '127.0.0.1', proxy: { '/api': API, '/docs': API, '/public': API } },
});
