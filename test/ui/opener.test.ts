import { expect } from 'chai';
import * as ask from '../../src/ask.js';
import { openEvent } from '../../src/core/events.js';
import { markup } from '../helpers/markup.js';
import { startHere, startOver } from '../helpers/start-here.js';
import { until } from '../helpers/until.js';
import { addPageStyle, cleanUp, dialog, part } from './helpers.js';

/** A press as Safari makes it: what is pressed gets no focus. */
const press = (one: HTMLElement) => one.click();

describe('what opened the settings', () => {
  beforeEach(startOver);
  afterEach(async () => {
    cleanUp();
    await startOver();
  });

  it('gets the focus back, though the press did not focus it', async () => {
    await startHere(undefined, { dialog: () => Promise.resolve(ask) }).ready;
    addPageStyle('main { display: block }');
    const page = document.body.appendChild(document.createElement('main'));
    const own = page.appendChild(markup('<button>Settings</button>').firstElementChild as HTMLElement);
    own.onclick = () => own.dispatchEvent(openEvent());
    for (const opener of [page.appendChild(Object.assign(document.createElement('zgoda-button'), { textContent: 'Privacy settings' })), own]) {
      press(opener);
      await until(() => Boolean(dialog()?.shadowRoot?.querySelector('dialog[open]')));
      part('close').click();
      await until(() => dialog() === null);
      expect(document.activeElement === opener, opener.localName).to.equal(true);
    }
  });
});
