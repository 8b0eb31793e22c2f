import { serveWorker } from './serveWorker.js';

serveWorker();
