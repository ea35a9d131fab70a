import type { clearServices } from '../../src/gate/clear.js';
import { eventOf } from './event-of.js';

/** A page of this origin at another path, with our code inside. */
export type Frame = Window & typeof globalThis & { clearServices: typeof clearServices };

const frames: HTMLIFrameElement[] = [];

/** Loads a page at a path, with code that clears it. */
export async function frameAt(path: string): Promise<Frame> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.src = path;
  const loaded = eventOf(frame, 'load');
  document.body.append(frame);
  await loaded;
  const inside = frame.contentWindow as Frame;
  const script = inside.document.createElement('script');
  script.type = 'module';
  script.textContent = "import { clearServices } from '/src/gate/clear.ts'; Object.assign(window, { clearServices }); dispatchEvent(new Event('ready'));";
  const ready = eventOf(inside, 'ready');
  inside.document.documentElement.append(script);
  await ready;
  return inside;
}

/** For `afterEach`: no frame left. */
export function tidyFrames(): void {
  for (const frame of frames.splice(0)) frame.remove();
}
