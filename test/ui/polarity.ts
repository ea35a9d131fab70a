import type { Choice } from '../../src/core/decide.js';
import type { ZgodaDialog } from '../../src/ui/dialog/zgoda-dialog.js';
import type { Unfairness } from '../helpers/fairness.js';
import type { Surface } from './fairness-grid.js';
import { nextFrame } from './helpers.js';

const rootOf = (host: Surface): ShadowRoot => host.shadowRoot as ShadowRoot;
const switchesOf = (host: Surface): HTMLInputElement[] => [...rootOf(host).querySelectorAll<HTMLInputElement>('[role=switch]')];
const grantedIn = ({ consent }: Surface): number => Object.values(consent.state).filter((value) => value === 'granted').length;

/** Switches whose word says the opposite of what they show. */
function liars(host: Surface): string[] {
  const { texts } = host as unknown as ZgodaDialog;
  const isTrue = (control: HTMLInputElement) => control.labels?.[0]?.querySelector('.state')?.textContent?.trim() === (control.checked ? texts.on : texts.off);
  return switchesOf(host).filter((control) => !isTrue(control)).map(({ name, checked }) => `"${name}" is ${checked ? 'on' : 'off'} and says the opposite`);
}

/** Moves one switch, keeps that, and says what is wrong with it: what is turned on gives more, what is turned off gives less. */
async function moveOne(host: Surface, index: number): Promise<string[]> {
  const control = switchesOf(host)[index] as HTMLInputElement;
  const [before, isOn] = [grantedIn(host), !control.checked];
  control.click();
  await nextFrame();
  const said = liars(host);
  rootOf(host).querySelector<HTMLElement>('[data-zgoda=save]')?.click();
  const more = grantedIn(host) - before;
  return (isOn ? more > 0 : more < 0) ? said : [...said, `turning "${control.name}" ${isOn ? 'on' : 'off'} grants ${more} more`];
}

/** Switches of which "on" does not mean more data (DP-30): each is moved alone, from everything off and from everything on. */
export async function polarityOf(show: (answer: Choice) => Promise<Surface>): Promise<Unfairness[]> {
  const measured: string[] = [];
  for (const answer of ['unasked', 'granted'] as const) {
    const count = switchesOf(await show(answer)).length;
    for (let index = 0; index < count; index++) {
      const host = await show(answer);
      measured.push(...liars(host), ...(await moveOne(host, index)));
    }
  }
  return [...new Set(measured)].map((one) => ({ rule: 'DP-30', measured: one }));
}
