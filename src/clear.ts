/** Removes what services left behind: an entry of its own, loaded on a no, so that a returning visitor does not carry it. */
export { clearServices } from './gate/clear.js';
