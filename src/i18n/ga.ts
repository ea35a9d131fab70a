/** Irish. */
import { ownDays } from './own-days.js';
import { ownDurations } from './own-durations.js';
import { ownPlural } from './own-plural.js';
import type { BannerTexts, ChoicesTexts, CountryNames, DialogTexts, EmbedTexts, TableTexts } from './texts.js';

/** After a number the noun stays singular; its first letter follows the number. */
const partners = (count: number): string => ownPlural('ga', {
  one: 'Faigheann cuideachta amháin eile na sonraí seo.',
  two: 'Faigheann # chuideachta eile na sonraí seo.',
  few: 'Faigheann # chuideachta eile na sonraí seo.',
  many: 'Faigheann # gcuideachta eile na sonraí seo.',
  other: 'Faigheann # cuideachta eile na sonraí seo.',
})(count);

/** The noun follows what is said before it: thirteen months are "three months-teen". */
const saidBefore = (count: number): number => count % 10 || count;

const duration = /* @__PURE__ */ ownDurations('ga', {
  year: { one: '# bhliain', two: '# bhliain', few: '# bliana', many: '# mbliana', other: '# bliain' },
  month: { one: '# mhí', two: '# mhí', few: '# mhí', other: '# mí' },
  week: { two: '# sheachtain', few: '# seachtaine', many: '# seachtaine', other: '# seachtain' },
  day: { other: '# lá' },
  hour: { few: '# huaire an chloig', many: '# n-uaire an chloig', other: '# uair an chloig' },
  minute: { other: '# nóiméad' },
}, saidBefore);

const day = /* @__PURE__ */ ownDays(
  ['Eanáir', 'Feabhra', 'Márta', 'Aibreán', 'Bealtaine', 'Meitheamh', 'Iúil', 'Lúnasa', 'Meán Fómhair', 'Deireadh Fómhair', 'Samhain', 'Nollaig'],
  (number, month, year) => `${number} ${month} ${year}`,
);

const countries = {
  AE: 'Aontas na nÉimíríochtaí Arabacha', AT: 'an Ostair', AU: 'an Astráil', BE: 'an Bheilg', BG: 'an Bhulgáir', BR: 'an Bhrasaíl', CA: 'Ceanada',
  CH: 'an Eilvéis', CN: 'an tSín', CY: 'an Chipir', CZ: 'an tSeicia', DE: 'an Ghearmáin', DK: 'an Danmhairg', EE: 'an Eastóin', ES: 'an Spáinn',
  FI: 'an Fhionlainn', FR: 'an Fhrainc', GB: 'an Ríocht Aontaithe', GR: 'an Ghréig', HR: 'an Chróit', HU: 'an Ungáir', IE: 'Éire', IL: 'Iosrael',
  IN: 'an India', IS: 'an Íoslainn', IT: 'an Iodáil', JP: 'an tSeapáin', LT: 'an Liotuáin', LU: 'Lucsamburg', LV: 'an Laitvia', MT: 'Málta',
  NL: 'an Ísiltír', NO: 'an Iorua', NZ: 'an Nua-Shéalainn', PL: 'an Pholainn', PT: 'an Phortaingéil', RO: 'an Rómáin', RU: 'an Rúis',
  SE: 'an tSualainn', SG: 'Singeapór', SI: 'an tSlóivéin', SK: 'an tSlóvaic', UA: 'an Úcráin', US: 'Stáit Aontaithe Mheiriceá',
} satisfies CountryNames;

export const banner = {
  dir: 'ltr',
  label: 'Do phríobháideachas',
  title: (site) => `Tá do chead á lorg ag ${site}`,
  again: 'Ní fhiafraímid díot ach faoi rudaí a dteastaíonn freagra nua uathu. Fanann do roghanna eile mar atá siad.',
  purpose: (why, youGet) => `${why} Gheobhaidh tú: ${youGet}`,
  partners: (count) => (count ? partners(count) : 'Ní fhaigheann aon duine eile na sonraí seo.'),
  keptFor: (time) => `An t-achar is faide a choinnítear iad: ${time}.`,
  change: (button) => `Ní chosnaíonn diúltú aon rud ort. Is féidir leat d’intinn a athrú am ar bith: brúigh “${button}” ar aon leathanach.`,
  notRemembered: 'Ní stórálann do bhrabhsálaí aon rud anseo, mar sin ní féidir linn cuimhneamh ar do rogha.',
  policy: 'Polasaí príobháideachais',
  accept: 'Glac le gach rud',
  refuse: 'Diúltaigh do gach rud',
  choose: 'Bainistigh roghanna',
  settings: 'Socruithe príobháideachais',
  duration,
} satisfies BannerTexts;

export const dialog = {
  dir: 'ltr',
  title: 'Do shocruithe príobháideachais',
  intro: (site) => `Is tusa a shocraíonn cad a fhéadann ${site} a dhéanamh le do chuid sonraí. Fanann gach rud múchta go dtí go gcuireann tú ar siúl é. Ní chosnaíonn diúltú aon rud ort.`,
  sentStays: 'Aon rud a mhúchann tú, stopann sé láithreach. Fanann sonraí a seoladh cheana acu siúd a fuair iad.',
  on: 'Ar siúl',
  off: 'Múchta',
  why: 'Cad a dhéanaimid',
  data: 'Cad a úsáidimid',
  youGet: 'Gheobhaidh tú',
  keptFor: 'Cá fhad',
  ifNot: 'Má dhiúltaíonn tú',
  nobody: 'Ní fhaigheann aon duine eile na sonraí seo.',
  services: (count) => `Cé a fhaigheann na sonraí seo (${count})`,
  servicesOn: (on, all) => `${on} as ${all} ar siúl`,
  search: 'Cuardaigh de réir ainm',
  found: (count) => (count ? ownPlural('ga', { other: '# aimsithe' })(count) : 'Níor aimsíodh aon rud'),
  provider: 'Cuideachta',
  country: 'Tír',
  policy: 'Polasaí príobháideachais',
  stored: 'Stóráilte ar do ghléas',
  nothingStored: 'Níl aon rud stóráilte.',
  storedFor: (time) => `An t-achar a choinnítear é: ${time}.`,
  untilClosed: 'Coinnítear é go dtí go ndúnann tú an brabhsálaí nó an cluaisín seo.',
  untilRemoved: 'Coinnítear é go dtí go ndiúltaíonn tú, nó go nglanann tú do bhrabhsálaí.',
  necessary: 'Rudaí nach n-oibríonn an suíomh gan iad',
  necessaryIntro: 'Níl do chead ag teastáil don chuid seo. Insímid duit cén fáth a bhfuil sí ann.',
  levels: 'Cé mhéad ba mhaith leat a roinnt?',
  levelsIntro: 'Roghnaigh céim. Ina dhiaidh sin is féidir leat gach cuid a athrú thíos.',
  again: 'Ní fhiafraímid díot ach faoi rudaí a dteastaíonn freagra nua uathu. Fanann do roghanna eile mar atá siad.',
  showAll: 'Taispeáin mo roghanna go léir',
  isNew: 'Nua',
  changed: 'Cad a d’athraigh',
  before: 'Roimhe seo',
  now: 'Anois',
  save: 'Sábháil mo rogha',
  accept: 'Glac le gach rud',
  refuse: 'Diúltaigh do gach rud',
  close: 'Dún',
  closeLabel: 'Dún gan aon rud a athrú',
  contact: 'Ceisteanna?',
  notRemembered: 'Ní stórálann do bhrabhsálaí aon rud anseo, mar sin ní féidir linn cuimhneamh ar do rogha.',
  saved: 'Tá do rogha sábháilte.',
  stopped: (names) => `Stoptha: ${names}.`,
  removed: (count) => ownPlural('ga', { one: 'Bhaineamar rud amháin de do ghléas', other: 'Bhaineamar # rud de do ghléas' })(count),
  left: 'Fós ar do ghléas:',
  inUse: 'Tá sé in úsáid faoi láthair. Imeoidh sé nuair a athlódálfaidh tú an leathanach seo agus nuair a dhúnfaidh tú a chluaisíní eile.',
  writtenBack: 'Bhaineamar é, ach scríobh an leathanach seo arís é. Imeoidh sé nuair a athlódálfaidh tú an leathanach.',
  outOfReach: 'Ní féidir linne é a bhaint ón áit seo. Is féidir leatsa: glan sonraí an tsuímh seo i do bhrabhsálaí.',
  needsReload: (names) => `Fós ar siúl ar an leathanach seo: ${names}. Stopfaidh sé go hiomlán nuair a athlódálfaidh tú an leathanach.`,
  cannotUndo: 'Fanann sonraí a seoladh cheana acu siúd a fuair iad. Ní féidir linn an rud atá ar siúl cheana ar an leathanach seo a chealú. Ní chuireann ach athlódáil deireadh leis.',
  reload: 'Athlódáil an leathanach',
  duration,
  countries,
} satisfies DialogTexts;

export const embed = {
  label: (title) => `${title}: ag fanacht le do chead`,
  sends: (company, country) => `Má thaispeánann tú é, faigheann ${company} (${country}) amach cad é do sheoladh idirlín agus cén leathanach a bhfuil tú air. D’fhéadfadh an chuideachta sin rudaí a stóráil ar do ghléas.`,
  sendsTo: (host) => `Má thaispeánann tú é, faigheann ${host} amach cad é do sheoladh idirlín agus cén leathanach a bhfuil tú air. D’fhéadfadh an suíomh sin rudaí a stóráil ar do ghléas.`,
  once: 'Taispeáin uair amháin',
  always: (purpose) => `Taispeáin i gcónaí: ${purpose}`,
  note: 'Is féidir leat é seo a tharraingt siar am ar bith sna socruithe príobháideachais.',
  policy: 'Polasaí príobháideachais',
  failed: 'Níorbh fhéidir é seo a lódáil.',
} satisfies EmbedTexts;

export const choices = {
  title: 'Do roghanna',
  intro: 'Seo a dúirt tú linn. Coinnítear sa bhrabhsálaí seo é, agus is féidir leat é a athrú am ar bith.',
  none: 'Níor inis tú aon rud dúinn fós.',
  granted: (date) => `Ghlac tú leis seo ar an ${date}.`,
  denied: (date) => `Dhiúltaigh tú dó seo ar an ${date}.`,
  unasked: 'Níor fhreagair tú é seo fós.',
  without: (names) => `Ach níor ghlac tú leo seo: ${names}.`,
  askAgain: (date) => `Fiafróimid díot arís ar an ${date}.`,
  withdraw: (purpose) => `Tarraing siar mo chead: ${purpose}`,
  withdrawAll: 'Tarraing siar gach cead',
  change: 'Athraigh mo roghanna',
  history: 'Cad a dúirt tú linn roimhe seo',
  saidYes: (purposes) => `Ghlac tú leo seo: ${purposes}.`,
  saidNo: (purposes) => `Dhiúltaigh tú dóibh seo: ${purposes}.`,
  noHistory: 'Níl aon rud anseo. Nuair a dhiúltaíonn tú, ní choinnímid ach an diúltú agus a dháta.',
  download: 'Tóg leat é (comhad)',
  print: 'Priontáil',
  erase: 'Scrios a bhfuil ar eolas agaibh faoi mo roghanna',
  eraseNote: 'Tarraingíonn sé seo siar gach cead agus scriosann sé a raibh ann roimhe. Ní fhanann ach an diúltú, ionas nach gcuirfimid an cheist ort arís amárach.',
  erased: 'Scriosta. Ní choinnítear ach do dhiúltú.',
  withdrawn: 'Déanta. Tá sé múchta anois.',
  day,
} satisfies ChoicesTexts;

export const table = {
  caption: 'Cé a fhaigheann sonraí, agus cad a stóráiltear ar do ghléas',
  service: 'Seirbhís',
  purpose: 'Cad chuige',
  name: 'Ainm',
  kind: 'Cá háit',
  what: 'Cad a dhéanann sé',
  keptFor: 'Cá fhad',
  cookies: 'Fianán',
  localStorage: 'Stóras áitiúil',
  sessionStorage: 'Stóras an chluaisín seo',
  indexedDB: 'Bunachar sonraí',
  cacheStorage: 'Taisce',
  serviceWorkers: 'Oibrí seirbhíse',
} satisfies TableTexts;
