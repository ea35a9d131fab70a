import type { Config } from '../../src/core/config.js';
import * as ar from '../../src/i18n/ar.js';
import * as de from '../../src/i18n/de.js';
import * as el from '../../src/i18n/el.js';
import * as en from '../../src/i18n/en.js';
import * as fi from '../../src/i18n/fi.js';
import * as hi from '../../src/i18n/hi.js';
import * as ja from '../../src/i18n/ja.js';
import * as nl from '../../src/i18n/nl.js';
import type { Words } from '../helpers/fairness.js';

/** The languages of the grid: short and long words, both directions, five scripts. */
export const SAID = { en, de, fi, ar, nl, ja, el, hi };
/** One of them. */
export type Spoken = keyof typeof SAID;

/** What a site says, in each language: two purposes, each with its title, sentences and data, then what it cannot work without. */
const SITE: Record<Spoken, readonly string[]> = {
  en: ['Count visits', 'We count which pages people read.', 'pages you open', 'Pages that get clearer.', 'Nothing changes for you.', 'Remember your taste', 'We remember which bread you like.', 'bread you look at', 'Your bread on top.', 'You see all bread.', 'Shopping cart', 'Without it your cart would be empty.'],
  de: ['Besucherzahlenauswertung', 'Wir zählen, welche Seiten gelesen werden.', 'aufgerufene Seiten', 'Verständlichere Seiten.', 'Für Sie ändert sich nichts.', 'Geschmackseinstellungen', 'Wir merken uns, welches Brot Sie mögen.', 'angesehene Vollkornbrote', 'Ihr Lieblingsbrot steht oben.', 'Sie sehen alle Brote.', 'Warenkorbinhalt', 'Ohne ihn wäre der Warenkorb auf jeder Seite leer.'],
  fi: ['Kävijämäärien laskeminen', 'Laskemme, mitä sivuja luetaan.', 'avaamasi sivut', 'Selkeämpiä verkkosivuja.', 'Sinulle mikään ei muutu.', 'Makumieltymysten muistaminen', 'Muistamme, mistä leivästä pidät.', 'katsomasi leivät', 'Lempileipäsi näkyy ylimpänä.', 'Näet kaikki leivät.', 'Ostoskorin sisältö', 'Ilman sitä ostoskorisi olisi tyhjä joka sivulla.'],
  ar: ['عدّ الزيارات', 'نعدّ الصفحات التي يقرؤها الزوار.', 'الصفحات التي تفتحها', 'صفحات أوضح.', 'لا يتغير شيء.', 'تذكّر ذوقك', 'نتذكر الخبز الذي تحبه.', 'الخبز الذي تنظر إليه', 'خبزك المفضل أولًا.', 'ترى كل أنواع الخبز.', 'سلة التسوق', 'بدونها تكون سلتك فارغة في كل صفحة.'],
  nl: ['Bezoekersaantallen bijhouden', 'We tellen welke pagina’s gelezen worden.', 'pagina’s die je opent', 'Duidelijkere pagina’s.', 'Er verandert niets.', 'Smaakvoorkeuren onthouden', 'We onthouden van welk brood je houdt.', 'brood dat je bekijkt', 'Jouw brood bovenaan.', 'Je ziet al het brood.', 'Winkelwagen', 'Zonder dit is je winkelwagen op elke pagina leeg.'],
  ja: ['訪問者数の集計', 'どのページが読まれているかを数えます。', '開いたページ', 'わかりやすいページ。', '何も変わりません。', '好みの記憶', 'お好きなパンを覚えておきます。', '見たパン', 'お好きなパンが一番上に出ます。', 'すべてのパンが表示されます。', '買い物かご', 'これがないと、かごはどのページでも空になります。'],
  el: ['Μέτρηση επισκέψεων', 'Μετράμε ποιες σελίδες διαβάζονται.', 'σελίδες που ανοίγετε', 'Πιο καθαρές σελίδες.', 'Δεν αλλάζει τίποτα.', 'Γευστικές προτιμήσεις', 'Θυμόμαστε ποιο ψωμί σας αρέσει.', 'ψωμιά που βλέπετε', 'Το ψωμί σας πρώτο.', 'Βλέπετε όλα τα ψωμιά.', 'Καλάθι αγορών', 'Χωρίς αυτό το καλάθι θα ήταν άδειο σε κάθε σελίδα.'],
  hi: ['यात्राएँ गिनना', 'हम गिनते हैं कि कौन से पन्ने पढ़े जाते हैं।', 'आपके खोले पन्ने', 'ज़्यादा साफ़ पन्ने।', 'कुछ नहीं बदलता।', 'आपकी पसंद याद रखना', 'हम याद रखते हैं कि आपको कौन सी रोटी पसंद है।', 'आपकी देखी रोटियाँ', 'आपकी रोटी सबसे ऊपर।', 'आपको सारी रोटियाँ दिखती हैं।', 'खरीदारी की टोकरी', 'इसके बिना आपकी टोकरी हर पन्ने पर खाली होगी।'],
};

const LOGO = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 1"><path fill="#888" d="M0 0h9v1H0z"/></svg>')}`;
const CONTROLLER = { name: 'Zopf 24', policy: '/privacy', contact: 'mail@zopf.example', logo: LOGO, links: [{ title: 'www.zopf.example', href: '/' }] };
const SERVICES = { matomo: { name: 'Matomo', provider: 'InnoCraft Ltd', country: 'NZ', policy: 'https://matomo.example/privacy', cookies: [{ name: '_pk_id.*', keptFor: 'P13M' }] } };
const NAMES = [CONTROLLER.name, CONTROLLER.contact, 'www.zopf.example', 'Matomo', 'InnoCraft Ltd', '_pk_id.*'];

const purpose = ([title = '', why = '', data = '', youGet = '', ifNot = '']: readonly string[], keptFor: string, services: string[]) => ({ version: 1, title, why, data: [data], youGet, ifNot, keptFor, services });

/** The config of a site that speaks one language. */
export function siteIn(language: Spoken, layout: NonNullable<Config['layout']> = {}): Config {
  const said = SITE[language];
  const [title = '', reason = ''] = said.slice(10);
  const purposes = { analytics: purpose(said, 'P13M', ['matomo']), taste: purpose(said.slice(5), 'P30D', []) };
  return { controller: CONTROLLER, purposes, services: SERVICES, necessary: [{ title, reason, keptFor: 'P7D' }], layout };
}

const service = (name: string, what: string) => ({ name, provider: `${name} Ltd`, country: 'NL', policy: 'https://far.example/privacy', cookies: [{ name: '_far', what, keptFor: 'P13M' }] });

/** The config of a site with everything that the deeper layers can show: levels, a long list of services and a short one, a purpose that says something else now, and one that is new. */
export function deepSiteIn(language: Spoken): Config {
  const said = SITE[language];
  const [title = '', why = '', data = '', youGet = '', ifNot = '', , before = ''] = said;
  const many = Array.from({ length: 12 }, (_, index) => `far-${index}`);
  const analytics = { ...purpose(said, 'P13M', many), version: 2, earlier: { 1: { why: before, keptFor: 'P6M' } } };
  const taste = purpose(said.slice(5), 'P30D', ['near']);
  return {
    ...siteIn(language),
    purposes: { analytics, taste, fresh: { ...taste, services: [] } },
    services: Object.fromEntries([...many, 'near'].map((id) => [id, service(id, data)])),
    levels: [{ title: said[10] ?? '', needs: ifNot, youGet: said[9] ?? '', purposes: [] }, { title, needs: why, youGet, purposes: ['analytics', 'taste'] }],
  };
}

/** What English says and this language says in other words, of the words that are always the same. */
function englishBeside(language: Spoken): string[] {
  const others = (['banner', 'dialog'] as const).flatMap((layer) => {
    const own: Readonly<Record<string, unknown>> = SAID[language][layer];
    return Object.entries(en[layer]).filter(([key, english]) => own[key] !== english);
  });
  return others.map(([, english]) => english as unknown).filter((english): english is string => typeof english === 'string');
}

/** What a layer in one language is measured against. */
export const wordsOf = (language: Spoken): Words => ({ language, english: englishBeside(language), names: NAMES });
