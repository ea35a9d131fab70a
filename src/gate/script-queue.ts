/**
 * Runs scripts in document order, one a task, so that the press that accepted paints first. External ones are fetched in
 * parallel meanwhile. One that hangs or fails is reported after a while and does not stop the ones after it.
 */
import { afterPaint, whenParsed } from '../page/moments.js';

/** How many scripts are fetched before their turn. */
const AHEAD = 16;

/** Called with a sentence for each script that failed or took too long. */
export type ReportScript = (message: string) => void;

/** Lets a script run or load; whether it did, for it may not be allowed any more. */
export type Begin = () => boolean;
type Entry = [script: HTMLScriptElement, begin: Begin];

const runsAsScript = ({ type }: HTMLScriptElement): boolean => /^$|^module$|script$/i.test(type);
const isModule = ({ type }: HTMLScriptElement): boolean => type === 'module';

/** Whether the browser will tell when the script is done. One that was only kept from its address has that beside it. */
const tellsWhenDone = (script: HTMLScriptElement): boolean => script.matches('[src],[data-src]') && runsAsScript(script) && !script.noModule;

/** Fetches a script that has to wait for its turn. */
function preload(script: HTMLScriptElement): void {
  const { crossOrigin, integrity, referrerPolicy, nonce } = script; // what does not match is fetched twice
  const href = script.src || script.dataset.src;
  const link = document.createElement('link');
  const onload = () => link.remove();
  document.head.append(Object.assign(link, { rel: isModule(script) ? 'modulepreload' : 'preload', as: 'script', crossOrigin, integrity, referrerPolicy, nonce, href, onload, onerror: onload }));
}

function run([script, begin]: Entry, report: ReportScript, timeout: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (failure?: string) => {
      if (failure && !isDone) report(`${script.src} ${failure}`);
      isDone = true;
      resolve();
    };
    let isDone = false;
    setTimeout(() => done(`took over ${timeout} ms`), timeout);
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => done('failed to load'));
    if (tellsWhenDone(script)) script.async = true; // we keep the order; in the browser's own queue a hung script would block all after it
    if (!begin() || !tellsWhenDone(script)) done();
  });
}

/** What takes scripts to run; `isPainting` says that a press is about to be painted, which goes first; `begin` is called when it is their turn. */
export type ScriptQueue = (script: HTMLScriptElement, isPainting: boolean, begin: Begin) => void;

/** A queue for one root: `async` scripts run as they come, `defer` and modules once the page is parsed, all others in order. */
export function scriptQueue(report: ReportScript, timeout = 5000): ScriptQueue {
  const waiting: Entry[] = [];
  let isBusy = false;

  /** All at once would be a task that blocks the page. */
  const fetchAhead = (entry?: Entry) => entry && tellsWhenDone(entry[0]) && preload(entry[0]);
  const next = () => {
    const entry = waiting.shift();
    isBusy = Boolean(entry);
    fetchAhead(waiting[AHEAD - 1]);
    if (entry) void run(entry, report, timeout).then(() => setTimeout(next));
  };

  return (script, isPainting, begin) => {
    const entry: Entry = [script, begin];
    if (script.async) return void setTimeout(() => void run(entry, report, timeout));
    const wait = () => {
      waiting.push(entry);
      if ((isBusy || isPainting) && waiting.length <= AHEAD) fetchAhead(entry);
      if (isBusy) return;
      isBusy = true;
      if (isPainting) afterPaint(next);
      else next();
    };
    if (isModule(script) || script.defer) whenParsed(wait);
    else wait();
  };
}
