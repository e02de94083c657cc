import { start } from './start.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
await start(target);
