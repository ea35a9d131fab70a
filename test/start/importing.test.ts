import { expect } from 'chai';
import { replace } from '../helpers/replace.js';

const pageText = () => new XMLSerializer().serializeToString(document);

describe('importing', function () {
  this.timeout(20_000); // the server translates some eighty files for it

  it('the npm entry and all that it may load changes nothing on the page', async () => {
    const heard: string[] = [];
    const add = EventTarget.prototype.addEventListener;
    const restore = replace(EventTarget.prototype, 'addEventListener', {
      value(this: EventTarget, ...given: Parameters<typeof add>) {
        if (this === window || this === document) heard.push(given[0]);
        add.apply(this, given);
      },
    });
    const before = { html: pageText(), names: Object.getOwnPropertyNames(window), symbols: Object.getOwnPropertySymbols(window) };
    await import('../../src/index.js');
    await import('../../src/banner.js');
    await import('../../src/ask.js');
    await import('../../src/check.js');
    await import('../../src/later.js');
    restore();
    expect(heard).to.deep.equal([]);
    expect(pageText()).to.equal(before.html);
    // Lit and zod tell developers about double loading by globals of their own.
    const added = Object.getOwnPropertyNames(window).filter((name) => !before.names.includes(name) && !/^(lit|reactive|__zod)/i.test(name));
    expect(added).to.deep.equal([]);
    expect(Object.getOwnPropertySymbols(window)).to.deep.equal(before.symbols);
    for (const tag of ['zgoda-button', 'zgoda-banner', 'zgoda-dialog']) expect(customElements.get(tag), tag).to.equal(undefined);
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
});
