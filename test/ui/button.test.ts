import { expect } from 'chai';
import { offerOpener } from '../../src/banner.js';
import { defineButton, ZgodaButton } from '../../src/ui/button/zgoda-button.js';
import { texts as nl } from '../../src/i18n/nl.js';
import { cleanUp, makeConsent } from './helpers.js';

const add = (words = '') => document.body.appendChild(Object.assign(document.createElement('zgoda-button'), { textContent: words }));
const inside = (button: Element) => button.shadowRoot?.querySelector('button') as HTMLButtonElement;
const dutch = { language: 'nl', texts: Promise.resolve({ texts: nl }) } as const;

describe('button', () => {
  before(() => defineButton());
  afterEach(cleanUp);

  it('is defined once, however often it is asked for', () => {
    defineButton();
    expect(customElements.get('zgoda-button')).to.equal(ZgodaButton);
  });

  it('asks for the settings on a press', () => {
    const heard: Event[] = [];
    const button = add('My settings');
    document.addEventListener('zgoda-open', (event) => heard.push(event), { once: true });
    inside(button).click();
    expect(heard[0]?.target).to.equal(button);
    expect(heard[0]?.cancelable).to.equal(true);
  });

  it('takes the focus for its real button', () => {
    const button = add('My settings');
    button.focus();
    expect(button.shadowRoot?.activeElement).to.equal(inside(button));
  });

  it('says something even before it has words', () => {
    expect(inside(add()).querySelector('slot')?.textContent).to.equal('Privacy settings');
  });

  it('gets words of the page’s language where it has none, and keeps its own', async () => {
    const [empty, own] = [add(), add('Mijn cookies')];
    await offerOpener(makeConsent(), dutch);
    expect(empty.textContent).to.equal('Privacyinstellingen');
    expect(own.textContent).to.equal('Mijn cookies');
    expect(document.querySelectorAll('zgoda-button')).to.have.lengthOf(2);
  });

  it('comes to the corner of a page that has none: small, 44 px high, in view', async () => {
    await offerOpener(makeConsent(), dutch);
    const button = document.querySelector('zgoda-button') as HTMLElement;
    expect(button.dataset.corner).to.equal('');
    expect(button.innerText).to.equal('Privacyinstellingen');
    expect(getComputedStyle(button).position).to.equal('fixed');
    const { height, width, bottom } = button.getBoundingClientRect();
    expect(height).to.equal(44);
    expect(width).to.be.below(200);
    expect(bottom).to.equal(innerHeight - 12);
  });

  it('stays away where the site says so', async () => {
    const consent = makeConsent();
    await offerOpener(Object.assign(Object.create(consent), { config: { ...consent.config, button: false } }), dutch);
    expect(document.querySelector('zgoda-button')).to.equal(null);
  });
});
