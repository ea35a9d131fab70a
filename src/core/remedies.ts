import type { ErrorCode } from './events.js';

/** What to do about each kind of `consent-error`, in a sentence. Comes with the checker, so visitors do not carry it. */
export const REMEDIES: Readonly<Record<ErrorCode, string>> = {
  config: 'Nothing is granted until the config is sound: mend every line of the list.',
  storage: 'The browser refused its storage, so the choice holds for this page only. Seen everywhere, check mirrorDomain and the length of a cookie mirror (4096 bytes).',
  language: 'Our words are shown in English, the words of the site as they are, for the language file did not come: put dist/lang beside zgoda.js and allow it in the script-src of your policy.',
  callback: 'A function of yours threw; the others ran. Catch what it throws.',
  script: 'A held script did not load in time; the ones after it ran without it. Check its address, or raise scriptTimeout.',
  tag: 'The tag named here was not held, or is never released. Write it as the message says.',
  unknown: 'A host that no service names: name the service it belongs to, or add the host to ownHosts if it is yours.',
  load: 'A file of Zgoda could not be loaded: put all files of dist beside each other and allow them in the script-src of your policy.',
};
