import { expect } from 'chai';
import { patch, unpatch } from '../../src/gate/patch.js';

class Natural {
  static readonly OPEN = 1;
  static made = 0;
  static make() {
    return new this('made');
  }
  readonly word: string;
  readonly type: unknown;
  #value = 'none';
  constructor(word: string) {
    if (word === 'bad') throw new RangeError('bad word');
    this.word = word;
    this.type = new.target;
  }
  get value() {
    return this.#value;
  }
  set value(value: string) {
    if (value === 'bad') throw new RangeError('bad value');
    this.#value = value;
  }
  say(word: string, ..._more: string[]) {
    if (word === 'bad') throw new RangeError('bad word');
    return `${this.word} ${word}`;
  }
}

const nothing = () => undefined;
type Owner = Record<string, (...words: unknown[]) => unknown>;

describe('a patch', () => {
  let page: { Natural: typeof Natural };

  beforeEach(() => (page = { Natural }));
  afterEach(unpatch);

  describe('of a method', () => {
    const say = Object.getOwnPropertyDescriptor(Natural.prototype, 'say');
    const patched = () => Reflect.get(Natural.prototype, 'say') as () => unknown;

    it('keeps its name, length, text and descriptor', () => {
      const before = [patched().name, patched().length, String(patched())];
      patch(Natural.prototype, 'say', nothing);
      expect([patched().name, patched().length, String(patched())]).to.deep.equal(before);
      expect(Object.getOwnPropertyNames(patched()).sort()).to.deep.equal(Object.getOwnPropertyNames(say?.value).sort());
      expect({ ...Object.getOwnPropertyDescriptor(Natural.prototype, 'say'), value: 0 }).to.deep.equal({ ...say, value: 0 });
    });

    it('reads as native code where it is', () => {
      patch(globalThis, 'fetch', nothing);
      expect(fetch.toString()).to.match(/^function fetch\(\) \{\s+\[native code\]\s+\}$/);
      expect(Function.prototype.toString.call(fetch)).to.contain('[native code]');
    });

    it('passes what it is called with, what it returns, and what it throws', () => {
      patch(Natural.prototype, 'say', nothing);
      expect(new Natural('I').say('so')).to.equal('I so');
      expect(() => new Natural('I').say('bad')).to.throw(RangeError, 'bad word');
    });

    it('fails as natively where it is called on something else', () => {
      patch(XMLHttpRequest.prototype, 'open', (self: XMLHttpRequest) => (self.readyState > 9 ? () => undefined : undefined));
      for (const self of [{}, null, undefined, 7]) expect(() => { Reflect.apply(Reflect.get(XMLHttpRequest.prototype, 'open') as () => void, self, ['GET', '/']); }).to.throw(TypeError);
    });

    it('may answer, or change the words', () => {
      patch(Natural.prototype, 'say', (_, words: unknown[]) => {
        if (words[0] === 'no') return () => 'answered';
        words[0] = 'changed';
        return undefined;
      });
      expect([new Natural('I').say('no'), new Natural('I').say('so')]).to.deep.equal(['answered', 'I changed']);
    });

    it('lets pass what it fails on', () => {
      patch(Natural.prototype, 'say', () => {
        throw new Error('ours');
      });
      expect(new Natural('I').say('so')).to.equal('I so');
    });

    it('throws what the answer throws', () => {
      patch(Natural.prototype, 'say', () => () => {
        throw new SyntaxError('theirs');
      });
      expect(() => new Natural('I').say('so')).to.throw(SyntaxError, 'theirs');
    });
  });

  describe('of a property', () => {
    it('sees a setting alone, and passes what it throws', () => {
      const seen: unknown[] = [];
      patch(Natural.prototype, 'value', (_, [value]: unknown[]) => (seen.push(value) > 9 ? () => undefined : undefined), 'set');
      const natural = new Natural('I');
      natural.value = 'one';
      expect([natural.value, seen]).to.deep.equal(['one', ['one']]);
      expect(() => (natural.value = 'bad')).to.throw(RangeError);
    });

    it('takes both halves, and gives both back', () => {
      const before = Object.getOwnPropertyDescriptor(Natural.prototype, 'value');
      patch(Natural.prototype, 'value', () => () => undefined, 'set');
      patch(Natural.prototype, 'value', () => () => 'read', 'get');
      const natural = new Natural('I');
      natural.value = 'one';
      expect(natural.value).to.equal('read');
      unpatch();
      expect(natural.value).to.equal('none');
      expect(Object.getOwnPropertyDescriptor(Natural.prototype, 'value')).to.deep.equal(before);
    });
  });

  describe('of a constructor', () => {
    beforeEach(() => patch(page, 'Natural', nothing));

    it('keeps constants, static methods and its prototype', () => {
      expect([page.Natural.OPEN, page.Natural.make().word, page.Natural.prototype]).to.deep.equal([1, 'made', Natural.prototype]);
      expect([page.Natural.name, page.Natural.length]).to.deep.equal(['Natural', 1]);
    });

    it('keeps instanceof, both ways, and is the constructor of what it makes', () => {
      const one = new page.Natural('one');
      expect([one instanceof page.Natural, one instanceof Natural, new Natural('two') instanceof page.Natural, one.constructor === page.Natural, one.type === page.Natural]).to.deep.equal([true, true, true, true, true]);
    });

    it('can be extended', () => {
      class More extends page.Natural {
        readonly more = true;
      }
      const one = new More('one');
      expect([one.more, one.say('so'), one.type === More, one instanceof page.Natural, one.constructor === More]).to.deep.equal([true, 'one so', true, true, true]);
    });

    it('passes what it throws, and what comes of a call without new', () => {
      expect(() => new page.Natural('bad')).to.throw(RangeError);
      expect(() => (page as unknown as Owner).Natural?.('one')).to.throw(TypeError);
    });

    it('takes what is written on it', () => {
      page.Natural.made = 7;
      expect(Natural.made).to.equal(7);
    });

    it('gives the constructor of the prototype back', () => {
      unpatch();
      expect([page.Natural, new page.Natural('x').constructor]).to.deep.equal([Natural, Natural]);
    });
  });

  for (const name of ['WebSocket', 'XMLHttpRequest', 'EventSource', 'Worker'] as const) {
    it(`leaves ${name} its constants and classes below it`, () => {
      const original = globalThis[name];
      const names = Object.getOwnPropertyNames(original);
      patch(globalThis, name, nothing);
      const Below = class extends (globalThis[name] as unknown as new (address: string) => EventTarget) {};
      const one = new Below(name === 'WebSocket' ? 'wss://nobody.invalid:1' : 'data:,');
      (one as unknown as { close?(): void; terminate?(): void }).close?.();
      (one as unknown as { terminate?(): void }).terminate?.();
      expect([one instanceof Below, one instanceof globalThis[name], one instanceof original]).to.deep.equal([true, true, true]);
      expect(Object.getOwnPropertyNames(globalThis[name])).to.deep.equal(names);
      expect(Reflect.get(globalThis[name], 'OPEN')).to.equal(Reflect.get(original, 'OPEN'));
      expect(globalThis[name].prototype.constructor).to.equal(globalThis[name]);
    });
  }

  describe('ended', () => {
    it('is gone, also where it was put twice', () => {
      const owner: Owner = { say: () => 'I' };
      const { say } = owner;
      patch(owner, 'say', () => () => 'one');
      patch(owner, 'say', () => () => 'two');
      expect(owner.say?.()).to.equal('two');
      unpatch();
      unpatch();
      expect(owner.say).to.equal(say);
    });

    it('under somebody else stays, works, and takes another one on top', () => {
      const owner: Owner = { say: () => 'I' };
      let isHeld = true;
      patch(owner, 'say', () => (isHeld ? () => 'held' : undefined));
      const ours = owner.say;
      owner.say = (...words) => `theirs: ${String(ours?.(...words))}`;
      const theirs = owner.say;
      unpatch();
      expect([owner.say === theirs, owner.say()]).to.deep.equal([true, 'theirs: held']);
      isHeld = false;
      expect(owner.say()).to.equal('theirs: I');
      patch(owner, 'say', () => () => 'anew');
      expect(owner.say()).to.equal('anew');
      unpatch();
      expect(owner.say).to.equal(theirs);
    });
  });

  it('of what the page has fixed throws nothing and changes nothing', () => {
    const owner = Object.freeze({ say: () => 'I' });
    patch(owner, 'say', () => () => 'we');
    unpatch();
    expect(owner.say()).to.equal('I');
  });

  it('of what is not there does nothing', () => {
    const owner = {};
    patch(owner, 'say', nothing);
    expect(Object.keys(owner)).to.deep.equal([]);
  });
});
