import type { Page } from '@playwright/test';
import { expect } from './test.js';

/** What one step looks at: the first element that fits, below the parent or in its shadow root where one is named. */
interface Selection {
  parent?: { selector: string };
  target: { selector: string; displayFilter?: boolean };
}

/** What is asked of the page. */
type Matcher = Selection & { type: string };

/** One step. */
interface Action extends Partial<Selection> {
  type: string;
  actions?: Action[];
  consents?: Consent[];
  trueAction?: Action;
  falseAction?: Action;
}

/** One category and the switch that belongs to it. */
interface Consent {
  type: string;
  matcher: Matcher;
  toggleAction: Action;
}

/** The rule for one consent tool. */
export interface Rule {
  detectors: { presentMatcher: Matcher[]; showingMatcher: Matcher[] }[];
  methods: { name: string; action: Action }[];
}

/** What a visitor allows, by category. */
export type Preferences = Readonly<Record<'A' | 'B' | 'D' | 'E' | 'F' | 'X', boolean>>;

const METHODS = ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT'];

type Deed = 'look' | 'press' | 'hide' | 'isOn';

/** Finds an element as the extension does, and does one thing to it. `undefined` where there is none. */
function reach(page: Page, { parent, target }: Selection, deed: Deed): Promise<boolean | undefined> {
  return page.evaluate(
    ([from, { selector, displayFilter }, what]) => {
      const host = from ? document.querySelector(from.selector) : undefined;
      if (from && !host) return undefined;
      const found = [...(host?.shadowRoot ?? host ?? document).querySelectorAll<HTMLInputElement>(selector)];
      const element = found.find(({ offsetHeight }) => displayFilter === undefined || displayFilter === offsetHeight > 0);
      if (!element) return undefined;
      if (what === 'press') element.click();
      if (what === 'hide') element.classList.add('ConsentOMatic-CMP-Hider');
      return what !== 'isOn' || element.checked;
    },
    [parent, target, deed] as const,
  );
}

const selectionOf = ({ parent, target }: Partial<Selection>): Selection => {
  if (!target) throw new Error('This kind of step needs a target.');
  return { target, ...(parent && { parent }) };
};

const isThere = async (page: Page, matchers: Matcher[]): Promise<boolean> => {
  const found = await Promise.all(matchers.map((matcher) => reach(page, selectionOf(matcher), 'look')));
  return found.length > 0 && found.every(Boolean);
};

/** A switch that is not there is left out: the page has no such purpose. */
async function turn(page: Page, { type, matcher, toggleAction }: Consent, preferences: Preferences): Promise<void> {
  const isOn = await reach(page, selectionOf(matcher), 'isOn');
  const isWanted = preferences[type as keyof Preferences];
  if (isOn !== undefined && isOn !== isWanted) await act(page, toggleAction, preferences);
}

async function act(page: Page, action: Action | undefined, preferences: Preferences): Promise<void> {
  if (!action) return;
  const branch = (isTrue: boolean) => act(page, isTrue ? action.trueAction : action.falseAction, preferences);
  const wishes = Object.values(preferences);
  switch (action.type) {
    case 'list':
      for (const step of action.actions ?? []) await act(page, step, preferences);
      return;
    case 'consent':
      for (const consent of action.consents ?? []) await turn(page, consent, preferences);
      return;
    case 'click':
      await reach(page, selectionOf(action), 'press');
      return;
    case 'hide':
      await reach(page, selectionOf(action), 'hide');
      return;
    case 'waitcss':
      return expect.poll(() => reach(page, selectionOf(action), 'look')).toBe(true);
    case 'ifcss':
      return branch(Boolean(await reach(page, selectionOf(action), 'look')));
    case 'ifallowall':
      return branch(wishes.every(Boolean));
    case 'ifallownone':
      return branch(!wishes.some(Boolean));
    default:
      throw new Error(`Nothing here knows a step of the kind "${action.type}".`);
  }
}

/**
 * Runs a rule of Consent-O-Matic on the open page for a visitor with these preferences; tells whether it found something to
 * answer. It is ours and knows only what our rule needs: the extension itself cannot be had as a package.
 */
export async function runConsentOMatic(page: Page, { detectors, methods }: Rule, preferences: Preferences): Promise<boolean> {
  const found = await Promise.all(detectors.map(async ({ presentMatcher, showingMatcher }) => (await isThere(page, presentMatcher)) && (await isThere(page, showingMatcher))));
  if (!found.some(Boolean)) return false;
  for (const name of METHODS) await act(page, methods.find((method) => method.name === name)?.action, preferences);
  return true;
}
