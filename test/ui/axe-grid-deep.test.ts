import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { violationsAt, violationsIn } from './axe-grid.js';
import { DEEP, tidyDeep } from './deep-surfaces.js';
import { DARK_THEMES, PLACES, showIn, THEMES, tidyUp } from './fairness-grid.js';

/** In the dark other colours are tried, not other words: both directions are enough. */
const IN_THE_DARK = ['en', 'ar'] as const;

/** Every element, in shadow roots too. */
const allIn = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? allIn(element.shadowRoot) : [])]);

describe('axe-core finds nothing where one goes deeper, on a phone,', function () {
  this.timeout(60_000);
  beforeEach(() => setViewport({ width: 390, height: 844 }));
  afterEach(async () => {
    tidyDeep();
    tidyUp();
    await setViewport({ width: 1280, height: 800 });
  });

  for (const { name, show } of DEEP) {
    it(`in the ${name}, in any theme, light and dark`, async () => {
      const light = await violationsAt(show, ['en', 'de', 'ar'], THEMES);
      expect([...light, ...(await violationsAt(show, IN_THE_DARK, DARK_THEMES))]).to.deep.equal([]);
    });

    it(`and would find a button without a name in the ${name}`, async () => {
      const drawn = await show('en');
      const button = allIn(drawn.shadowRoot ?? drawn).filter((element) => element.localName === 'button' && element.checkVisibility({ visibilityProperty: true })).at(-1);
      button?.replaceChildren();
      button?.removeAttribute('aria-label');
      expect((await violationsIn(drawn)).join()).to.contain('button-name');
    });
  }

  for (const place of PLACES) {
    it(`in the ${place.name} for visitors who prefer dark`, async () => {
      expect(await violationsAt((language) => showIn(place, language), IN_THE_DARK, DARK_THEMES)).to.deep.equal([]);
    });
  }
});

describe('the deeper surfaces that axe-core looks at', () => {
  afterEach(tidyDeep);
  const countIn = async (index: number, ...selectors: string[]) => {
    const drawn = (await DEEP[index]?.show('en')) as Element;
    const all = allIn(drawn.shadowRoot ?? drawn);
    return selectors.map((selector) => all.filter((element) => element.matches(selector)).length);
  };

  it('are levels, a purpose each, every list with its switches, and a report', async () => {
    expect(await countIn(0, '[type=radio]', 'h3 input', 'details:not([open])', 'li input', '.foot .report')).to.deep.equal([2, 3, 0, 13, 1]);
  });

  it('are what changed and what is new, and no purpose besides', async () => {
    expect(await countIn(1, '[data-zgoda=again]', '.changed', '[data-zgoda=new]', 'h3 input')).to.deep.equal([1, 1, 1, 2]);
  });

  it('are three embeds that wait, the choices with a past, and a searched table', async () => {
    expect(await countIn(2, '.panel', '.failed', '.past > li', '[type=search]')).to.deep.equal([3, 1, 2, 1]);
  });
});
