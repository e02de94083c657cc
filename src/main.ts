import { showFailure, start } from './start.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
// Not awaited: the page's other shapes are loaded by it, and import what is in the same file.
start(target).catch((error: unknown) => {
  console.error(error);
  showFailure(target);
});
