/** Icelandic. */
import { ownDays } from './own-days.js';
import { ownDurations } from './own-durations.js';
import { ownPlural } from './own-plural.js';
import type { BannerTexts, ChoicesTexts, CountryNames, DialogTexts, EmbedTexts, TableTexts } from './texts.js';

const partners = /* @__PURE__ */ ownPlural('is', { one: '# annað fyrirtæki fær þessi gögn.', other: '# önnur fyrirtæki fá þessi gögn.' });

const duration = /* @__PURE__ */ ownDurations('is', {
  year: { other: '# ár' },
  month: { one: '# mánuður', other: '# mánuðir' },
  week: { one: '# vika', other: '# vikur' },
  day: { one: '# dagur', other: '# dagar' },
  hour: { one: '# klukkustund', other: '# klukkustundir' },
  minute: { one: '# mínúta', other: '# mínútur' },
});

const day = /* @__PURE__ */ ownDays(
  ['janúar', 'febrúar', 'mars', 'apríl', 'maí', 'júní', 'júlí', 'ágúst', 'september', 'október', 'nóvember', 'desember'],
  (number, month, year) => `${number}. ${month} ${year}`,
);

const countries = {
  AE: 'Sameinuðu arabísku furstadæmin', AT: 'Austurríki', AU: 'Ástralía', BE: 'Belgía', BG: 'Búlgaría', BR: 'Brasilía', CA: 'Kanada', CH: 'Sviss',
  CN: 'Kína', CY: 'Kýpur', CZ: 'Tékkland', DE: 'Þýskaland', DK: 'Danmörk', EE: 'Eistland', ES: 'Spánn', FI: 'Finnland', FR: 'Frakkland',
  GB: 'Bretland', GR: 'Grikkland', HR: 'Króatía', HU: 'Ungverjaland', IE: 'Írland', IL: 'Ísrael', IN: 'Indland', IS: 'Ísland', IT: 'Ítalía',
  JP: 'Japan', LT: 'Litháen', LU: 'Lúxemborg', LV: 'Lettland', MT: 'Malta', NL: 'Holland', NO: 'Noregur', NZ: 'Nýja-Sjáland', PL: 'Pólland',
  PT: 'Portúgal', RO: 'Rúmenía', RU: 'Rússland', SE: 'Svíþjóð', SG: 'Singapúr', SI: 'Slóvenía', SK: 'Slóvakía', UA: 'Úkraína', US: 'Bandaríkin',
} satisfies CountryNames;

export const banner = {
  dir: 'ltr',
  label: 'Friðhelgi þín',
  title: (site) => `${site} biður þig um leyfi`,
  again: 'Við spyrjum aðeins um það sem þarf að svara aftur. Hin svörin þín standa.',
  purpose: (why, youGet) => `${why} Þetta færðu: ${youGet}`,
  partners: (count) => (count ? (count === 1 ? 'Eitt annað fyrirtæki fær þessi gögn.' : partners(count)) : 'Enginn annar fær þessi gögn.'),
  keptFor: (time) => `Lengsti geymslutími: ${time}.`,
  change: (button) => `Það kostar þig ekkert að segja nei. Þú getur alltaf skipt um skoðun: ýttu á „${button}“ á hvaða síðu sem er.`,
  notRemembered: 'Vafrinn þinn geymir ekkert hér, svo að við getum ekki munað valið þitt.',
  policy: 'Persónuverndarstefna',
  accept: 'Samþykkja allt',
  refuse: 'Hafna öllu',
  choose: 'Stillingar',
  settings: 'Persónuverndarstillingar',
  duration,
} satisfies BannerTexts;

export const dialog = {
  dir: 'ltr',
  title: 'Persónuverndarstillingar þínar',
  intro: (site) => `Þú ræður hvað ${site} má gera við gögnin þín. Slökkt er á öllu þar til þú kveikir á því. Það kostar þig ekkert að segja nei.`,
  sentStays: 'Það sem þú slekkur á hættir strax. Gögn sem voru send áður verða áfram hjá þeim sem fengu þau.',
  on: 'Kveikt',
  off: 'Slökkt',
  why: 'Þetta gerum við',
  data: 'Þetta notum við',
  youGet: 'Þetta færðu',
  keptFor: 'Hve lengi',
  ifNot: 'Ef þú segir nei',
  nobody: 'Enginn annar fær þessi gögn.',
  services: (count) => `Hverjir fá þessi gögn (${count})`,
  servicesOn: (on, all) => `Kveikt á ${on} af ${all}`,
  search: 'Leita eftir nafni',
  found: (count) => (count ? ownPlural('is', { one: '# fannst', other: '# fundust' })(count) : 'Ekkert fannst'),
  provider: 'Fyrirtæki',
  country: 'Land',
  policy: 'Persónuverndarstefna',
  stored: 'Geymt í tækinu þínu',
  nothingStored: 'Ekkert.',
  storedFor: (time) => `Geymslutími: ${time}.`,
  untilClosed: 'Geymt þar til þú lokar vafranum eða þessum flipa.',
  untilRemoved: 'Geymt þar til þú segir nei eða hreinsar vafrann.',
  necessary: 'Það sem vefurinn getur ekki verið án',
  necessaryIntro: 'Þessi hluti þarf ekki leyfi. Við segjum þér hvers vegna hann er hér.',
  levels: 'Hversu miklu viltu deila?',
  levelsIntro: 'Veldu þrep. Fyrir neðan geturðu enn breytt hverjum hluta.',
  again: 'Við spyrjum aðeins um það sem þarf að svara aftur. Hin svörin þín standa.',
  showAll: 'Sýna öll svörin mín',
  isNew: 'Nýtt',
  changed: 'Þetta breyttist',
  before: 'Áður',
  now: 'Núna',
  save: 'Vista valið mitt',
  accept: 'Samþykkja allt',
  refuse: 'Hafna öllu',
  close: 'Loka',
  closeLabel: 'Loka án þess að breyta neinu',
  contact: 'Spurningar?',
  notRemembered: 'Vafrinn þinn geymir ekkert hér, svo að við getum ekki munað valið þitt.',
  saved: 'Valið þitt er vistað.',
  stopped: (names) => `Stöðvað: ${names}.`,
  removed: (count) => (count === 1 ? 'Við fjarlægðum eitt atriði úr tækinu þínu' : ownPlural('is', { other: 'Við fjarlægðum # atriði úr tækinu þínu' })(count)),
  left: 'Enn í tækinu þínu:',
  inUse: 'Í notkun núna. Það hverfur þegar þú hleður síðunni aftur og lokar öðrum flipum hennar.',
  writtenBack: 'Við fjarlægðum það en þessi síða vistaði það aftur. Það hverfur þegar þú hleður síðunni aftur.',
  outOfReach: 'Við getum ekki fjarlægt það héðan. En þú getur hreinsað gögn þessa vefs í vafranum þínum.',
  needsReload: (names) => `Enn í gangi á þessari síðu: ${names}. Það hættir alveg þegar þú hleður síðunni aftur.`,
  cannotUndo: 'Gögn sem voru send áður verða áfram hjá þeim sem fengu þau. Við getum ekki afturkallað það sem er þegar í gangi á þessari síðu. Það hættir ekki fyrr en þú hleður síðunni aftur.',
  reload: 'Hlaða síðunni aftur',
  duration,
  countries,
} satisfies DialogTexts;

export const embed = {
  label: (title) => `${title}: bíður eftir leyfi frá þér`,
  sends: (company, country) => `Ef þú sýnir þetta fær ${company} (${country}) að vita IP-tölu tækisins þíns og á hvaða síðu þú ert. Eitthvað gæti líka vistast í tækinu þínu.`,
  sendsTo: (host) => `Ef þú sýnir þetta fær ${host} að vita IP-tölu tækisins þíns og á hvaða síðu þú ert. Eitthvað gæti líka vistast í tækinu þínu.`,
  once: 'Sýna einu sinni',
  always: (purpose) => `Sýna alltaf: ${purpose}`,
  note: 'Þú getur alltaf afturkallað þetta í persónuverndarstillingunum.',
  policy: 'Persónuverndarstefna',
  failed: 'Ekki tókst að sækja þetta.',
} satisfies EmbedTexts;

export const choices = {
  title: 'Svörin þín',
  intro: 'Þetta sagðirðu okkur. Það er geymt í þessum vafra og þú getur alltaf breytt því.',
  none: 'Þú hefur ekki sagt okkur neitt enn.',
  granted: (date) => `Þú sagðir já ${date}.`,
  denied: (date) => `Þú sagðir nei ${date}.`,
  unasked: 'Þú hefur ekki svarað þessu enn.',
  without: (names) => `En ekki fyrir: ${names}.`,
  askAgain: (date) => `Við spyrjum aftur ${date}.`,
  withdraw: (purpose) => `Afturkalla leyfið: ${purpose}`,
  withdrawAll: 'Afturkalla öll leyfi',
  change: 'Breyta svörunum mínum',
  history: 'Það sem þú sagðir okkur áður',
  saidYes: (purposes) => `Þú sagðir já við: ${purposes}.`,
  saidNo: (purposes) => `Þú sagðir nei við: ${purposes}.`,
  noHistory: 'Hér er ekkert. Þegar þú segir nei geymum við aðeins það svar og daginn.',
  download: 'Taka með (skrá)',
  print: 'Prenta',
  erase: 'Eyða því sem þið vitið um svörin mín',
  eraseNote: 'Þetta afturkallar öll leyfi og eyðir því sem var áður. Aðeins svarið „nei“ verður eftir, svo að við spyrjum þig ekki aftur á morgun.',
  erased: 'Eytt. Aðeins svarið „nei“ er geymt.',
  withdrawn: 'Búið. Nú er slökkt á þessu.',
  day,
} satisfies ChoicesTexts;

export const table = {
  caption: 'Hverjir fá gögn og hvað er geymt í tækinu þínu',
  service: 'Þjónusta',
  purpose: 'Til hvers',
  name: 'Nafn',
  kind: 'Hvar',
  what: 'Hvað það gerir',
  keptFor: 'Hve lengi',
  cookies: 'Vefkaka',
  localStorage: 'Geymsla í vafranum',
  sessionStorage: 'Geymsla þessa flipa',
  indexedDB: 'Gagnagrunnur',
  cacheStorage: 'Skyndiminni',
  serviceWorkers: 'Forrit í bakgrunni',
} satisfies TableTexts;
