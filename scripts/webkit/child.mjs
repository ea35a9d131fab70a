import { spawn } from 'node:child_process';

/** Starts a program that ends with this one at the latest. Returns it, and how to end it; the end can be awaited. */
export function startChild(command, words, options) {
  const child = spawn(command, words, options);
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const kill = () => child.kill();
  process.once('exit', kill);
  const end = async () => {
    process.off('exit', kill);
    kill();
    await ended;
  };
  return { child, ended, end };
}
