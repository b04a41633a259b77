// Node 20 does not hand tsx down to worker threads, so each one takes it up by itself.
import { register } from 'tsx/esm/api';

register();
await import('./second-thread.worker.ts');
