import type { Config } from '../../src/core/config.js';
import type { Consent } from '../../src/core/consent.js';
import { unaskedOf, type State } from '../../src/core/decide.js';
import type { ZgodaChooseEvent } from '../../src/core/events.js';
import type { ZgodaBanner } from '../../src/ui/banner/zgoda-banner.js';
import type { ZgodaDialog } from '../../src/ui/dialog/zgoda-dialog.js';

/** A shop with three purposes, one of them without a third party, and one company behind two services. */
export const config = {
  controller: { name: 'Corner Shop', policy: '/privacy', contact: 'privacy@corner.example' },
  purposes: {
    analytics: { version: 1, title: 'Count visits', why: 'We count which pages people read.', data: ['pages you open', 'kind of device'], youGet: 'Pages that get clearer.', ifNot: 'Nothing changes for you.', keptFor: 'P13M', services: ['matomo'] },
    taste: { version: 1, title: 'Remember your taste', why: 'We remember which bread you like.', data: ['bread you look at'], youGet: 'Your bread on top.', ifNot: 'You see all bread in the same order.', keptFor: 'P30D', services: [] },
    marketing: { version: 1, title: 'Show fitting ads', why: 'We tell an ad company what you looked at.', data: ['products you look at'], youGet: 'Ads that fit you better.', ifNot: 'You see other ads.', keptFor: 'P1Y6M', services: ['wheel', 'wheel-tv'] },
  },
  services: {
    matomo: { name: 'Matomo', provider: 'InnoCraft Ltd', country: 'NZ', policy: 'https://matomo.example/privacy', cookies: [{ name: '_pk_id.*', what: 'A number to tell visits apart.', keptFor: 'P13M' }], sessionStorage: [{ name: 'mtm-visit' }] },
    wheel: { name: 'AdWheel', provider: 'AdWheel Inc.', country: 'US', policy: 'https://wheel.example/privacy' },
    'wheel-tv': { name: 'AdWheel TV', provider: 'AdWheel Inc.', country: 'US', policy: 'https://wheel.example/privacy' },
  },
  necessary: [{ title: 'Shopping cart', reason: 'Without it your cart would be empty on every page.', data: ['products in your cart'], keptFor: 'P7D' }],
} satisfies Config;

type Name = keyof typeof config.purposes;
type Answers = Partial<Record<string, 'granted' | 'denied'>>;

/** What elements know of the consent object, and no more: it takes every choice at once and says so. */
export class PlainConsent extends EventTarget {
  config: Config = config;
  remembers = true;
  readonly refused: readonly string[] = [];
  readonly needsReload = new Set<string>();
  state: State = { analytics: 'unasked', taste: 'unasked', marketing: 'unasked' };

  get unasked(): Name[] {
    return unaskedOf(this.state) as Name[];
  }

  choose(answers: Answers): void {
    this.state = { ...this.state, ...answers } as State;
    this.dispatchEvent(new Event('consent-change'));
  }

  report(): void {}

  async attempt(_code: string, action: () => unknown): Promise<boolean> {
    await action();
    return true;
  }

  record(): undefined {}
}

const undo: (() => void)[] = [];

/** For `afterEach`: as if nothing had ever been shown. */
export function cleanUp(): void {
  for (const one of undo.splice(0)) one();
  for (const one of document.querySelectorAll('zgoda-banner, zgoda-dialog, zgoda-button, main, style')) one.remove();
}

/** A consent object with some answers in it; it hears what elements ask, as in a page. */
export function makeConsent(answers: Answers = {}): Consent & PlainConsent {
  const consent = new PlainConsent();
  consent.choose(answers);
  const choose = (event: Event) => {
    if (!event.defaultPrevented) consent.choose((event as ZgodaChooseEvent).choices);
  };
  addEventListener('zgoda-choose', choose);
  undo.push(() => removeEventListener('zgoda-choose', choose));
  return consent as unknown as Consent & PlainConsent;
}

/** Everything the elements ask for, as it is asked. */
export function listenToChoices(cancel = false): ZgodaChooseEvent[] {
  const heard: ZgodaChooseEvent[] = [];
  const listen = (event: Event) => {
    if (cancel) event.preventDefault();
    heard.push(event as ZgodaChooseEvent);
  };
  document.addEventListener('zgoda-choose', listen);
  undo.push(() => document.removeEventListener('zgoda-choose', listen));
  return heard;
}

/** A stylesheet of the page. */
export function addPageStyle(css: string): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}

export const banner = (): ZgodaBanner | null => document.querySelector('zgoda-banner');
export const dialog = (): ZgodaDialog | null => document.querySelector('zgoda-dialog');

/** Whether layer one, or the dialog, is in the page. */
export const isShown = (name: 'banner' | 'dialog'): boolean => document.querySelector(`zgoda-${name}`) !== null;

/** A child of the banner, or a part of the dialog, by its `data-zgoda`. */
export function part(name: string): HTMLElement {
  const found = document.querySelector(`zgoda-banner > [data-zgoda="${name}"]`) ?? dialog()?.renderRoot.querySelector(`[data-zgoda="${name}"]`);
  if (!found) throw new Error(`Nothing is shown under the name "${name}".`);
  return found as HTMLElement;
}

export const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Everything that makes a button look the way it does, but its place and its words. */
export function looksOf(element: Element): Record<string, string> {
  const style = getComputedStyle(element);
  const placed = /^(inset|top|right|bottom|left|perspective-origin|transform-origin)/;
  const whole = (value: string) => value.replace(/[\d.]+px/g, (length) => `${Math.round(parseFloat(length))}px`);
  return Object.fromEntries([...style].filter((name) => !placed.test(name)).map((name) => [name, whole(style.getPropertyValue(name))]));
}

const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((value) => Number(value) / (color.startsWith('color(') ? 1 : 255));
const luminance = (color: string) => channels(color).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)).reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] as number), 0);

/** Contrast of two colours as WCAG counts it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
