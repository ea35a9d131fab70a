/** Welsh. */
import { ownDays } from './own-days.js';
import { ownDurations } from './own-durations.js';
import { ownPlural } from './own-plural.js';
import type { BannerTexts, ChoicesTexts, CountryNames, DialogTexts, EmbedTexts, TableTexts } from './texts.js';

/** After a number the noun stays singular; its first letter follows the number. */
const partners = (count: number): string => ownPlural('cy', {
  one: 'Mae un cwmni arall yn cael y data hwn.',
  two: 'Mae # gwmni arall yn cael y data hwn.',
  few: 'Mae # chwmni arall yn cael y data hwn.',
  many: 'Mae # chwmni arall yn cael y data hwn.',
  other: 'Mae # cwmni arall yn cael y data hwn.',
})(count);

const removed = (count: number): string => ownPlural('cy', {
  one: 'Rydyn ni wedi tynnu un peth oddi ar eich dyfais',
  two: 'Rydyn ni wedi tynnu # beth oddi ar eich dyfais',
  few: 'Rydyn ni wedi tynnu # pheth oddi ar eich dyfais',
  many: 'Rydyn ni wedi tynnu # pheth oddi ar eich dyfais',
  other: 'Rydyn ni wedi tynnu # peth oddi ar eich dyfais',
})(count);

/** After four the noun begins as after three, which the plural rules do not tell. */
const countsAs = (count: number): number => (count === 4 ? 3 : count);

const duration = /* @__PURE__ */ ownDurations('cy', {
  year: { one: '# flwyddyn', two: '# flynedd', few: '# blynedd', many: '# blynedd', other: '# mlynedd' },
  month: { two: '# fis', other: '# mis' },
  week: { other: '# wythnos' },
  day: { two: '# ddiwrnod', other: '# diwrnod' },
  hour: { other: '# awr' },
  minute: { two: '# funud', other: '# munud' },
}, countsAs);

const day = /* @__PURE__ */ ownDays(
  ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
  (number, month, year) => `${number} ${month} ${year}`,
);

const countries = {
  AE: 'Yr Emiradau Arabaidd Unedig', AT: 'Awstria', AU: 'Awstralia', BE: 'Gwlad Belg', BG: 'Bwlgaria', BR: 'Brasil', CA: 'Canada', CH: 'Y Swistir',
  CN: 'Tsieina', CY: 'Cyprus', CZ: 'Tsiecia', DE: 'Yr Almaen', DK: 'Denmarc', EE: 'Estonia', ES: 'Sbaen', FI: 'Y Ffindir', FR: 'Ffrainc',
  GB: 'Y Deyrnas Unedig', GR: 'Gwlad Groeg', HR: 'Croatia', HU: 'Hwngari', IE: 'Iwerddon', IL: 'Israel', IN: 'India', IS: 'Gwlad yr Iâ',
  IT: 'Yr Eidal', JP: 'Japan', LT: 'Lithwania', LU: 'Lwcsembwrg', LV: 'Latfia', MT: 'Malta', NL: 'Yr Iseldiroedd', NO: 'Norwy', NZ: 'Seland Newydd',
  PL: 'Gwlad Pwyl', PT: 'Portiwgal', RO: 'Rwmania', RU: 'Rwsia', SE: 'Sweden', SG: 'Singapore', SI: 'Slofenia', SK: 'Slofacia', UA: 'Wcráin',
  US: 'Yr Unol Daleithiau',
} satisfies CountryNames;

export const banner = {
  dir: 'ltr',
  label: 'Eich preifatrwydd',
  title: (site) => `Mae ${site} yn gofyn am eich caniatâd`,
  again: 'Dim ond lle mae angen ateb newydd rydyn ni’n gofyn. Mae eich dewisiadau eraill yn aros fel y maen nhw.',
  purpose: (why, youGet) => `${why} Byddwch chi’n cael: ${youGet}`,
  partners: (count) => (count ? partners(count) : 'Does neb arall yn cael y data hwn.'),
  keptFor: (time) => `Mae’n cael ei gadw am ${time} ar y mwyaf.`,
  change: (button) => `Dydy gwrthod yn costio dim i chi. Gallwch chi newid eich meddwl unrhyw bryd: pwyswch ‘${button}’ ar unrhyw dudalen.`,
  notRemembered: 'Dydy eich porwr yn storio dim byd yma, felly allwn ni ddim cofio eich dewis.',
  policy: 'Polisi preifatrwydd',
  accept: 'Derbyn popeth',
  refuse: 'Gwrthod popeth',
  choose: 'Rheoli dewisiadau',
  settings: 'Gosodiadau preifatrwydd',
  duration,
} satisfies BannerTexts;

export const dialog = {
  dir: 'ltr',
  title: 'Eich gosodiadau preifatrwydd',
  intro: (site) => `Chi sy’n penderfynu beth gaiff ${site} ei wneud â’ch data. Mae popeth yn aros wedi’i ddiffodd nes i chi ei droi ymlaen. Dydy gwrthod yn costio dim i chi.`,
  sentStays: 'Mae unrhyw beth rydych chi’n ei ddiffodd yn stopio ar unwaith. Mae data a anfonwyd o’r blaen yn aros gyda’r rhai a’i cafodd.',
  on: 'Ymlaen',
  off: 'I ffwrdd',
  why: 'Beth rydyn ni’n ei wneud',
  data: 'Beth rydyn ni’n ei ddefnyddio',
  youGet: 'Beth rydych chi’n ei gael',
  keptFor: 'Am faint',
  ifNot: 'Os byddwch chi’n gwrthod',
  nobody: 'Does neb arall yn cael y data hwn.',
  services: (count) => `Pwy sy’n cael y data hwn (${count})`,
  servicesOn: (on, all) => `${on} o ${all} ymlaen`,
  search: 'Chwilio yn ôl enw',
  found: (count) => (count ? ownPlural('cy', { one: '# wedi’i ganfod', other: '# wedi’u canfod' })(count) : 'Heb ganfod dim'),
  provider: 'Cwmni',
  country: 'Gwlad',
  policy: 'Polisi preifatrwydd',
  stored: 'Wedi’i storio ar eich dyfais',
  nothingStored: 'Dim byd.',
  storedFor: (time) => `Mae’n cael ei gadw am ${time}.`,
  untilClosed: 'Mae’n cael ei gadw nes i chi gau’r porwr neu’r tab hwn.',
  untilRemoved: 'Mae’n cael ei gadw nes i chi wrthod, neu glirio eich porwr.',
  necessary: 'Pethau na all y wefan weithio hebddyn nhw',
  necessaryIntro: 'Does dim angen eich caniatâd ar gyfer y rhan hon. Rydyn ni’n dweud wrthych chi pam mae hi yno.',
  levels: 'Faint hoffech chi ei rannu?',
  levelsIntro: 'Dewiswch lefel. Gallwch chi newid pob rhan isod o hyd.',
  again: 'Dim ond lle mae angen ateb newydd rydyn ni’n gofyn. Mae eich dewisiadau eraill yn aros fel y maen nhw.',
  showAll: 'Dangos fy newisiadau i gyd',
  isNew: 'Newydd',
  changed: 'Beth sydd wedi newid',
  before: 'O’r blaen',
  now: 'Nawr',
  save: 'Cadw fy newis',
  accept: 'Derbyn popeth',
  refuse: 'Gwrthod popeth',
  close: 'Cau',
  closeLabel: 'Cau heb newid dim',
  contact: 'Cwestiynau?',
  notRemembered: 'Dydy eich porwr yn storio dim byd yma, felly allwn ni ddim cofio eich dewis.',
  saved: 'Mae eich dewis wedi’i gadw.',
  stopped: (names) => `Wedi stopio: ${names}.`,
  removed,
  left: 'Ar eich dyfais o hyd:',
  inUse: 'Mae’n cael ei ddefnyddio nawr. Bydd yn mynd pan fyddwch chi’n ail-lwytho’r dudalen hon ac yn cau ei thabiau eraill.',
  writtenBack: 'Fe wnaethon ni ei dynnu, ond fe wnaeth y dudalen hon ei ysgrifennu eto. Bydd yn mynd pan fyddwch chi’n ail-lwytho’r dudalen.',
  outOfReach: 'Allwn ni ddim ei dynnu o’r fan hon. Gallwch chi: cliriwch ddata’r wefan hon yn eich porwr.',
  needsReload: (names) => `Yn dal i redeg ar y dudalen hon: ${names}. Bydd yn stopio’n llwyr pan fyddwch chi’n ail-lwytho’r dudalen.`,
  cannotUndo: 'Mae data a anfonwyd o’r blaen yn aros gyda’r rhai a’i cafodd. Allwn ni ddim dadwneud yr hyn sydd eisoes yn rhedeg ar y dudalen hon. Dim ond ail-lwytho sy’n ei stopio.',
  reload: 'Ail-lwytho’r dudalen',
  duration,
  countries,
} satisfies DialogTexts;

export const embed = {
  label: (title) => `${title}: yn aros am eich caniatâd`,
  sends: (company, country) => `Os byddwch chi’n ei ddangos, bydd ${company} (${country}) yn gwybod eich cyfeiriad rhyngrwyd a pha dudalen rydych chi arni. Gall storio pethau ar eich dyfais.`,
  sendsTo: (host) => `Os byddwch chi’n ei ddangos, bydd ${host} yn gwybod eich cyfeiriad rhyngrwyd a pha dudalen rydych chi arni. Gall storio pethau ar eich dyfais.`,
  once: 'Dangos unwaith',
  always: (purpose) => `Dangos bob tro: ${purpose}`,
  note: 'Gallwch chi dynnu hyn yn ôl unrhyw bryd yn y gosodiadau preifatrwydd.',
  policy: 'Polisi preifatrwydd',
  failed: 'Doedd dim modd llwytho hwn.',
} satisfies EmbedTexts;

export const choices = {
  title: 'Eich dewisiadau',
  intro: 'Dyma beth ddywedoch chi wrthon ni. Mae’n cael ei gadw yn y porwr hwn, a gallwch chi ei newid unrhyw bryd.',
  none: 'Dydych chi ddim wedi dweud dim wrthon ni eto.',
  granted: (date) => `Fe wnaethoch chi dderbyn hyn ar ${date}.`,
  denied: (date) => `Fe wnaethoch chi wrthod hyn ar ${date}.`,
  unasked: 'Dydych chi ddim wedi ateb hyn eto.',
  without: (names) => `Ond nid ar gyfer: ${names}.`,
  askAgain: (date) => `Byddwn ni’n gofyn eto ar ${date}.`,
  withdraw: (purpose) => `Tynnu fy nghaniatâd yn ôl: ${purpose}`,
  withdrawAll: 'Tynnu pob caniatâd yn ôl',
  change: 'Newid fy newisiadau',
  history: 'Beth ddywedoch chi wrthon ni o’r blaen',
  saidYes: (purposes) => `Fe wnaethoch chi dderbyn: ${purposes}.`,
  saidNo: (purposes) => `Fe wnaethoch chi wrthod: ${purposes}.`,
  noHistory: 'Does dim byd yma. Pan fyddwch chi’n gwrthod, dim ond hynny a’r dyddiad rydyn ni’n eu cadw.',
  download: 'Lawrlwytho copi (ffeil)',
  print: 'Argraffu',
  erase: 'Dileu’r hyn rydych chi’n ei wybod am fy newisiadau',
  eraseNote: 'Mae hyn yn tynnu pob caniatâd yn ôl ac yn dileu’r hyn ddaeth o’r blaen. Dim ond y gwrthod sy’n aros, fel na fyddwn ni’n gofyn i chi eto yfory.',
  erased: 'Wedi’i ddileu. Dim ond y gwrthod sy’n cael ei gadw.',
  withdrawn: 'Wedi’i wneud. Mae wedi’i ddiffodd nawr.',
  day,
} satisfies ChoicesTexts;

export const table = {
  caption: 'Pwy sy’n cael data, a beth sy’n cael ei storio ar eich dyfais',
  service: 'Gwasanaeth',
  purpose: 'Ar gyfer beth',
  name: 'Enw',
  kind: 'Ble',
  what: 'Beth mae’n ei wneud',
  keptFor: 'Am faint',
  cookies: 'Cwci',
  localStorage: 'Storfa leol',
  sessionStorage: 'Storfa’r tab hwn',
  indexedDB: 'Cronfa ddata',
  cacheStorage: 'Storfa dros dro',
  serviceWorkers: 'Gweithiwr gwasanaeth',
} satisfies TableTexts;
