/** Basque. */
import { ownDays } from './own-days.js';
import { ownDurations } from './own-durations.js';
import { ownPlural } from './own-plural.js';
import type { BannerTexts, ChoicesTexts, CountryNames, DialogTexts, EmbedTexts, TableTexts } from './texts.js';

const duration = /* @__PURE__ */ ownDurations('eu', {
  year: { one: 'urte bat', other: '# urte' },
  month: { one: 'hilabete bat', other: '# hilabete' },
  week: { one: 'aste bat', other: '# aste' },
  day: { one: 'egun bat', other: '# egun' },
  hour: { one: 'ordu bat', other: '# ordu' },
  minute: { one: 'minutu bat', other: '# minutu' },
});

/** Endings follow a number as it is said: 2026 ("sei") ends in a vowel and 2025 ("bost") does not; 11 and 31 ("hamaika") have their article already. */
const ofYear = (year: number): string => `${year}${[1, 5, 10, 15].includes(year % 20) ? 'eko' : 'ko'}`;
const ofMonth = (number: number): string => `${number}${number % 20 === 11 ? '' : 'a'}`;
const day = /* @__PURE__ */ ownDays(
  ['urtarrilaren', 'otsailaren', 'martxoaren', 'apirilaren', 'maiatzaren', 'ekainaren', 'uztailaren', 'abuztuaren', 'irailaren', 'urriaren', 'azaroaren', 'abenduaren'],
  (number, month, year) => `${ofYear(year)} ${month} ${ofMonth(number)}`,
);

const countries = {
  AE: 'Arabiar Emirerri Batuak', AT: 'Austria', AU: 'Australia', BE: 'Belgika', BG: 'Bulgaria', BR: 'Brasil', CA: 'Kanada', CH: 'Suitza', CN: 'Txina',
  CY: 'Zipre', CZ: 'Txekia', DE: 'Alemania', DK: 'Danimarka', EE: 'Estonia', ES: 'Espainia', FI: 'Finlandia', FR: 'Frantzia', GB: 'Erresuma Batua',
  GR: 'Grezia', HR: 'Kroazia', HU: 'Hungaria', IE: 'Irlanda', IL: 'Israel', IN: 'India', IS: 'Islandia', IT: 'Italia', JP: 'Japonia', LT: 'Lituania',
  LU: 'Luxenburgo', LV: 'Letonia', MT: 'Malta', NL: 'Herbehereak', NO: 'Norvegia', NZ: 'Zeelanda Berria', PL: 'Polonia', PT: 'Portugal',
  RO: 'Errumania', RU: 'Errusia', SE: 'Suedia', SG: 'Singapur', SI: 'Eslovenia', SK: 'Eslovakia', UA: 'Ukraina', US: 'Ameriketako Estatu Batuak',
} satisfies CountryNames;

export const banner = {
  dir: 'ltr',
  label: 'Zure pribatutasuna',
  title: (site) => `${site} webguneak baimena eskatzen dizu`,
  again: 'Erantzun berria behar duena bakarrik galdetzen dizugu. Zure beste erabakiak ez dira aldatzen.',
  purpose: (why, youGet) => `${why} Zuk jasotzen duzuna: ${youGet}`,
  partners: (count) => (count ? ownPlural('eu', { one: 'Beste enpresa batek jasotzen ditu datu hauek.', other: 'Beste # enpresak jasotzen dituzte datu hauek.' })(count) : 'Beste inork ez ditu jasotzen datu hauek.'),
  keptFor: (time) => `Gordetzeko gehienezko denbora: ${time}.`,
  change: (button) => `Zure esku dago honetarako cookieak erabiltzen ditugun ala ez. Ezetz esatea ez zaizu ezer kostako. Nahi duzunean alda dezakezu iritzia: sakatu «${button}» edozein orritan.`,
  notRemembered: 'Zure nabigatzaileak ez du ezer gordetzen hemen. Horregatik, ezin dugu gogoratu zure erabakia.',
  policy: 'Pribatutasun-politika',
  accept: 'Onartu guztiak',
  refuse: 'Baztertu guztiak',
  choose: 'Pertsonalizatu',
  settings: 'Pribatutasun-ezarpenak',
  duration,
} satisfies BannerTexts;

export const dialog = {
  dir: 'ltr',
  title: 'Zure pribatutasun-ezarpenak',
  intro: (site) => `Zuk erabakitzen duzu zer egin dezakeen ${site} webguneak zure datuekin. Dena itzalita egongo da zuk piztu arte. Ezetz esatea ez zaizu ezer kostako.`,
  sentStays: 'Itzaltzen duzuna berehala gelditzen da. Lehendik bidalitako datuak jaso dituztenen esku geratzen dira.',
  on: 'Piztuta',
  off: 'Itzalita',
  why: 'Zer egiten dugun',
  data: 'Zer erabiltzen dugun',
  youGet: 'Zer jasotzen duzun',
  keptFor: 'Zenbat denboraz',
  ifNot: 'Ezetz esaten baduzu',
  nobody: 'Beste inork ez ditu jasotzen datu hauek.',
  services: (count) => `Nork jasotzen dituen datu hauek (${count})`,
  servicesOn: (on, all) => `Piztuta: ${on} / ${all}`,
  search: 'Bilatu izenaren arabera',
  found: (count) => (count ? ownPlural('eu', { one: 'Emaitza bat', other: '# emaitza' })(count) : 'Ez da ezer aurkitu'),
  provider: 'Enpresa',
  country: 'Herrialdea',
  policy: 'Pribatutasun-politika',
  stored: 'Zure gailuan gordeta',
  nothingStored: 'Ezer ez.',
  storedFor: (time) => `Gordetzeko denbora: ${time}.`,
  untilClosed: 'Nabigatzailea edo fitxa hau itxi arte gordetzen da.',
  untilRemoved: 'Ezetz esan arte edo nabigatzailea garbitu arte gordetzen da.',
  necessary: 'Hau gabe, webguneak ezin du funtzionatu',
  necessaryIntro: 'Zati honek ez du zure baimenik behar. Azaltzen dizugu zergatik dagoen hemen.',
  levels: 'Zenbat partekatu nahi duzu?',
  levelsIntro: 'Aukeratu maila bat. Beherago, zati bakoitza alda dezakezu oraindik.',
  again: 'Erantzun berria behar duena bakarrik galdetzen dizugu. Zure beste erabakiak ez dira aldatzen.',
  showAll: 'Erakutsi nire erabaki guztiak',
  isNew: 'Berria',
  changed: 'Zer aldatu den',
  before: 'Lehen',
  now: 'Orain',
  save: 'Gorde nire erabakia',
  accept: 'Onartu guztiak',
  refuse: 'Baztertu guztiak',
  close: 'Itxi',
  closeLabel: 'Itxi ezer aldatu gabe',
  contact: 'Galderarik?',
  notRemembered: 'Zure nabigatzaileak ez du ezer gordetzen hemen. Horregatik, ezin dugu gogoratu zure erabakia.',
  saved: 'Zure erabakia gorde da.',
  stopped: (names) => `Geldituta: ${names}.`,
  removed: /* @__PURE__ */ ownPlural('eu', { one: 'Gauza bat kendu dugu zure gailutik', other: '# gauza kendu ditugu zure gailutik' }),
  left: 'Oraindik zure gailuan:',
  inUse: 'Orain erabileran dago. Desagertuko da orri hau berriro kargatu eta haren beste fitxak ixten dituzunean.',
  writtenBack: 'Kendu dugu, baina orri honek berriro idatzi du. Desagertuko da orria berriro kargatzen duzunean.',
  outOfReach: 'Guk ezin dugu hemendik kendu. Zuk bai: ezabatu webgune honen datuak zure nabigatzailean.',
  needsReload: (names) => `Oraindik martxan orri honetan: ${names}. Erabat geldituko da orria berriro kargatzen duzunean.`,
  cannotUndo: 'Lehendik bidalitako datuak jaso dituztenen esku geratzen dira. Orri honetan martxan dagoena ezin dugu desegin. Amaitzeko, orria berriro kargatu behar da.',
  reload: 'Kargatu orria berriro',
  duration,
  countries,
} satisfies DialogTexts;

export const embed = {
  label: (title) => `${title}: zure baimenaren zain`,
  sends: (company, country) => `Erakusten baduzu, zure interneteko helbidea eta zein orritan zauden jakingo du enpresa honek: ${company} (${country}). Gauzak gorde ditzake zure gailuan.`,
  sendsTo: (host) => `Erakusten baduzu, zure interneteko helbidea eta zein orritan zauden jakingo du webgune honek: ${host}. Gauzak gorde ditzake zure gailuan.`,
  once: 'Erakutsi behin',
  always: (purpose) => `Erakutsi beti: ${purpose}`,
  note: 'Nahi duzunean egin dezakezu atzera pribatutasun-ezarpenetan.',
  policy: 'Pribatutasun-politika',
  failed: 'Ezin izan da kargatu.',
} satisfies EmbedTexts;

export const choices = {
  title: 'Zure erabakiak',
  intro: 'Hau da esan zeniguna. Nabigatzaile honetan gordetzen da, eta nahi duzunean alda dezakezu.',
  none: 'Oraindik ez diguzu ezer esan.',
  granted: (date) => `Baietz esan zenuen egun honetan: ${date}.`,
  denied: (date) => `Ezetz esan zenuen egun honetan: ${date}.`,
  unasked: 'Oraindik ez diozu honi erantzun.',
  without: (names) => `Baina ez hauetarako: ${names}.`,
  askAgain: (date) => `Egun honetan galdetuko dizugu berriro: ${date}.`,
  withdraw: (purpose) => `Kendu nire baiezkoa: ${purpose}`,
  withdrawAll: 'Kendu nire baiezko guztiak',
  change: 'Aldatu nire erabakiak',
  history: 'Lehenago esan zeniguna',
  saidYes: (purposes) => `Baietz esan zenien hauei: ${purposes}.`,
  saidNo: (purposes) => `Ezetz esan zenien hauei: ${purposes}.`,
  noHistory: 'Hemen ez dago ezer. Ezetz esaten duzunean, ezezkoa eta haren eguna gordetzen ditugu, besterik ez.',
  download: 'Eraman zurekin (fitxategia)',
  print: 'Inprimatu',
  erase: 'Ezabatu nire erabakiei buruz dakizuena',
  eraseNote: 'Honek baiezko guztiak kentzen ditu, eta lehengoa ezabatzen du. Ezezkoa bakarrik geratzen da, bihar berriro ez galdetzeko.',
  erased: 'Ezabatuta. Zure ezezkoa bakarrik gordetzen da.',
  withdrawn: 'Eginda. Orain itzalita dago.',
  day,
} satisfies ChoicesTexts;

export const table = {
  caption: 'Nork jasotzen dituen datuak eta zer gordetzen den zure gailuan',
  service: 'Zerbitzua',
  purpose: 'Zertarako',
  name: 'Izena',
  kind: 'Non',
  what: 'Zer egiten duen',
  keptFor: 'Zenbat denboraz',
  cookies: 'Cookiea',
  localStorage: 'Tokiko biltegia',
  sessionStorage: 'Fitxa honen biltegia',
  indexedDB: 'Datu-basea',
  cacheStorage: 'Cachea',
  serviceWorkers: 'Service worker',
} satisfies TableTexts;
