import { expect } from 'chai';
import { answered, askedFor } from '../helpers/asked-for.js';
import { eventOf } from '../helpers/event-of.js';
import { eventsOf } from '../helpers/events-of.js';
import { HELD, heldAt, heldConfig, ownAt, WHEEL } from '../helpers/held-config.js';
import { holdLoads } from '../helpers/hold-loads.js';
import { nextTask } from '../helpers/next-task.js';
import { gated, place, tidyGates } from '../helpers/open-gate.js';
import { forgetRan, hasRun, noting } from '../helpers/ran-scripts.js';
import { until } from '../helpers/until.js';

const refusing = () => gated({ analytics: 'denied', marketing: 'denied' }, heldConfig).consent;
const XLINK = 'http://www.w3.org/1999/xlink';

/** Each element that loads, and the property that says from where; those that load only so get what they need for it. */
const KINDS: [tag: string, name: string, more?: Record<string, string>][] = [
  ['script', 'src'],
  ['iframe', 'src'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['link', 'href', { rel: 'stylesheet' }],
  ['link', 'href', { rel: 'preload', as: 'script' }],
  ['link', 'href', { rel: 'modulepreload' }],
  ['link', 'href', { rel: 'icon' }],
  ['video', 'src'],
  ['video', 'poster'],
  ['audio', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['link', 'imageSrcset', { rel: 'preload', as: 'image' }],
  ['input', 'src', { type: 'image' }],
  ['track', 'src'],
];
/** What asks for nothing by itself, or for a part after the other. */
const isIdle = (tag: string, name: string, more?: Record<string, string>) => /^(audio|track)$/.test(tag) || /^(poster|imageSrcset)$/.test(name) || more?.rel === 'icon';
const shownBy = (tag: string, more: Record<string, string> = {}) => [tag, ...Object.values(more)].join(' ');
const made = (tag: string, more: Record<string, string> = {}): HTMLElement => Object.assign(document.createElement(tag), more);

/** Ways to say from where, by whoever does not know us. */
const WAYS: Record<string, (element: HTMLElement, name: string, value: string) => void> = {
  'a property': (element, name, value) => void Reflect.set(element, name, value),
  setAttribute: (element, name, value) => { element.setAttribute(name, value); },
  'setAttribute with capitals': (element, name, value) => { element.setAttribute(name.toUpperCase(), value); },
  setAttributeNS: (element, name, value) => { element.setAttributeNS(null, name, value); },
  setAttributeNode: (element, name, value) => {
    const attribute = document.createAttribute(name);
    attribute.value = value;
    element.setAttributeNode(attribute);
  },
  setAttributeNodeNS: (element, name, value) => {
    const attribute = document.createAttributeNS(null, name);
    attribute.value = value;
    element.setAttributeNodeNS(attribute);
  },
};

/** Ways to put something into the page. */
const INSERTIONS: Record<string, (node: Node, parent: HTMLElement) => void> = {
  appendChild: (node, parent) => parent.appendChild(node),
  insertBefore: (node, parent) => parent.insertBefore(node, parent.firstChild),
  replaceChild: (node, parent) => parent.replaceChild(node, parent.appendChild(document.createElement('b'))),
  append: (node, parent) => { parent.append('a', node); },
  'append, after nothing': (node, parent) => { parent.append(null as unknown as string, node); },
  prepend: (node, parent) => { parent.prepend(node); },
  replaceChildren: (node, parent) => { parent.replaceChildren(node); },
  'before an element': (node, parent) => { parent.appendChild(document.createElement('b')).before(node); },
  'after a text': (node, parent) => { parent.appendChild(new Text('a')).after(node); },
  'instead of an element': (node, parent) => { parent.appendChild(document.createElement('b')).replaceWith(node); },
  insertAdjacentElement: (node, parent) => parent.insertAdjacentElement('afterbegin', node as Element),
  'Range.insertNode': (node, parent) => {
    const range = document.createRange();
    range.selectNodeContents(parent);
    range.insertNode(node);
  },
  'in a fragment': (node, parent) => {
    const fragment = document.createDocumentFragment();
    Reflect.apply(fragment.appendChild, fragment, [node]);
    parent.append(fragment);
  },
  'deep in a tree': (node, parent) => {
    const top = document.createElement('div');
    top.appendChild(document.createElement('p')).appendChild(document.createElement('b')).append(node);
    parent.append(top);
  },
};

describe('held elements', () => {
  beforeEach(forgetRan);
  afterEach(tidyGates);

  for (const [tag, name, more] of KINDS) {
    it(`ask nobody before a yes, and once after it: ${shownBy(tag, more)} ${name}`, async () => {
      const consent = refusing();
      const address = heldAt();
      const element = made(tag, more);
      const starts = eventsOf(element, 'loadstart');
      Reflect.set(element, name, address);
      place('').append(element);
      await answered();
      expect([askedFor(address), element.getAttribute(name), element.hasAttribute('data-held')]).to.deep.equal([0, null, true]);
      consent.acceptAll();
      await until(() => element.getAttribute(name) === address);
      if (!isIdle(tag, name, more)) await until(() => askedFor(address) > 0);
      await answered();
      const times = element instanceof HTMLMediaElement ? starts.length : askedFor(address); // WebKit asks for a part of a file after the other
      expect([times <= 1, element.hasAttribute('data-held')]).to.deep.equal([true, false]);
    });

    it(`tell the address they are wanted from: ${shownBy(tag, more)} ${name}`, () => {
      refusing();
      const element = made(tag, more);
      const natural = made(tag);
      Reflect.set(element, name, `${HELD}a b?c`);
      Reflect.set(natural, name, '/test/helpers/own/a b?c');
      expect(element.hasAttribute(name)).to.equal(false);
      expect(String(Reflect.get(element, name)).replace('/held/', '/own/')).to.equal(Reflect.get(natural, name));
    });
  }

  for (const [what, set] of Object.entries(WAYS)) {
    it(`are held by their address, given by ${what}, before and in the page`, async () => {
      const consent = refusing();
      const addresses = [heldAt(), heldAt(), heldAt()];
      const [first, second, image] = [document.createElement('iframe'), document.createElement('iframe'), new Image()];
      set(first, 'src', addresses[0] as string);
      place('').append(first, second);
      set(second, 'src', addresses[1] as string);
      set(image, 'src', addresses[2] as string);
      await answered();
      expect(addresses.map(askedFor)).to.deep.equal([0, 0, 0]);
      consent.acceptAll();
      await until(() => askedFor(addresses[0] as string) + askedFor(addresses[1] as string) === 2);
    });
  }

  for (const [what, insert] of Object.entries(INSERTIONS)) {
    it(`are held where they came with an address from before: ${what}`, async () => {
      const addresses = [heldAt(), heldAt('run')];
      const [frame, script] = [document.createElement('iframe'), document.createElement('script')];
      frame.src = addresses[0] as string;
      script.src = addresses[1] as string;
      const consent = refusing();
      const [here, there] = [place(''), place('')];
      insert(frame, here);
      insert(script, there);
      await answered();
      expect([...addresses.map(askedFor), globalThis.ran.length]).to.deep.equal([0, 0, 0]);
      consent.acceptAll();
      await hasRun('run');
      await until(() => askedFor(addresses[0] as string) === 1);
    });
  }

  describe('that are scripts', () => {
    it('keep who they are, and their listeners, which hear of one load after the yes', async () => {
      const consent = refusing();
      const script = document.createElement('script');
      const heard: string[] = [];
      script.onload = () => heard.push('onload');
      script.src = heldAt('one');
      script.addEventListener('load', () => heard.push('listener'));
      const parent = place('');
      parent.append(script);
      await answered();
      expect(heard).to.deep.equal([]);
      consent.acceptAll();
      await hasRun('one');
      await until(() => heard.length > 1);
      await answered();
      expect([heard, parent.firstElementChild === script, globalThis.ran]).to.deep.equal([['onload', 'listener'], true, ['one']]);
    });

    it('keep who they are where the address was there first', async () => {
      const script = document.createElement('script');
      script.src = heldAt('one');
      const loads = eventsOf(script, 'load');
      const consent = refusing();
      place('').append(script);
      consent.acceptAll();
      await until(() => loads.length > 0);
      expect(globalThis.ran).to.deep.equal(['one']);
    });

    it('hear of an error once, after the yes', async () => {
      const consent = refusing();
      const script = document.createElement('script');
      script.src = `${HELD}none.js`;
      const errors = eventsOf(script, 'error');
      place('').append(script);
      await answered();
      expect(errors).to.deep.equal([]);
      consent.acceptAll();
      await until(() => errors.length > 0);
      await answered();
      expect(errors).to.have.lengthOf(1);
    });

    it('do not run the text in them meanwhile, nor after the yes', async () => {
      const consent = refusing();
      for (const isBefore of [true, false]) {
        const script = document.createElement('script');
        script.text = noting('text');
        if (isBefore) script.src = heldAt('source');
        else script.setAttributeNS(null, 'src', heldAt('source'));
        place('').append(script);
      }
      await answered();
      expect(globalThis.ran).to.deep.equal([]);
      consent.acceptAll();
      await until(() => globalThis.ran.length > 1);
      await answered();
      expect(globalThis.ran).to.deep.equal(['source', 'source']);
    });

    it('run as modules where they are', async () => {
      const consent = refusing();
      const script = document.createElement('script');
      script.type = 'module';
      script.src = heldAt('x');
      place('').append(script);
      await answered();
      expect(globalThis.ran).to.deep.equal([]);
      consent.acceptAll();
      await hasRun('module');
    });

    it('do not run where they are for browsers without modules', async () => {
      const consent = refusing();
      const script = document.createElement('script');
      script.noModule = true;
      script.src = heldAt('x');
      const next = document.createElement('script');
      next.src = heldAt('next');
      place('').append(script, next);
      consent.acceptAll();
      await hasRun('next');
      expect(globalThis.ran).to.deep.equal(['next']);
    });

    it('that are not to be async run in the order in which they came, each once', async () => {
      const consent = refusing();
      const parent = place('');
      for (const name of ['one', 'two', 'three']) {
        const script = document.createElement('script');
        script.async = false;
        script.src = heldAt(name);
        parent.append(script);
      }
      consent.acceptAll();
      await hasRun('three');
      await answered();
      expect(globalThis.ran).to.deep.equal(['one', 'two', 'three']);
    });

    it('made before a yes and put in after it run', async () => {
      const consent = refusing();
      const script = document.createElement('script');
      script.src = heldAt('late');
      consent.acceptAll();
      place('').append(script);
      await hasRun('late');
    });

    it('made before a yes run in a root that nobody watches, also after it', async () => {
      const consent = refusing();
      const script = document.createElement('script');
      script.src = heldAt();
      place('<div></div>').firstElementChild?.attachShadow({ mode: 'closed' }).append(script);
      await answered();
      expect(globalThis.ran).to.deep.equal([]);
      consent.acceptAll();
      await until(() => globalThis.ran.length > 0);
    });

    it('run once each where a withdrawal came while they stood in line', async () => {
      const loads = holdLoads('name=first');
      const { consent, errors } = gated({ analytics: 'denied', marketing: 'denied' }, heldConfig);
      const parent = place('');
      for (const name of ['first', 'second']) parent.append(Object.assign(document.createElement('script'), { async: false, src: heldAt(name) }));
      consent.acceptAll();
      await hasRun('first');
      consent.withdraw();
      consent.acceptAll();
      loads.tell();
      await hasRun('second');
      parent.append(Object.assign(document.createElement('script'), { async: false, src: heldAt('third') }));
      await hasRun('third');
      expect([globalThis.ran, errors]).to.deep.equal([['first', 'second', 'third'], []]);
    });

    it('do not run where a withdrawal comes before their turn', async () => {
      const consent = refusing();
      const script = document.createElement('script');
      script.src = heldAt('never');
      place('').append(script);
      consent.acceptAll();
      consent.withdraw();
      await answered();
      await answered();
      expect(globalThis.ran).to.deep.equal([]);
      consent.acceptAll();
      await hasRun('never');
    });

    it('that made scripts of markup never run, whoever puts them in', async () => {
      const consent = refusing();
      const parsed = document.createElement('div');
      Reflect.set(parsed, 'innerHTML', `<script src="${heldAt('parsed')}"></script>`);
      place('').append(parsed.firstElementChild as Element);
      consent.acceptAll();
      await answered();
      await answered();
      expect(globalThis.ran).to.deep.equal([]);
    });

    it('wait for their mark and for their host', async () => {
      const address = heldAt('both', WHEEL);
      const parent = place(`<script type="text/plain" data-consent="analytics" data-src="${address}"></script>`);
      const { consent } = gated({ analytics: 'denied' }, heldConfig);
      consent.choose({ analytics: 'granted' });
      await answered();
      expect(askedFor(address)).to.equal(0);
      consent.choose({ analytics: 'denied', marketing: 'granted' });
      await answered();
      expect([askedFor(address), globalThis.ran]).to.deep.equal([0, []]);
      consent.choose({ analytics: 'granted' });
      await hasRun('both');
      expect(parent.childElementCount).to.equal(1);
    });
  });

  it('marked wait for their mark and for their host', async () => {
    const address = heldAt('both', WHEEL);
    const frame = place(`<iframe data-consent="analytics" data-src="${address}"></iframe>`).firstElementChild as HTMLIFrameElement;
    const { consent } = gated({ analytics: 'granted' }, heldConfig);
    await answered();
    expect([askedFor(address), frame.hasAttribute('src')]).to.deep.equal([0, false]);
    consent.choose({ marketing: 'granted' });
    await until(() => askedFor(address) === 1);
  });

  describe('that are images', () => {
    it('and stand nowhere fail once, and are not asked for after the yes', async () => {
      const consent = refusing();
      const image = new Image();
      const address = heldAt();
      const errors = eventsOf(image, 'error');
      image.srcset = `${heldAt()} 2x`;
      image.src = address;
      await until(() => errors.length > 0);
      consent.acceptAll();
      await answered();
      expect([errors.length, askedFor(address), image.hasAttribute('src')]).to.deep.equal([1, 0, false]);
    });

    it('and are put into the page long after they failed load after the yes', async () => {
      const consent = refusing();
      const [early, late] = [new Image(), new Image()];
      const addresses = [heldAt(), heldAt()] as const;
      const failed = Promise.all([eventOf(early, 'error'), eventOf(late, 'error')]);
      [early.src, late.src] = addresses;
      await failed;
      expect(early.src).to.equal(addresses[0]);
      const parent = place('');
      parent.append(early);
      consent.acceptAll();
      parent.append(late);
      await until(() => addresses.every((address) => askedFor(address) === 1));
    });

    it('and stand in a tree that is still to come into the page wait', async () => {
      const consent = refusing();
      const image = new Image();
      const address = heldAt();
      const errors = eventsOf(image, 'error');
      image.src = address;
      const tree = document.createElement('div');
      tree.append(image);
      await nextTask();
      await nextTask();
      place('').append(tree);
      expect(errors).to.deep.equal([]);
      consent.acceptAll();
      await until(() => askedFor(address) === 1);
    });

    it('with several addresses wait where one of them has to', async () => {
      const consent = refusing();
      const [own, held] = [ownAt(), heldAt()];
      const image = place('').appendChild(new Image());
      image.srcset = `${own} 1x, ${held} 2x`;
      await answered();
      expect([askedFor(own), askedFor(held), image.hasAttribute('srcset')]).to.deep.equal([0, 0, false]);
      consent.acceptAll();
      await until(() => image.hasAttribute('srcset'));
    });

    it('in a picture with held sources wait', async () => {
      const consent = refusing();
      const [first, second] = [heldAt(), heldAt()];
      const picture = document.createElement('picture');
      const source = picture.appendChild(document.createElement('source'));
      source.srcset = first;
      picture.appendChild(new Image()).src = second;
      place('').append(picture);
      await answered();
      expect([askedFor(first), askedFor(second)]).to.deep.equal([0, 0]);
      consent.acceptAll();
      await until(() => askedFor(first) === 1);
    });

    it('that belong to a template are held as they are imported', async () => {
      const addresses = [heldAt(), heldAt(), heldAt()];
      const template = document.createElement('template');
      Reflect.set(template, 'innerHTML', `<img src="${addresses[0]}"><p><img src="${addresses[1]}"></p>`);
      const consent = refusing();
      const copy = document.importNode(template.content, true);
      const single = document.importNode(template.content.firstElementChild as Element, false);
      single.setAttribute('alt', 'x');
      await answered();
      expect(addresses.map(askedFor)).to.deep.equal([0, 0, 0]);
      place('').append(copy);
      await answered();
      expect(addresses.map(askedFor)).to.deep.equal([0, 0, 0]);
      expect(template.content.querySelector('img')?.hasAttribute('src')).to.equal(true);
      consent.acceptAll();
      await until(() => askedFor(addresses[0] as string) === 1 && askedFor(addresses[1] as string) === 1);
    });

    it('that are adopted out of a template are held', async () => {
      const address = heldAt();
      const template = document.createElement('template');
      Reflect.set(template, 'innerHTML', `<img src="${address}">`);
      refusing();
      place('').append(document.adoptNode(template.content));
      await answered();
      expect(askedFor(address)).to.equal(0);
    });
  });

  it('copied while they wait wait too, and load once each', async () => {
    const consent = refusing();
    const frame = document.createElement('iframe');
    frame.src = heldAt();
    const parent = place('');
    parent.append(frame);
    parent.append(frame.cloneNode(true));
    await answered();
    consent.acceptAll();
    await until(() => parent.querySelectorAll('iframe[src]').length === 2);
  });

  it('made with new Audio fail where they stand nowhere, and wait where they stand', async () => {
    const consent = refusing();
    const address = heldAt();
    const audio = new Audio(address);
    await eventOf(audio, 'error');
    expect([askedFor(address), audio.src, audio instanceof Audio]).to.deep.equal([0, address, true]);
    expect(new Audio().hasAttribute('src')).to.equal(false);
    place('').append(audio);
    consent.acceptAll();
    expect(audio.getAttribute('src')).to.equal(address);
  });

  it('that are moved, or named as neighbours, after they ran are not run again', async () => {
    const consent = refusing();
    const parent = place('<div></div>');
    const script = document.createElement('script');
    script.src = heldAt('once');
    parent.firstElementChild?.append(script);
    consent.acceptAll();
    await hasRun('once');
    consent.withdraw();
    parent.firstElementChild?.insertBefore(document.createElement('p'), script);
    parent.append(parent.firstElementChild as Element);
    parent.append(script);
    consent.acceptAll();
    await answered();
    await answered();
    expect([globalThis.ran, script.hasAttribute('src')]).to.deep.equal([['once'], true]);
  });

  it('which are links are held when they begin to load something', async () => {
    const consent = refusing();
    const addresses = [heldAt(), heldAt(), heldAt()];
    const links = addresses.map((href) => place('').appendChild(Object.assign(document.createElement('link'), { rel: 'alternate', href })));
    expect(links.map((link) => link.hasAttribute('href'))).to.deep.equal([true, true, true]);
    (links[0] as HTMLLinkElement).rel = 'stylesheet';
    links[1]?.setAttribute('rel', 'stylesheet');
    (links[2] as HTMLLinkElement).rel = 'next';
    await answered();
    expect([addresses.map(askedFor), links.map((link) => link.hasAttribute('href'))]).to.deep.equal([[0, 0, 0], [false, false, true]]);
    consent.acceptAll();
    await until(() => askedFor(addresses[0] as string) === 1 && askedFor(addresses[1] as string) === 1);
  });

  it('which are sources of a video load after the yes', async () => {
    const consent = refusing();
    const address = heldAt();
    const video = document.createElement('video');
    video.append(document.createElement('source'));
    place('').append(video);
    (video.firstElementChild as HTMLSourceElement).src = address;
    await answered();
    expect(askedFor(address)).to.equal(0);
    consent.acceptAll();
    await until(() => askedFor(address) === 1);
  });

  describe('that get another address', () => {
    it('of our own while they wait load it, and nothing else after the yes', async () => {
      const consent = refusing();
      const [held, own] = [heldAt(), ownAt()];
      const frame = place('').appendChild(document.createElement('iframe'));
      frame.src = held;
      frame.src = own;
      await eventOf(frame, 'load');
      expect([frame.src, frame.hasAttribute('data-held'), frame.hasAttribute('data-src')]).to.deep.equal([own, false, false]);
      consent.acceptAll();
      await answered();
      expect([frame.src, askedFor(held), askedFor(own)]).to.deep.equal([own, 0, 1]);
    });

    it('that is held too load only the last', async () => {
      const consent = refusing();
      const [first, last] = [heldAt(), heldAt()];
      const frame = place('').appendChild(document.createElement('iframe'));
      frame.src = first;
      frame.setAttribute('src', last);
      consent.acceptAll();
      await until(() => askedFor(last) === 1);
      expect(askedFor(first)).to.equal(0);
    });

    it('that is held after one of our own leave that', async () => {
      const consent = refusing();
      const [own, held] = [ownAt(), heldAt()];
      const frame = document.createElement('iframe');
      frame.src = own;
      const loaded = eventOf(frame, 'load');
      place('').append(frame);
      await loaded;
      frame.src = held;
      await until(() => frame.contentWindow?.location.href === 'about:blank');
      consent.acceptAll();
      await until(() => askedFor(held) === 1);
    });

    it('which is none any more are forgotten', async () => {
      const consent = refusing();
      const held = heldAt();
      const frame = place('').appendChild(document.createElement('iframe'));
      frame.src = held;
      frame.removeAttribute('SRC');
      consent.acceptAll();
      await answered();
      expect([askedFor(held), frame.hasAttribute('src')]).to.deep.equal([0, false]);
    });
  });

  describe('after a withdrawal', () => {
    for (const root of ['the page', 'a root that is watched']) {
      it(`are empty again in ${root}, and load again after the next yes`, async () => {
        const consent = refusing();
        const addresses = [heldAt(), heldAt()];
        const host = place('<div></div>').firstElementChild as HTMLElement;
        const parent = root === 'the page' ? host : host.attachShadow({ mode: 'closed' });
        if (parent instanceof ShadowRoot) consent.watch(parent);
        const [frame, image] = [document.createElement('iframe'), new Image()];
        frame.src = addresses[0] as string;
        image.src = addresses[1] as string;
        parent.append(frame, image);
        for (let turn = 0; turn < 2; turn += 1) {
          consent.choose({ analytics: 'granted' });
          await until(() => frame.contentWindow?.location.href === addresses[0]);
          consent.withdraw();
          await until(() => frame.contentWindow?.location.href === 'about:blank');
          expect([frame.hasAttribute('src'), image.hasAttribute('src'), frame.hasAttribute('data-held')]).to.deep.equal([false, false, true]);
        }
      });
    }

    it('are held again where all had been granted and nothing was patched', async () => {
      const consent = gated({ analytics: 'granted', marketing: 'granted', taste: 'granted' }, heldConfig).consent;
      const address = heldAt();
      const frame = place('').appendChild(document.createElement('iframe'));
      frame.src = address;
      await until(() => askedFor(address) === 1);
      consent.withdraw();
      expect([frame.hasAttribute('src'), frame.getAttribute('data-src')]).to.deep.equal([false, address]);
      consent.acceptAll();
      expect(frame.src).to.equal(address);
    });
  });

  it('in custom elements and their open and closed roots are held', async () => {
    const addresses = [heldAt(), heldAt()];
    for (const [index, mode] of (['open', 'closed'] as const).entries()) {
      const name = `held-root-${mode}`;
      if (customElements.get(name)) continue;
      customElements.define(name, class extends HTMLElement {
        connectedCallback() {
          const frame = document.createElement('iframe');
          frame.setAttribute('src', addresses[index] as string);
          this.attachShadow({ mode }).append(frame);
        }
      });
    }
    const consent = refusing();
    place('<held-root-open></held-root-open><held-root-closed></held-root-closed>');
    await answered();
    expect(addresses.map(askedFor)).to.deep.equal([0, 0]);
    consent.acceptAll();
    await until(() => addresses.every((address) => askedFor(address) === 1));
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`in a root (${mode}) that was filled before its host came into the page load after the yes, and are emptied on a withdrawal`, async () => {
      const consent = refusing();
      const address = heldAt();
      const host = document.createElement('div');
      const frame = document.createElement('iframe');
      const root = host.attachShadow({ mode });
      root.append(document.createElement('p'));
      frame.src = address;
      root.firstElementChild?.append(frame);
      place('').append(host);
      await answered();
      expect(askedFor(address)).to.equal(0);
      for (let turn = 0; turn < 2; turn += 1) {
        consent.choose({ analytics: 'granted' });
        await until(() => frame.contentWindow?.location.href === address);
        consent.withdraw();
        await until(() => frame.contentWindow?.location.href === 'about:blank');
      }
    });
  }

  it('are not those of our own hosts, and not links that load nothing', async () => {
    refusing();
    const own = ownAt('own');
    const script = document.createElement('script');
    script.src = own;
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = heldAt();
    place('').append(script, link);
    await hasRun('own');
    expect([script.hasAttribute('data-held'), link.hasAttribute('href')]).to.deep.equal([false, true]);
  });

  it('throw what they throw natively', () => {
    refusing();
    const frame = document.createElement('iframe');
    expect(() => { Reflect.apply(Reflect.get(Element.prototype, 'setAttribute'), frame, ['src']); }).to.throw(TypeError);
    expect(() => { frame.setAttribute('', heldAt()); }).to.throw(DOMException);
    expect(() => Reflect.get(HTMLIFrameElement.prototype, 'src') as unknown).to.throw(TypeError);
    expect(() => { frame.src = Symbol('x') as unknown as string; }).to.throw(TypeError);
    expect(() => { Reflect.apply(Reflect.get(Node.prototype, 'appendChild') as () => void, null, [frame]); }).to.throw(TypeError);
    expect(() => document.body.appendChild(null as unknown as Node)).to.throw(TypeError);
    expect(frame.setAttributeNS(XLINK, 'xlink:src', heldAt())).to.equal(undefined);
    expect(frame.hasAttribute('xlink:src')).to.equal(true);
  });
});
