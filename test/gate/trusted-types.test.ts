import { expect } from 'chai';
import { gated, place, tidyGates } from '../helpers/open-gate.js';
import { pageErrors } from '../helpers/page-errors.js';
import { forgetRan, hasRun, noting } from '../helpers/ran-scripts.js';
import { replace } from '../helpers/replace.js';

const held = (name: string) => `<script type="text/plain" data-consent="analytics">${noting(name)}</script>`;
const factory = (globalThis as unknown as { trustedTypes: { createPolicy: unknown } }).trustedTypes;

describe('gate under trusted types', () => {
  beforeEach(forgetRan);
  afterEach(tidyGates);

  it('that refuse our policy throws nothing into the page, tells why, and releases what needs none', () => {
    const restore = replace(factory, 'createPolicy', {
      value: () => {
        throw new TypeError('Policy "zgoda" disallowed.');
      },
    });
    const page = pageErrors();
    const container = place(`${held('x')}<iframe data-consent="analytics" data-src="about:blank#embed"></iframe>`);
    try {
      const { consent, errors } = gated();
      consent.choose({ analytics: 'granted' });
      expect(errors).to.have.lengthOf(1);
    } finally {
      restore();
      page.stop();
    }
    expect(page.errors).to.deep.equal([]);
    expect(container.querySelector('iframe')?.hasAttribute('src')).to.equal(true);
    expect(globalThis.ran).to.deep.equal([]);
  });

  it('makes one policy, when it first needs it', async () => {
    const made: string[] = [];
    const create = factory.createPolicy as (name: string, rules: unknown) => unknown;
    const restore = replace(factory, 'createPolicy', {
      value: (name: string, rules: unknown) => {
        made.push(name);
        return create.call(factory, name, rules);
      },
    });
    place(held('one') + held('two'));
    const { consent } = gated();
    expect(made).to.deep.equal([]);
    consent.choose({ analytics: 'granted' });
    await hasRun('two');
    restore();
    expect(made).to.deep.equal(['zgoda']);
  });
});
