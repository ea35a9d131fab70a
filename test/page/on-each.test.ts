import { expect } from 'chai';
import { onEach } from '../../src/page/on-each.js';
import { markup } from '../helpers/markup.js';
import { nextTask } from '../helpers/next-task.js';
import { replace } from '../helpers/replace.js';

let end = (): void => undefined;

/** The ids of what is handed over, each time. */
function handedOver(): string[][] {
  const ids: string[][] = [];
  end = onEach(document, '.mark', (found) => ids.push(found.map(({ id }) => id)));
  return ids;
}

const add = (html: string): HTMLElement => {
  const main = document.body.appendChild(document.createElement('main'));
  main.append(markup(html));
  return main;
};

describe('on each', () => {
  afterEach(() => {
    end();
    for (const main of document.querySelectorAll('main')) main.remove();
  });

  it('hands over what is there, in the order of the page, and what is added, itself or inside of something', async () => {
    const main = add('<p class="mark" id="a"></p><div><p class="mark" id="b"></p></div>');
    const ids = handedOver();
    expect(ids).to.deep.equal([['a', 'b']]);
    main.append(markup('<div><b class="mark" id="c"></b></div><p class="mark" id="d"><i class="mark" id="e"></i></p>'));
    await nextTask();
    expect(ids.slice(1)).to.deep.equal([['c', 'd', 'e']]);
  });

  it('hands over what words are added to', async () => {
    const main = add('<p class="mark" id="a"></p>');
    const ids = handedOver();
    main.firstElementChild?.append('words');
    await nextTask();
    expect(ids.slice(1)).to.deep.equal([['a']]);
  });

  it('looks at nothing else when the page changes', async () => {
    add('<p class="mark" id="a"></p>');
    const ids = handedOver();
    let looks = 0;
    const put = replace(document, 'querySelectorAll', { value: () => ((looks += 1), []) });
    for (let index = 0; index < 3; index += 1) {
      document.body.appendChild(document.createElement('main')).append(markup('<p>Bread</p>'));
      await nextTask();
    }
    put();
    expect([looks, ids]).to.deep.equal([0, [['a']]]);
  });

  it('hands over nothing any more once it was ended', async () => {
    const ids = handedOver();
    end();
    add('<p class="mark" id="a"></p>');
    await nextTask();
    expect(ids).to.deep.equal([[]]);
  });
});
