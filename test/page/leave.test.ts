import { expect } from 'chai';
import { leave } from '../../src/page/leave.js';

const KEY = Symbol('a tool');
const page = globalThis as unknown as Record<symbol, unknown>;

describe('a file that leaves its function in the page', () => {
  afterEach(() => Reflect.deleteProperty(page, KEY));

  it('hands it to whoever waits there', () => {
    const taken: unknown[] = [];
    page[KEY] = (tool: unknown) => taken.push(tool);
    const tool = (one: unknown, other: unknown) => [one, other];
    leave(KEY, tool);
    expect([taken, page[KEY]]).to.deep.equal([[tool], tool]);
  });

  it('leaves the first one alone where it is fetched twice', () => {
    const called: unknown[] = [];
    const first = (one: unknown, other: unknown) => called.push(one, other);
    leave(KEY, first);
    leave(KEY, (one: unknown, other: unknown) => [one, other]);
    expect([page[KEY], called]).to.deep.equal([first, []]);
  });
});
