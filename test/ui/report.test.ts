import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { showDialog } from '../../src/ask.js';
import type { StoredItem, WithdrawalReport } from '../../src/core/report.js';
import { dialog as english } from '../../src/i18n/en.js';
import * as nl from '../../src/i18n/nl.js';
import * as pl from '../../src/i18n/pl.js';
import { contrast } from '../../src/themes/contrast.js';
import { emulateMedia } from '../helpers/emulate-media.js';
import { until } from '../helpers/until.js';
import { atRest } from './at-rest.js';
import { colorOf } from './color-of.js';
import { cleanUp, dialog, isShown, makeConsent, nextFrame, part } from './helpers.js';

const EMPTY: WithdrawalReport = { stopped: [], cleared: [], survived: [], needsReload: [] };
const item = (name: string, kind: StoredItem['kind'] = 'cookies'): StoredItem => ({ service: 'AdWheel', kind, name });
const FULL: WithdrawalReport = {
  stopped: ['Matomo', 'Clarity'],
  cleared: Array.from({ length: 12 }, (_, index) => item(`_wheel_${index}_with_a_name_that_is_rather_long_for_a_small_phone`)),
  survived: [
    { ...item('wheel-db', 'indexedDB'), why: 'in-use' },
    { ...item('_wheel'), why: 'written-back' },
    { ...item('_wheel_far'), why: 'out-of-reach' },
  ],
  needsReload: ['Clarity', 'AdWheel'],
};
const root = () => dialog()?.renderRoot as ShadowRoot;
const status = () => root().querySelector('[role=status]') as HTMLElement;
const said = () => status().innerText;

/** Withdraws everything in the dialog; this comes of it. */
async function withdraw(report: Promise<WithdrawalReport | undefined>, options: Partial<Parameters<typeof showDialog>[1]> = {}): Promise<void> {
  const consent = makeConsent({ analytics: 'granted', marketing: 'granted' });
  consent.addEventListener('consent-change', (event) => Object.assign(event, { report }), { once: true });
  showDialog(consent, { language: 'en', ...options });
  await dialog()?.updateComplete;
  await atRest();
  part('refuse').click();
  await report;
  await nextFrame();
}
const tell = (report: Partial<WithdrawalReport>, options?: Parameters<typeof withdraw>[1]) => withdraw(Promise.resolve({ ...EMPTY, ...report }), options);

describe('the report in the dialog', () => {
  afterEach(async () => {
    cleanUp();
    await emulateMedia({ colorScheme: 'light' });
    await setViewport({ width: 1280, height: 800 });
  });

  it('is not shown, and the dialog closes, where all is stopped and gone', async () => {
    await tell({ stopped: ['Matomo'], cleared: [item('_wheel')] });
    expect(isShown('dialog')).to.equal(false);
  });

  it('is waited for with the dialog open and nothing said', async () => {
    let come: (report: WithdrawalReport) => void = () => undefined;
    const report = new Promise<WithdrawalReport>((resolve) => (come = resolve));
    void withdraw(report);
    await nextFrame();
    expect([isShown('dialog'), status().textContent]).to.deep.equal([true, '']);
    come(EMPTY);
    await until(() => !isShown('dialog'));
  });

  it('closes the dialog where there is none, and no service goes on', async () => {
    await withdraw(Promise.resolve(undefined));
    expect(isShown('dialog')).to.equal(false);
  });

  it('says what was stopped, in the status region', async () => {
    await tell({ ...FULL, needsReload: [] });
    expect(said()).to.contain(english.saved).and.to.contain('Stopped: Matomo and Clarity.');
  });

  it('never says of one service both that it was stopped and that it still runs', async () => {
    await tell(FULL);
    expect(said()).to.contain('Stopped: Matomo.').and.to.contain('Still running on this page: Clarity and AdWheel.');
  });

  it('says how many things were removed, and which on a press', async () => {
    await tell(FULL);
    expect(said()).to.contain(english.removed(12)).and.not.to.contain('_wheel_11');
    status().querySelector('summary')?.click();
    expect(said()).to.contain('_wheel_11_with').and.to.contain('AdWheel');
  });

  it('says of each thing that is left why, in words', async () => {
    await tell(FULL);
    const left = [...status().querySelectorAll(':scope .report > ul > li')].map((one) => (one as HTMLElement).innerText.trim().split(/\s*\n\s*/));
    expect(left).to.deep.equal([
      ['wheel-db AdWheel', english.inUse],
      ['_wheel AdWheel', english.writtenBack],
      ['_wheel_far AdWheel', english.outOfReach],
    ]);
  });

  it('says once that what was sent stays sent, and what runs cannot be undone', async () => {
    await tell(FULL);
    expect(root().textContent.split(english.cannotUndo).length - 1).to.equal(1);
  });

  it('leaves the names of what was stored as they are where the language is written from right to left', async () => {
    await tell(FULL, { language: 'ar', texts: { dialog: { ...english, dir: 'rtl' } } });
    const names = [...status().querySelectorAll('code')];
    expect(names).to.have.lengthOf(15);
    for (const name of names) expect(getComputedStyle(name).direction, name.textContent).to.equal('ltr');
  });

  it('offers to reload where that helps, and only there', async () => {
    for (const [report, helps] of [[{ needsReload: ['AdWheel'] }, true], [{ survived: FULL.survived.slice(0, 1) }, true], [{ survived: FULL.survived.slice(1, 2) }, true], [{ survived: FULL.survived.slice(2) }, false]] as const) {
      await tell(report);
      expect(root().querySelector('[data-zgoda=reload]') !== null, JSON.stringify(report)).to.equal(helps);
      cleanUp();
    }
  });

  it('is gone with the next answer', async () => {
    await tell(FULL);
    part('refuse').click();
    expect(isShown('dialog')).to.equal(false);
  });

  it('leaves the focus where it was', async () => {
    const consent = makeConsent({ analytics: 'granted' });
    consent.addEventListener('consent-change', (event) => Object.assign(event, { report: Promise.resolve(FULL) }), { once: true });
    showDialog(consent, { language: 'en' });
    await dialog()?.updateComplete;
    part('refuse').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => status().textContent.length > 0);
    expect(dialog()?.shadowRoot?.activeElement).to.equal(part('refuse'));
  });

  for (const [width, height] of [[320, 568], [390, 844], [1280, 800], [640, 400]] as const) {
    it(`fits with all buttons in view at ${width} × ${height}, however much it tells`, async () => {
      await setViewport({ width, height });
      for (const [language, texts] of [['en', undefined], ['nl', nl], ['pl', pl]] as const) {
        await tell(FULL, { language, texts });
        status().querySelector('summary')?.click();
        await nextFrame();
        for (const name of ['close', 'reload', 'save', 'refuse', 'accept']) {
          const { left, top, width: w, height: h } = part(name).getBoundingClientRect();
          expect(root().elementFromPoint(left + w / 2, top + h / 2) === part(name), `${language} ${name}`).to.equal(true);
        }
        for (const one of root().querySelectorAll('dialog, .report')) expect(one.scrollWidth, language).to.be.at.most(one.clientWidth);
        cleanUp();
      }
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is readable in ${colorScheme}: words 5 to 1`, async () => {
      await emulateMedia({ colorScheme });
      await tell(FULL);
      const box = colorOf(root().querySelector('dialog'), 'background-color');
      for (const one of status().querySelectorAll('p, li, small, summary')) expect(contrast(colorOf(one, 'color'), box), one.textContent).to.be.at.least(5);
    });
  }
});
