/** The entries of src that zgoda.js and the npm entry load when they need them; each is a file of its own in dist. */
export const PARTS = ['banner', 'ask', 'check', 'later'];
