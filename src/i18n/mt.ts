/** Maltese. */
import { ownDays } from './own-days.js';
import { ownDurations } from './own-durations.js';
import { ownPlural } from './own-plural.js';
import type { PluralForms } from './plural.js';
import type { BannerTexts, ChoicesTexts, CountryNames, DialogTexts, EmbedTexts, TableTexts } from './texts.js';

const companies = /* @__PURE__ */ ownPlural('mt', {
  one: 'Kumpanija waħda oħra tirċievi din id-data.',
  two: 'Żewġ kumpaniji oħra jirċievu din id-data.',
  few: '# kumpaniji oħra jirċievu din id-data.',
  many: '#-il kumpanija oħra jirċievu din id-data.',
  other: '# kumpanija oħra jirċievu din id-data.',
});
const results = /* @__PURE__ */ ownPlural('mt', { one: 'Riżultat wieħed', two: 'Żewġ riżultati', few: '# riżultati', many: '#-il riżultat', other: '# riżultat' });
const things = /* @__PURE__ */ ownPlural('mt', { one: 'ħaġa waħda', two: 'żewġ affarijiet', few: '# affarijiet', many: '#-il ħaġa', other: '# ħaġa' });

/** The forms of a noun: one, two, and 3 to 10 of it; from 11 to 19 "-il" stands before the singular. */
const formsOf = (one: string, two: string, few: string): PluralForms => ({ one, two, few: `# ${few}`, many: `#-il ${one}`, other: `# ${one}` });

const duration = /* @__PURE__ */ ownDurations('mt', {
  year: formsOf('sena', 'sentejn', 'snin'),
  month: formsOf('xahar', 'xahrejn', 'xhur'),
  week: formsOf('ġimgħa', 'ġimagħtejn', 'ġimgħat'),
  day: formsOf('jum', 'jumejn', 'ijiem'),
  hour: formsOf('siegħa', 'sagħtejn', 'sigħat'),
  minute: formsOf('minuta', 'żewġ minuti', 'minuti'),
});

const day = /* @__PURE__ */ ownDays(
  ['Jannar', 'Frar', 'Marzu', 'April', 'Mejju', 'Ġunju', 'Lulju', 'Awwissu', 'Settembru', 'Ottubru', 'Novembru', 'Diċembru'],
  (number, month, year) => `${number} ta’ ${month} ${year}`,
);

const countries = {
  AE: 'l-Emirati Għarab Magħquda', AT: 'l-Awstrija', AU: 'l-Awstralja', BE: 'il-Belġju', BG: 'il-Bulgarija', BR: 'il-Brażil', CA: 'il-Kanada',
  CH: 'l-Iżvizzera', CN: 'iċ-Ċina', CY: 'Ċipru', CZ: 'iċ-Ċekja', DE: 'il-Ġermanja', DK: 'id-Danimarka', EE: 'l-Estonja', ES: 'Spanja',
  FI: 'il-Finlandja', FR: 'Franza', GB: 'ir-Renju Unit', GR: 'il-Greċja', HR: 'il-Kroazja', HU: 'l-Ungerija', IE: 'l-Irlanda', IL: 'Iżrael',
  IN: 'l-Indja', IS: 'l-Iżlanda', IT: 'l-Italja', JP: 'il-Ġappun', LT: 'il-Litwanja', LU: 'il-Lussemburgu', LV: 'il-Latvja', MT: 'Malta',
  NL: 'in-Netherlands', NO: 'in-Norveġja', NZ: 'New Zealand', PL: 'il-Polonja', PT: 'il-Portugall', RO: 'ir-Rumanija', RU: 'ir-Russja',
  SE: 'l-Iżvezja', SG: 'Singapore', SI: 'is-Slovenja', SK: 'is-Slovakkja', UA: 'l-Ukrajna', US: 'l-Istati Uniti',
} satisfies CountryNames;

export const banner = {
  dir: 'ltr',
  label: 'Il-privatezza tiegħek',
  title: (site) => `Is-sit ${site} jitolbok il-permess`,
  again: 'Nistaqsuk biss dwar dak li jeħtieġ tweġiba ġdida. L-għażliet l-oħra tiegħek jibqgħu.',
  purpose: (why, youGet) => `${why} X’tieħu int: ${youGet}`,
  partners: (count) => (count ? companies(count) : 'Ħadd ieħor ma jirċievi din id-data.'),
  keptFor: (time) => `Tinżamm mhux aktar minn ${time}.`,
  change: (button) => `Li tgħid le ma jiswielek xejn. Tista’ tbiddel fehmtek meta trid: agħfas “${button}” fuq kwalunkwe paġna.`,
  notRemembered: 'Il-brawżer tiegħek ma jżomm xejn hawn. Għalhekk ma nistgħux niftakru l-għażla tiegħek.',
  policy: 'Politika tal-privatezza',
  accept: 'Aċċetta kollox',
  refuse: 'Irrifjuta kollox',
  choose: 'Ippersonalizza',
  settings: 'Preferenzi tal-privatezza',
  duration,
} satisfies BannerTexts;

export const dialog = {
  dir: 'ltr',
  title: 'Il-preferenzi tal-privatezza tiegħek',
  intro: (site) => `Int tiddeċiedi x’jista’ jagħmel is-sit ${site} bid-data tiegħek. Kollox jibqa’ mitfi sakemm tixgħelu int. Li tgħid le ma jiswielek xejn.`,
  sentStays: 'Dak li titfi jieqaf mill-ewwel. Id-data li ntbagħtet qabel tibqa’ għand min irċeviha.',
  on: 'Mixgħul',
  off: 'Mitfi',
  why: 'X’nagħmlu',
  data: 'X’nużaw',
  youGet: 'X’tieħu int',
  keptFor: 'Għal kemm żmien',
  ifNot: 'Jekk tgħid le',
  nobody: 'Ħadd ieħor ma jirċievi din id-data.',
  services: (count) => `Min jirċievi din id-data (${count})`,
  servicesOn: (on, all) => `Mixgħula: ${on} minn ${all}`,
  search: 'Fittex bl-isem',
  found: (count) => (count ? results(count) : 'Ma nstab xejn'),
  provider: 'Kumpanija',
  country: 'Pajjiż',
  policy: 'Politika tal-privatezza',
  stored: 'Miżmum fuq l-apparat tiegħek',
  nothingStored: 'Xejn.',
  storedFor: (time) => `Jinżamm għal ${time}.`,
  untilClosed: 'Jinżamm sakemm tagħlaq il-brawżer jew din it-tab.',
  untilRemoved: 'Jinżamm sakemm tgħid le jew tħassar id-data tal-brawżer.',
  necessary: 'Mingħajr dan, is-sit ma jistax jaħdem',
  necessaryIntro: 'Din il-parti ma teħtieġx permess. Ngħidulek għaliex qiegħda hawn.',
  levels: 'Kemm trid taqsam magħna?',
  levelsIntro: 'Agħżel livell. Aktar ’l isfel xorta tista’ tbiddel kull parti.',
  again: 'Nistaqsuk biss dwar dak li jeħtieġ tweġiba ġdida. L-għażliet l-oħra tiegħek jibqgħu.',
  showAll: 'Uri l-għażliet kollha tiegħi',
  isNew: 'Ġdid',
  changed: 'X’inbidel',
  before: 'Qabel',
  now: 'Issa',
  save: 'Żomm l-għażla tiegħi',
  accept: 'Aċċetta kollox',
  refuse: 'Irrifjuta kollox',
  close: 'Agħlaq',
  closeLabel: 'Agħlaq mingħajr ma tbiddel xejn',
  contact: 'Mistoqsijiet?',
  notRemembered: 'Il-brawżer tiegħek ma jżomm xejn hawn. Għalhekk ma nistgħux niftakru l-għażla tiegħek.',
  saved: 'Żammejna l-għażla tiegħek.',
  stopped: (names) => `Imwaqqaf: ${names}.`,
  removed: (count) => `Neħħejna ${things(count)} mill-apparat tiegħek`,
  left: 'Għadu fuq l-apparat tiegħek:',
  inUse: 'Qed jintuża bħalissa. Jitneħħa meta terġa’ tgħabbi din il-paġna u tagħlaq it-tabs l-oħra tagħha.',
  writtenBack: 'Neħħejnieh, iżda din il-paġna reġgħet kitbitu. Jitneħħa meta terġa’ tgħabbi l-paġna.',
  outOfReach: 'Minn hawn ma nistgħux inneħħuh. Int tista’: ħassar id-data ta’ dan is-sit fil-brawżer tiegħek.',
  needsReload: (names) => `Għadu jaħdem fuq din il-paġna: ${names}. Jieqaf għalkollox meta terġa’ tgħabbi l-paġna.`,
  cannotUndo: 'Id-data li ntbagħtet qabel tibqa’ għand min irċeviha. Ma nistgħux inreġġgħu lura dak li diġà qed jaħdem fuq din il-paġna. Biex jieqaf, trid terġa’ tgħabbi l-paġna.',
  reload: 'Erġa’ għabbi l-paġna',
  duration,
  countries,
} satisfies DialogTexts;

export const embed = {
  label: (title) => `${title}: qed jistenna l-permess tiegħek`,
  sends: (company, country) => `Jekk turih, il-kumpanija ${company} (${country}) issir taf l-indirizz tal-internet tiegħek u fuq liema paġna tinsab. Din il-kumpanija tista’ żżomm affarijiet fuq l-apparat tiegħek.`,
  sendsTo: (host) => `Jekk turih, is-sit ${host} isir jaf l-indirizz tal-internet tiegħek u fuq liema paġna tinsab. Jista’ jżomm affarijiet fuq l-apparat tiegħek.`,
  once: 'Uri darba',
  always: (purpose) => `Uri dejjem: ${purpose}`,
  note: 'Tista’ tbiddel fehmtek meta trid fil-preferenzi tal-privatezza.',
  policy: 'Politika tal-privatezza',
  failed: 'Dan ma setax jitgħabba.',
} satisfies EmbedTexts;

export const choices = {
  title: 'L-għażliet tiegħek',
  intro: 'Dan hu li għedtilna. Jinżamm f’dan il-brawżer, u tista’ tbiddlu meta trid.',
  none: 'Għadek ma għedtilna xejn.',
  granted: (date) => `Għedt iva f’dan il-jum: ${date}.`,
  denied: (date) => `Għedt le f’dan il-jum: ${date}.`,
  unasked: 'Għadek ma weġibtx din il-mistoqsija.',
  without: (names) => `Iżda mhux għal: ${names}.`,
  askAgain: (date) => `Nerġgħu nistaqsuk f’dan il-jum: ${date}.`,
  withdraw: (purpose) => `Irtira l-iva tiegħi: ${purpose}`,
  withdrawAll: 'Irtira kull iva tiegħi',
  change: 'Biddel l-għażliet tiegħi',
  history: 'X’għedtilna qabel',
  saidYes: (purposes) => `Għedt iva għal: ${purposes}.`,
  saidNo: (purposes) => `Għedt le għal: ${purposes}.`,
  noHistory: 'Hawnhekk m’hemm xejn. Meta tgħid le, inżommu l-le u l-jum tiegħu, u xejn aktar.',
  download: 'Ħu kollox miegħek (fajl)',
  print: 'Ipprintja',
  erase: 'Ħassar dak li tafu dwar l-għażliet tiegħi',
  eraseNote: 'Dan jirtira kull iva u jħassar dak li kien hemm qabel. Jibqa’ l-le biss, biex ma nerġgħux nistaqsuk għada.',
  erased: 'Tħassar. Inżommu l-le tiegħek biss.',
  withdrawn: 'Lest. Issa huwa mitfi.',
  day,
} satisfies ChoicesTexts;

export const table = {
  caption: 'Min jirċievi d-data u x’jinżamm fuq l-apparat tiegħek',
  service: 'Servizz',
  purpose: 'Għalxiex',
  name: 'Isem',
  kind: 'Fejn',
  what: 'X’jagħmel',
  keptFor: 'Għal kemm żmien',
  cookies: 'Cookie',
  localStorage: 'Ħażna lokali',
  sessionStorage: 'Ħażna ta’ din it-tab',
  indexedDB: 'Bażi ta’ data',
  cacheStorage: 'Cache',
  serviceWorkers: 'Service worker',
} satisfies TableTexts;
