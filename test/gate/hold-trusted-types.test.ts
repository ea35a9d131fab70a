import { expect } from 'chai';
import { inStrictFrame } from '../helpers/strict-frame.js';

const PARTS = `
  import { holdElements } from '/src/gate/hold-elements.ts';
  const scan = holdElements((address) => String(address).includes('held.test'), () => undefined);
  const result = (act) => { try { return String(act() ?? 'passed'); } catch (error) { return error.name; } };
  const policy = trustedTypes.createPolicy('page', { createScriptURL: (text) => text, createHTML: (text) => text });
`;


describe('holding under trusted types', () => {
  it('takes no text for the address of a script, and keeps none', async () => {
    const told = await inStrictFrame(`${PARTS}
      const scripts = [1, 2, 3].map(() => document.createElement('script'));
      tell([result(() => void (scripts[0].src = 'https://held.test/x')), result(() => scripts[1].setAttribute('SRC', 'https://held.test/x')), result(() => scripts[2].setAttributeNS(null, 'src', 'https://held.test/x')), scripts.map((one) => one.attributes.length).join()]);
    `);
    expect(told).to.deep.equal(['TypeError', 'TypeError', 'TypeError', '0,0,0']);
  });

  it('keeps an address that the page trusts', async () => {
    const told = await inStrictFrame(`${PARTS}
      const script = document.createElement('script');
      tell([result(() => void (script.src = policy.createScriptURL('https://held.test/x'))), script.getAttribute('data-src'), script.hasAttribute('src')]);
    `);
    expect(told).to.deep.equal(['passed', 'https://held.test/x', false]);
  });

  it('takes what the page\'s default policy makes of a text', async () => {
    const told = await inStrictFrame(`${PARTS}
      trustedTypes.createPolicy('default', { createScriptURL: (text) => text.replace('?evil', '') });
      const script = document.createElement('script');
      script.src = 'https://held.test/x?evil';
      tell(script.getAttribute('data-src'));
    `);
    expect(told).to.equal('https://held.test/x');
  });

  it('takes no text for markup, and what the page trusts', async () => {
    const told = await inStrictFrame(`${PARTS}
      const html = '<img src="https://held.test/x">';
      const [one, two] = [1, 2].map(() => document.createElement('div'));
      const wrong = [() => void (one.innerHTML = html), () => one.insertAdjacentHTML('beforeend', html), () => document.createRange().createContextualFragment(html), () => one.setHTMLUnsafe(html)].map(result);
      two.innerHTML = policy.createHTML(html);
      tell([...wrong, one.childNodes.length, two.innerHTML]);
    `);
    expect(told).to.deep.equal(['TypeError', 'TypeError', 'TypeError', 'TypeError', 0, '<img data-src="https://held.test/x" data-held="">']);
  });
});
