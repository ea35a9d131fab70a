import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { showBanner } from '../../src/banner.js';
import { connect } from '../../src/elements.js';
import type { Consent } from '../../src/core/consent.js';
import { banner as finnish } from '../../src/i18n/fi.js';
import { makeConsent as realConsent } from '../helpers/make-consent.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { until } from '../helpers/until.js';
import { banner, cleanUp, dialog, makeConsent, nextFrame, part } from './helpers.js';
import { showDialogOver, yes } from './show-dialog.js';

/** What a finger needs (WCAG 2.5.5), in px. */
const FINGER = 44;

/** All that can be pressed in a root and in what is shown in it, by its words. */
function targetsIn(root: ParentNode): HTMLElement[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? targetsIn(shadowRoot) : []));
  return [...root.querySelectorAll<HTMLElement>('button, summary, a, label'), ...inside].filter((one) => one.checkVisibility());
}

/** Those that are too small for a finger, with their size. */
const tooSmall = (targets: readonly HTMLElement[]): string[] =>
  targets.map((one) => [one, one.getBoundingClientRect()] as const).filter(([, { width, height }]) => Math.min(width, height) < FINGER).map(([{ textContent }, { width, height }]) => `${textContent.trim()}: ${width} × ${height}`);

/** Pairs that lie over each other: who presses one may hit the other. */
function overlaps(targets: readonly HTMLElement[]): string[] {
  const boxes = targets.map((one) => [one, one.getBoundingClientRect()] as const);
  const areApart = (one: DOMRect, other: DOMRect) => one.right <= other.left + 1 || other.right <= one.left + 1 || one.bottom <= other.top + 1 || other.bottom <= one.top + 1;
  return boxes.flatMap(([one, box], index) => boxes.slice(index + 1).filter(([other, there]) => !one.contains(other) && !areApart(box, there)).map(([other]) => `${one.textContent.trim()} / ${other.textContent.trim()}`));
}

const LEVELS = [{ title: 'Little', needs: 'Nothing.', youGet: 'The shop.', purposes: [] }, { title: 'All', needs: 'All.', youGet: 'More.', purposes: ['taste', 'analytics', 'marketing'] }];
const ids = Array.from({ length: 11 }, (_, index) => `s${index}`);
const crowded = {
  ...sampleConfig,
  levels: LEVELS,
  purposes: { ...sampleConfig.purposes, marketing: { ...sampleConfig.purposes.marketing, services: ids } },
  services: { ...sampleConfig.services, ...Object.fromEntries(ids.map((id) => [id, { name: id, provider: 'AdWheel Inc.', country: 'US', policy: '/x' }])) },
};

let end: () => void = () => undefined;

/** An element of the page, with what it shows. */
async function placed(tag: string, attributes: Record<string, string>, consent: Consent): Promise<ParentNode> {
  const place = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, value);
  document.body.appendChild(document.createElement('main')).append(place);
  await connect(place, consent, { language: 'en', texts: undefined });
  const root = place.shadowRoot as ShadowRoot;
  await until(() => targetsIn(root).length > 0);
  return root;
}

const PLACES: Readonly<Record<string, () => Promise<ParentNode>>> = {
  banner: async () => {
    showBanner(makeConsent(), { language: 'fi', texts: { banner: finnish } });
    await nextFrame();
    return banner() as Element;
  },
  'dialog with everything unfolded': async () => {
    ({ undo: end } = await showDialogOver(crowded, { taste: yes(), analytics: yes({ version: 2 }) }));
    part('show-all').click();
    await dialog()?.updateComplete;
    for (const summary of dialog()?.renderRoot.querySelectorAll('summary') ?? []) summary.click();
    await dialog()?.updateComplete;
    return dialog()?.renderRoot as ShadowRoot;
  },
  'report of the dialog': async () => {
    const { consent, undo } = await showDialogOver(sampleConfig, { taste: yes(), analytics: yes({ version: 2 }), marketing: yes() });
    end = undo;
    const item = { service: 'Counter', kind: 'cookies', name: '_count' } as const;
    consent.addEventListener('consent-change', (event) => Object.assign(event, { report: Promise.resolve({ stopped: [], cleared: [item], survived: [], needsReload: ['Counter'] }) }), { once: true });
    part('refuse').click();
    await until(() => Boolean(dialog()?.renderRoot.querySelector('.report')));
    return dialog()?.renderRoot as ShadowRoot;
  },
  'embed that waits': () => placed('zgoda-embed', { consent: 'analytics', service: 'counter', title: 'How we count', src: 'https://counter.example/film' }, realConsent()),
  choices: () => placed('zgoda-choices', {}, realConsent({ analytics: 'granted', marketing: 'denied' })),
  services: () => placed('zgoda-services', {}, realConsent()),
};

describe('what can be pressed', () => {
  afterEach(async () => {
    end();
    cleanUp();
    await setViewport({ width: 1280, height: 800 });
  });

  for (const [name, show] of Object.entries(PLACES)) {
    for (const width of [320, 1280]) {
      it(`is large enough for a finger, and nothing lies over it: ${name} at ${width} px`, async () => {
        await setViewport({ width, height: 700 });
        const targets = targetsIn(await show());
        expect(targets).not.to.deep.equal([]);
        expect(tooSmall(targets)).to.deep.equal([]);
        // Bars lie over what scrolls under them, and what is far off has no layout yet.
        expect(overlaps(targets.filter((one) => !one.closest('.foot, .head') && one.checkVisibility({ contentVisibilityAuto: true })))).to.deep.equal([]);
      });
    }
  }
});
