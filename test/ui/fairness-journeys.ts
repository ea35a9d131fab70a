import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Choice } from '../../src/core/decide.js';
import type { Unfairness } from '../helpers/fairness.js';
import { replace } from '../helpers/replace.js';
import type { Surface } from './fairness-grid.js';
import { nextFrame } from './helpers.js';
import { mazeOf } from './maze.js';
import { polarityOf } from './polarity.js';

/** Shows one surface anew, with one answer to everything. */
export type Show = (answer: Choice) => Promise<Surface>;

const answersIn = ({ consent }: Surface): Choice[] => [...new Set(Object.values(consent.state))];

const find = (host: Surface, selector: string): HTMLElement | null => host.querySelector<HTMLElement>(selector) ?? host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

/** Tells a target, and all that listens above it, that something happened. */
const fire = (target: EventTarget, ...types: readonly string[]): Promise<unknown> => Promise.resolve(types.map((type) => target.dispatchEvent(new Event(type, { bubbles: true }))));

const press = (host: Surface, selector: string): Promise<unknown> => Promise.resolve(find(host, selector)?.click());

/** Whether one press on a control is the answer. */
async function isPressedOnce(host: Surface, action: string, answer: Choice): Promise<boolean> {
  await press(host, `[data-action="${action}"]`);
  await nextFrame();
  return answersIn(host).join() === answer;
}

/** A place on the screen beside a surface; the corner where it covers all of it. */
function beside(host: Surface): [number, number] {
  const { left, top } = (host.shadowRoot?.querySelector('dialog') ?? host).getBoundingClientRect();
  return left > 20 || top > 20 ? [Math.round(left / 2), Math.round(top / 2)] : [2, innerHeight - 2];
}

/** Whatever a visitor may do instead of answering. */
const LEAVINGS: Readonly<Record<string, (host: Surface) => Promise<unknown>>> = {
  Escape: () => sendKeys({ press: 'Escape' }),
  'the close button': (host) => press(host, '[data-zgoda=close]'),
  'a press beside it': (host) => sendMouse({ type: 'click', position: beside(host) }),
  scrolling: () => fire(document, 'wheel', 'touchmove', 'scroll', 'scrollend'),
  'leaving the page': () => fire(document, 'visibilitychange', 'pagehide', 'beforeunload'),
};

/** Shows a surface, and keeps what it wants done later. */
async function showTimed(show: Show): Promise<{ host: Surface; later: (() => void)[]; isCounting: boolean }> {
  const [later, every]: [(() => void)[], unknown[]] = [[], []];
  const giveBack = [
    replace(window, 'setTimeout', { value: (run: () => void) => later.push(run) }),
    replace(window, 'setInterval', { value: (run: () => void) => every.push(run) && later.push(run) }),
  ];
  try {
    return { host: await show('unasked'), later, isCounting: every.length > 0 };
  } finally {
    for (const undo of giveBack) undo();
  }
}

async function waiting(show: Show): Promise<Unfairness[]> {
  const { host, later, isCounting } = await showTimed(show);
  for (const run of later) run();
  await nextFrame();
  const granted = answersIn(host).includes('granted') ? [{ rule: 'DP-10', measured: 'granted by waiting' }] : [];
  return [...granted, ...(isCounting ? [{ rule: 'DP-35', measured: 'something is repeated while it asks' }] : [])];
}

async function leaving(show: Show): Promise<Unfairness[]> {
  const found: Unfairness[] = [];
  for (const [name, leave] of Object.entries(LEAVINGS)) {
    const host = await show('unasked');
    await leave(host);
    await nextFrame();
    if (answersIn(host).includes('granted')) found.push({ rule: 'DP-10', measured: `granted by ${name}` });
  }
  return found;
}

/** The rules that only the settings can break: withdrawing (DP-21), getting lost (DP-23), switches that mislead (DP-30). */
async function settingsOf(show: Show): Promise<Unfairness[]> {
  const settings = await show('granted');
  if (settings.localName !== 'zgoda-dialog') return [];
  const canWithdraw = await isPressedOnce(settings, 'refuse-all', 'denied');
  const withdrawing = canWithdraw ? [] : [{ rule: 'DP-21', measured: 'withdrawing takes more than one press in the settings' }];
  return [...withdrawing, ...(await mazeOf(await show('unasked'))), ...(await polarityOf(show))];
}

/** The rules that take a visitor to break: presses to refuse and to accept (DP-3), all that is no answer (DP-10), counting (DP-35), and what only the settings can break. */
export async function journeysOf(show: Show): Promise<Unfairness[]> {
  const [accepts, refuses] = [await isPressedOnce(await show('unasked'), 'accept-all', 'granted'), await isPressedOnce(await show('unasked'), 'refuse-all', 'denied')];
  const asking = accepts && !refuses ? [{ rule: 'DP-3', measured: 'accepting takes one press, refusing more' }] : [];
  return [...asking, ...(await leaving(show)), ...(await waiting(show)), ...(await settingsOf(show))];
}
