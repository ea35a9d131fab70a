import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { dialog as english } from '../../src/i18n/en.js';
import type { Config } from '../../src/core/config.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { cleanUp, dialog, looksOf, part } from './helpers.js';
import { no, showDialogOver, yes } from './show-dialog.js';

const levels = [
  { title: 'Only what is needed', needs: 'Nothing you can refuse.', youGet: 'The whole shop.', purposes: [] },
  { title: 'A better shop', needs: 'Pages you open and bread you look at.', youGet: 'Clearer pages, your bread on top.', purposes: ['taste', 'analytics'] },
  { title: 'All of it', needs: 'Also what you look at, for ads.', youGet: 'Ads that fit you better.', purposes: ['taste', 'analytics', 'marketing'] },
];
const config = { ...sampleConfig, levels } satisfies Config;

const root = () => dialog()?.renderRoot as ShadowRoot;
const steps = () => [...root().querySelectorAll<HTMLInputElement>('input[type=radio]')];
const picked = () => steps().findIndex(({ checked }) => checked);
const purposes = () => Object.fromEntries([...root().querySelectorAll<HTMLInputElement>('h3 input')].map(({ name, checked }) => [name, checked]));
const purpose = (name: string) => root().querySelector(`h3 [name=${name}]`) as HTMLInputElement;

async function press(one: HTMLElement | undefined): Promise<void> {
  one?.click();
  await dialog()?.updateComplete;
}

let end: () => void = () => undefined;
async function show(...options: Parameters<typeof showDialogOver>) {
  const shown = await showDialogOver(...options);
  end = shown.undo;
  return shown;
}

describe('levels in the dialog', () => {
  afterEach(async () => {
    end();
    cleanUp();
    await setViewport({ width: 1280, height: 800 });
  });

  it('are a group of radios above the purposes, named by the question, each with what it needs and gives', async () => {
    await show(config);
    const group = root().querySelector('fieldset') as HTMLElement;
    expect(group.querySelector('legend')?.textContent).to.equal(english.levels);
    expect(group.textContent).to.contain(english.levelsIntro);
    expect(group.compareDocumentPosition(purpose('taste')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    const words = steps().map((one) => ['labelledby', 'describedby'].map((by) => root().getElementById(one.getAttribute(`aria-${by}`) ?? '')?.innerText.replace(/\s+/g, ' ').trim()));
    expect(words).to.deep.equal(levels.map(({ title, needs, youGet }) => [title, `${english.data}: ${needs} ${english.youGet}: ${youGet}`]));
  });

  it('are not there where the site has none', async () => {
    await show(sampleConfig);
    expect(root().querySelector('fieldset')).to.equal(null);
  });

  it('have none picked before the visitor picks one', async () => {
    await show(config);
    expect(picked()).to.equal(-1);
  });

  it('have none picked by switches alone, though they happen to say the same', async () => {
    await show(config);
    await press(purpose('taste'));
    await press(purpose('taste'));
    expect(picked()).to.equal(-1);
  });

  it('turn the purposes of a step on and all others off', async () => {
    await show(config);
    await press(purpose('marketing'));
    await press(steps()[1]);
    expect(purposes()).to.deep.equal({ taste: true, analytics: true, marketing: false });
    await press(steps()[0]);
    expect(purposes()).to.deep.equal({ taste: false, analytics: false, marketing: false });
  });

  it('save a step that was picked, and refuse all the same on one press', async () => {
    const { asked } = await show(config);
    await press(steps()[1]);
    part('save').click();
    expect(asked[0]?.choices).to.deep.equal({ taste: 'granted', analytics: 'granted', marketing: 'denied' });
    end();
    const again = await show(config);
    await press(steps()[2]);
    part('refuse').click();
    expect(again.asked[0]?.choices).to.deep.equal({ taste: 'denied', analytics: 'denied', marketing: 'denied' });
  });

  it('are picked no more once a switch below says otherwise, be it of a service', async () => {
    await show(config);
    for (const name of ['marketing', 'counter']) {
      await press(steps()[1]);
      expect(picked()).to.equal(1);
      await press(root().querySelector<HTMLElement>(`[name=${name}]`) ?? undefined);
      expect(picked(), name).to.equal(-1);
    }
  });

  const held = [
    ['the step that is exactly what holds', { taste: yes(), analytics: yes({ version: 2 }), marketing: no() }, 1],
    ['the first where everything was refused', { taste: no(), analytics: no({ version: 2 }), marketing: no() }, 0],
    ['none where what holds is no step', { taste: no(), analytics: yes({ version: 2 }), marketing: no() }, -1],
    ['none where a service of the step is off', { taste: yes(), analytics: yes({ version: 2, without: ['counter'] }), marketing: no() }, -1],
  ] as const;
  for (const [name, stored, index] of held) {
    it(`show as picked ${name}`, async () => {
      await show(config, stored);
      expect(picked()).to.equal(index);
    });
  }

  it('are not there while only some purposes are asked for', async () => {
    await show(config, { taste: yes(), analytics: yes({ version: 2 }) });
    expect(steps()).to.have.lengthOf(0);
    await press(part('show-all'));
    expect([steps().length, picked()]).to.deep.equal([3, -1]);
  });

  it('are picked with the keyboard', async () => {
    await show(config);
    steps()[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await dialog()?.updateComplete;
    expect(purposes()).to.deep.equal({ taste: true, analytics: true, marketing: false });
  });

  for (const width of [320, 390, 1280]) {
    it(`are all of one size and look at ${width} px, within the box`, async () => {
      await setViewport({ width, height: 800 });
      await show(config);
      const cards = steps().map((one) => one.closest('label') as HTMLElement);
      const sizes = cards.map((one) => one.getBoundingClientRect()).map(({ width: w, height }) => [Math.round(w), Math.round(height)]);
      for (const size of sizes) expect(size).to.deep.equal(sizes[0]);
      const looks = cards.map((one) => ['color', 'background-color', 'border-top-color', 'border-top-width', 'box-shadow', 'font-weight', 'font-size'].map((name) => looksOf(one)[name]));
      for (const look of looks) expect(look).to.deep.equal(looks[0]);
      const box = root().querySelector('dialog') as HTMLElement;
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    });
  }
});
