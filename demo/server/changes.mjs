import { watch } from 'node:fs';
import { EventStream } from './event-stream.mjs';

/** For daily work: tells open pages that a file changed. */
export function changes(folders) {
  const stream = new EventStream();
  let timer;
  const tell = (_kind, name) => {
    if (String(name).includes('.cache')) return;
    clearTimeout(timer);
    timer = setTimeout(() => stream.send({ changed: name }), 100);
  };
  const watchers = folders.flatMap((folder) => {
    try {
      return [watch(folder, { recursive: true }, tell)];
    } catch {
      return [];
    }
  });
  return {
    connect: (request, response) => stream.connect(request, response),
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** Reloads the page on a change, and after the server came back. */
export const reloadScript = `
let wasOpen = false;
const source = new EventSource('/_changes');
source.onopen = () => { if (wasOpen) location.reload(); wasOpen = true; };
source.onmessage = () => location.reload();
`;
