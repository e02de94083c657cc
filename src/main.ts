import { showFailure, start } from './start.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
// The start is not awaited: it loads parts that import what is in this file.
start(target).catch((error: unknown) => {
  console.error(error);
  showFailure(target);
});
