/** The entries of src that zgoda.js and the npm entry load when they need them; each is a file of its own in dist. */
export const PARTS = ['banner', 'ask', 'elements', 'check', 'lint', 'later', 'signals'];

/** Those of them that are drawn with Lit, and share a file with it. */
export const DRAWN = ['ask', 'elements'];
