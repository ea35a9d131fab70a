import { engine, type Engine } from './engine.js';

/** As `it`; in engines that cannot do what the test needs the reason stands behind its title instead: `skipIn(['webkit'], 'no gestures')('turns', …)`. */
export const skipIn = (engines: readonly Engine[], reason: string) => (title: string, run: Mocha.Func | Mocha.AsyncFunc): unknown =>
  engines.includes(engine) ? it.skip(`${title} (not in ${engine}: ${reason})`) : it(title, run as Mocha.Func);
