import { startChild } from './child.mjs';

/** Starts a screen that nobody sees, on a free number. Resolves with its name, such as `:99`, and how to end it; throws where there is none. */
export async function startDisplay(program = 'Xvfb') {
  const words = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
  const { child, ended, end } = startChild(program, words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = new Promise((resolve) => {
    let text = '';
    child.stdio[3].on('data', (more) => (text += more).includes('\n') && resolve(text.trim()));
  });
  const failed = ended.then((why) => Promise.reject(new Error(`${program} did not start: ${why?.message ?? `exit ${why}`}.`)));
  failed.catch(() => undefined); // that is also how it ends
  return { name: `:${await Promise.race([number, failed])}`, end };
}
