/**
 * English: the source. Every other language is a file like this one, with the same exports, each `satisfies` its type of `texts.ts`.
 * Written for a reader of twelve: short sentences, common words, `you` and `we`, no law and no technology where a plain word does.
 */
import { plural } from './plural.js';

/** Layer one: the banner. Also inlined, as what is said when a language file fails to load. */
export const banner = {
  /** The way this language is written: `ltr` or `rtl`. */
  dir: 'ltr',
  /** Name of the region for assistive technology. */
  label: 'Your privacy',
  title: (site: string) => `${site} asks for your okay`,
  /** Shown where some purposes have an answer already. */
  again: 'We only ask what needs a new answer. Your other choices stay.',
  /** `why` and `youGet` are sentences of the site. */
  purpose: (why: string, youGet: string) => `${why} You get: ${youGet}`,
  /** How many companies besides the site; 0 is nobody. */
  partners: (count: number) => (count ? (count === 1 ? 'One other company gets this data.' : `${count} other companies get this data.`) : 'Nobody else gets this data.'),
  /** `time` in words: "13 months". */
  keptFor: (time: string) => `It is kept for ${time} at most.`,
  /** `button` is the name of the button that opens the settings again. */
  change: (button: string) => `A no costs you nothing. Change your mind at any time: press “${button}” on any page.`,
  notRemembered: 'Your browser stores nothing here, so we cannot remember your choice.',
  policy: 'Privacy policy',
  accept: 'Accept all',
  refuse: 'Reject all',
  choose: 'Manage preferences',
  /** The button that opens the settings again. */
  settings: 'Privacy settings',
};

/** Layers two and three: the dialog. */
export const dialog = {
  /** The way this language is written: `ltr` or `rtl`. */
  dir: 'ltr',
  title: 'Your privacy settings',
  intro: (site: string) => `You decide what ${site} may do with your data. Everything stays off until you turn it on. A no costs you nothing.`,
  /** Shown where something is on. */
  sentStays: 'What you turn off stops right away. Data that was sent before stays with those who got it.',
  on: 'On',
  off: 'Off',
  /** Heads of facts about a purpose. What follows `why`, `youGet` and `ifNot` are sentences of the site, after `data` comes a list. */
  why: 'What we do',
  data: 'We use',
  youGet: 'You get',
  keptFor: 'How long',
  ifNot: 'If you say no',
  nobody: 'Nobody else gets this data.',
  /** Opens the list of companies and services. */
  services: (count: number) => `Who gets this data (${count})`,
  /** How many of them are on. */
  servicesOn: (on: number, all: number) => `${on} of ${all} on`,
  /** Name of the search field over a long list of services. */
  search: 'Search by name',
  /** How many services a search found; 0 is none. */
  found: (count: number) => (count ? plural('en', { one: '# found', other: '# found' })(count) : 'Nothing found'),
  provider: 'Company',
  country: 'Country',
  policy: 'Privacy policy',
  stored: 'Stored on your device',
  nothingStored: 'Nothing.',
  storedFor: (time: string) => `Kept for ${time}.`,
  untilClosed: 'Kept until you close the browser or this tab.',
  untilRemoved: 'Kept until you say no, or clear your browser.',
  necessary: 'What the site cannot work without',
  necessaryIntro: 'This part needs no okay. We tell you why it is there.',
  /** Above steps of "how much data for how much service", which the site names; one can be picked. */
  levels: 'How much do you want to share?',
  levelsIntro: 'Pick a step. Below you can still change each part.',
  /** Shown where only some purposes are asked for: those that are new, were changed, or whose answer has run out. */
  again: 'We only ask what needs a new answer. Your other choices stay.',
  /** Button that shows all purposes again. */
  showAll: 'Show all my choices',
  /** Mark beside a purpose that was not there before. */
  isNew: 'New',
  /** Above what is different in a purpose now; then `before` and `now` head the old and the new words. */
  changed: 'What changed',
  before: 'Before',
  now: 'Now',
  save: 'Save my choice',
  accept: 'Accept all',
  refuse: 'Reject all',
  close: 'Close',
  /** Must start with the word for `close`. */
  closeLabel: 'Close without changing anything',
  contact: 'Questions?',
  notRemembered: 'Your browser stores nothing here, so we cannot remember your choice.',
  /** What follows is said after a no, where something is left to say. `names` of services, joined. */
  saved: 'Your choice is saved.',
  stopped: (names: string) => `Stopped: ${names}.`,
  removed: (count: number) => (count === 1 ? 'We removed one thing from your device' : `We removed ${count} things from your device`),
  left: 'Still on your device:',
  /** Why: something has it open. */
  inUse: 'In use right now. It goes when you load this page again and close its other tabs.',
  /** Why: it was removed, and came back. */
  writtenBack: 'We removed it, but this page wrote it again. It goes when you load the page again.',
  /** Why: no script can remove it. */
  outOfReach: 'We cannot remove it from here. You can: clear the data of this site in your browser.',
  needsReload: (names: string) => `Still running on this page: ${names}. It stops for good when you load the page again.`,
  cannotUndo: 'Data that was sent before stays with those who got it. What already runs on this page we cannot undo; only a reload ends it.',
  reload: 'Reload the page',
};

/** What stands in the place of a video, a map, a post or a form until the visitor says yes. */
export const embed = {
  /** Name of the place for assistive technology; `title` is the site's: "How we bake bread". */
  label: (title: string) => `${title}: waits for your okay`,
  /** What is sent to whom: `company` "Google", `country` "United States". */
  sends: (company: string, country: string) => `If you show it, ${company} (${country}) learns your internet address and which page you are on. It may store things on your device.`,
  /** Where no company is known: `host` is an address such as "maps.example". */
  sendsTo: (host: string) => `If you show it, ${host} learns your internet address and which page you are on. It may store things on your device.`,
  once: 'Show once',
  /** Says yes to the whole purpose; `purpose` is its title: "Watch videos". */
  always: (purpose: string) => `Always show: ${purpose}`,
  /** Below the two buttons. */
  note: 'You can take this back at any time in the privacy settings.',
  policy: 'Privacy policy',
  failed: 'This could not be loaded.',
};

/** The page, or the part of the dialog, about one's own choices. */
export const choices = {
  title: 'Your choices',
  intro: 'This is what you told us. It is kept in this browser, and you can change it at any time.',
  none: 'You have not told us anything yet.',
  /** `date` in words: "22 November 2026". */
  granted: (date: string) => `You said yes on ${date}.`,
  denied: (date: string) => `You said no on ${date}.`,
  unasked: 'You have not answered this yet.',
  /** Services of a granted purpose that were turned off; `names` joined. */
  without: (names: string) => `But not for: ${names}.`,
  askAgain: (date: string) => `We ask again on ${date}.`,
  /** Button: takes one yes back. `purpose` is its title. */
  withdraw: (purpose: string) => `Take back my yes: ${purpose}`,
  withdrawAll: 'Take back every yes',
  /** Button: opens the settings. */
  change: 'Change my choices',
  history: 'What you told us before',
  /** In the history, after a date; `purposes` are titles, joined. */
  saidYes: (purposes: string) => `You said yes to: ${purposes}.`,
  saidNo: (purposes: string) => `You said no to: ${purposes}.`,
  noHistory: 'There is nothing here. When you say no, we keep only the no and its day.',
  /** Button: gives the visitor a file with all of this. */
  download: 'Take it along (file)',
  print: 'Print',
  erase: 'Erase what you know of my choices',
  eraseNote: 'This takes back every yes and erases what came before. Only the no stays, so that we do not ask you again tomorrow.',
  erased: 'Erased. Only your no is kept.',
  withdrawn: 'Done. It is off now.',
};

/** The table of services and what they store, for a privacy page. */
export const table = {
  caption: 'Who gets data, and what is stored on your device',
  /** Heads of columns. */
  service: 'Service',
  purpose: 'What for',
  name: 'Name',
  kind: 'Where',
  what: 'What it does',
  keptFor: 'How long',
  /** Where things are stored. */
  cookies: 'Cookie',
  localStorage: 'Local storage',
  sessionStorage: 'Storage of this tab',
  indexedDB: 'Database',
  cacheStorage: 'Cache',
  serviceWorkers: 'Service worker',
};
