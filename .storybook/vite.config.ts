import { defineConfig } from 'vite';

export default defineConfig({ base: './', publicDir: false, worker: { format: 'es' }, build: { chunkSizeWarningLimit: 10_000 } });
