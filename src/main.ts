import { start } from './start.ts';

/**
 * Lets the browser paint the text, which stands in the page already, before the script that takes
 * it over keeps it busy. A page in the background paints nothing and is not waited for.
 */
function painted(): Promise<void> {
  const told = PerformanceObserver.supportedEntryTypes.includes('paint');
  if (document.visibilityState === 'hidden' || !told) return Promise.resolve();
  return new Promise((resolve) => {
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
await painted();
const later = document.querySelector<HTMLTemplateElement>('template#later');
if (later) document.head.append(later.content);
await start(target);
