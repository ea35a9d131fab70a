/** English: the source. Every other language must say all of it (`satisfies Texts`). */

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
  /** How many companies besides the site. */
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
  why: 'What we do',
  data: 'We use',
  youGet: 'You get',
  keptFor: 'How long',
  ifNot: 'If you say no',
  nobody: 'Nobody else gets this data.',
  services: (count: number) => `Who gets this data (${count})`,
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
  save: 'Save my choice',
  accept: 'Accept all',
  refuse: 'Reject all',
  close: 'Close',
  /** Must start with the word for `close`. */
  closeLabel: 'Close without changing anything',
  contact: 'Questions?',
  notRemembered: 'Your browser stores nothing here, so we cannot remember your choice.',
  needsReload: (names: string) => `Your choice is saved. Still running on this page: ${names}. It stops for good when the page is loaded again.`,
  reload: 'Reload the page',
};
