// Loaded before a program (`node --import`): tells on file descriptor 3, when that ends, its most memory in bytes.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS * 1024)));
