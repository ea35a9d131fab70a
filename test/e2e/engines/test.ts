import { expect, test as base } from '../helpers/test.js';
import { playwrightEngine } from './playwright-engine.js';
import type { Engine, Visitor } from './visitor.js';
import { webkitEngine } from './webkit-engine.js';

export { expect };

/** `test` for what holds in every engine: the project says which one, `visitor` is a new one for each test. */
export const test = base.extend<{ visitor: Visitor }, { engine: Engine }>({
  engine: [
    async ({ playwright, browserName, launchOptions }, use) => {
      const engine = await (browserName === 'webkit' ? webkitEngine() : playwrightEngine(playwright[browserName], launchOptions));
      await use(engine);
      await engine.end();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  visitor: async ({ engine }, use) => {
    const visitor = await engine.newVisitor();
    await use(visitor);
    await visitor.close();
  },
});
