import { expect } from 'chai';
import { violationsIn } from './axe-grid.js';
import { PLACES, showIn, tidyUp, wear } from './fairness-grid.js';

describe('axe-core, as the grid asks it,', function () {
  this.timeout(20_000);
  afterEach(tidyUp);

  for (const place of PLACES) {
    it(`would find answers that cannot be read in the ${place.name}`, async () => {
      const host = await showIn(place, 'en');
      wear({ css: ':root { --zgoda-accent: #777; --zgoda-on-accent: #999 }' });
      const found = await violationsIn(host);
      expect(found.filter((one) => one.startsWith('color-contrast'))).to.have.lengthOf(2);
    });

    it(`would find a button without a name in the ${place.name}`, async () => {
      const host = await showIn(place, 'en');
      (host.querySelector('[data-zgoda=refuse]') ?? host.shadowRoot?.querySelector('[data-zgoda=refuse]'))?.replaceChildren();
      expect((await violationsIn(host)).join()).to.contain('button-name');
    });

    it(`would find an unknown language in the ${place.name}`, async () => {
      const host = await showIn(place, 'en');
      for (const one of [host, host.shadowRoot?.querySelector('dialog')]) one?.setAttribute('lang', 'unknown-language');
      expect((await violationsIn(host)).join()).to.contain('valid-lang');
    });
  }
});
