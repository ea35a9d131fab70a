import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { offerOpener } from '../../src/later.js';
import * as nl from '../../src/i18n/nl.js';
import { defineButton } from '../../src/ui/button/zgoda-button.js';
import { addPageStyle, cleanUp, looksOf, makeConsent } from './helpers.js';

const add = (words = '') => document.body.appendChild(Object.assign(document.createElement('zgoda-button'), { textContent: words }));
const dutch = { language: 'nl', texts: Promise.resolve(nl) } as const;
const shown = () => document.querySelector('zgoda-button') as HTMLElement;

function listenToOpening(): Event[] {
  const heard: Event[] = [];
  document.addEventListener('zgoda-open', (event) => heard.push(event), { once: true });
  return heard;
}

describe('button', () => {
  before(defineButton);
  afterEach(cleanUp);

  it('is defined once, however often it is asked for', () => {
    const first = customElements.get('zgoda-button');
    defineButton();
    expect(customElements.get('zgoda-button')).to.equal(first).and.not.equal(undefined);
  });

  it('asks for the settings on a press', () => {
    const heard = listenToOpening();
    const button = add('My settings');
    button.click();
    expect(heard[0]?.target === button).to.equal(true);
    expect(heard[0]?.cancelable).to.equal(true);
  });

  for (const key of ['Enter', 'Space']) {
    it(`asks for the settings on ${key}`, async () => {
      const heard = listenToOpening();
      add('My settings');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: key });
      expect(heard.length).to.equal(1);
    });
  }

  it('gets words of the page’s language where it has none, and keeps its own', async () => {
    const [empty, own] = [add(), add('Mijn cookies')];
    await offerOpener(makeConsent(), dutch);
    expect(empty.textContent).to.equal('Privacyinstellingen');
    expect(own.textContent).to.equal('Mijn cookies');
    expect(document.querySelectorAll('zgoda-button').length).to.equal(2);
  });

  it('comes to the corner of a page that has none: small, 44 px high, in view', async () => {
    await offerOpener(makeConsent(), dutch);
    expect(shown().innerText).to.equal('Privacyinstellingen');
    expect(getComputedStyle(shown()).position).to.equal('fixed');
    const { height, width, bottom } = shown().getBoundingClientRect();
    expect(height).to.equal(44);
    expect(width).to.be.below(200);
    expect(bottom).to.equal(innerHeight - 12);
  });

  it('keeps its look in the corner under styles that mean to change it', async () => {
    await offerOpener(makeConsent(), dutch);
    const before = looksOf(shown());
    addPageStyle('body * { all: unset !important; display: none !important; font: 40px serif !important; opacity: .1 !important }');
    expect(looksOf(shown())).to.deep.equal(before);
  });

  it('asks for the settings from the corner', async () => {
    await offerOpener(makeConsent(), dutch);
    const heard = listenToOpening();
    shown().click();
    expect(heard.length).to.equal(1);
  });

  it('comes to the corner whatever a config says: no option leaves a page without a way back (GDPR 7(3))', async () => {
    const consent = makeConsent();
    consent.config = { ...consent.config, ...{ button: false } };
    await offerOpener(consent, dutch);
    expect(shown().checkVisibility()).to.equal(true);
  });
});
