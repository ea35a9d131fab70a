/**
 * Runs scripts in document order, one a task, so that the press that accepted paints first. External ones are fetched in
 * parallel meanwhile. One that hangs or fails is reported after a while and does not stop the ones after it.
 */
import { afterPaint, whenParsed } from '../page/moments.js';

/** Called with a sentence for each script that failed or took too long. */
export type ReportScript = (message: string) => void;

/** A script, the node whose place it takes, and whether it still may. */
type Entry = [script: HTMLScriptElement, place: ChildNode, mayRun: () => boolean];

const runsAsScript = ({ type }: HTMLScriptElement): boolean => /^$|^module$|script$/i.test(type);
const isModule = ({ type }: HTMLScriptElement): boolean => type === 'module';

/** Whether the browser will tell when the script is done. */
const tellsWhenDone = (script: HTMLScriptElement): boolean => Boolean(script.src) && runsAsScript(script) && !script.noModule;

/** Fetches a script that has to wait for its turn. */
function preload(script: HTMLScriptElement): void {
  const link = document.createElement('link');
  link.rel = isModule(script) ? 'modulepreload' : 'preload';
  link.as = 'script';
  link.crossOrigin = script.crossOrigin; // what does not match is fetched twice
  link.integrity = script.integrity;
  link.referrerPolicy = script.referrerPolicy;
  link.nonce = script.nonce;
  link.href = script.src;
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
}

function insert([script, place, mayRun]: Entry, report: ReportScript, timeout: number): Promise<void> {
  return new Promise((resolve) => {
    if (!place.isConnected || !mayRun()) return resolve();
    const done = (failure?: string) => {
      if (failure && !isDone) report(`${script.src} ${failure}`);
      isDone = true;
      resolve();
    };
    let isDone = false;
    setTimeout(() => done(`took over ${timeout} ms`), timeout);
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => done('failed to load'));
    script.async = true; // we keep the order; in the browser's own queue a hung script would block all after it
    place.replaceWith(script);
    if (!tellsWhenDone(script)) done();
  });
}

/** What takes scripts to run; `isPainting` says that a press is about to be painted, which goes first; `mayRun` is asked right before. */
export type ScriptQueue = (script: HTMLScriptElement, place: ChildNode, isPainting: boolean, mayRun: () => boolean) => void;

/** A queue for one root: `async` scripts run as they come, `defer` and modules once the page is parsed, all others in order. */
export function scriptQueue(report: ReportScript, timeout = 5000): ScriptQueue {
  const waiting: Entry[] = [];
  let isBusy = false;

  const next = () => {
    const entry = waiting.shift();
    isBusy = Boolean(entry);
    if (entry) void insert(entry, report, timeout).then(() => setTimeout(next));
  };

  return (script, place, isPainting, mayRun) => {
    const entry: Entry = [script, place, mayRun];
    if (script.async) return void insert(entry, report, timeout);
    const wait = () => {
      waiting.push(entry);
      if ((isBusy || isPainting) && tellsWhenDone(script)) preload(script);
      if (isBusy) return;
      isBusy = true;
      if (isPainting) afterPaint(next);
      else next();
    };
    if (isModule(script) || script.defer) whenParsed(wait);
    else wait();
  };
}
