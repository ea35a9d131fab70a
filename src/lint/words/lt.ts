import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Lithuanian: what pushes. A doubled negation is plain grammar here, so only a negated refusal counts as one. */
export const words: WordList = {
  ...none,
  shaming: ['ne, ačiū, aš ne*', 'ne, ačiū, ne*', 'ne ačiū, ne*', 'ne, ačiū, man patinka', 'nenoriu ... geresn*', 'nenoriu ... geriausi*', 'nenoriu sutaupyti', 'man nerūpi', 'man vis tiek', 'optimalūs slapukai', 'geriausia patirtis', 'geriausią patirtį', 'geriausios patirties', 'visavertę patirtį', 'geresnė patirtis', 'geresnę patirtį', 'geresnės patirties', 'blogesnė patirtis', '(rekomenduojama)', '(rekomenduojame)', '(siūloma)', 'rekomenduojamas pasirinkimas', 'rekomenduojami nustatymai', 'rekomenduojame sutikti', 'rekomenduojame priimti', 'praleisite progą', 'nepraleiskite', 'nepraleisk', 'paremkite mus', 'paremk mus', 'deja', 'gaila, kad', 'ar tikrai norite atmesti', 'ar esate tikri', 'ar esi tikras'],
  urgency: ['paskutinė galimybė', 'paskutinis šansas', 'paskubėkite', 'paskubėk', 'skubėkite', 'dabar arba niekada', 'tik šiandien', 'riboto laiko pasiūlymas', 'ribotas pasiūlymas', 'kol nevėlu', 'kol dar ne vėlu', 'kol yra atsargų', 'nelaukite', 'nelauk', 'pasiūlymas baigiasi'],
  rewards: ['nuolaid*', 'kupon*', 'dovanų kortel*', 'dovanų kupon*', 'dovanų ček*', 'laimėkite', 'laimėk', 'loterij*', 'prizas', 'prizą', 'prizų', 'prizai', 'lojalumo tašk*', 'premijos tašk*'],
  incentives: ['atlyg*', 'premija', 'premijos', 'dovana', 'dovanos', 'dovaną', 'akcija', 'akcijos'],
  later: ['vėliau', 'gal vėliau', 'galbūt vėliau', 'ne dabar', 'dabar ne', 'dar ne', 'klausti vėliau', 'paklausti vėliau', 'priminti', 'priminti vėliau', 'primink vėliau', 'nuspręsti vėliau', 'nuspręsiu vėliau', 'praleisti'],
  vagueAccepts: ['ok', 'gerai', 'supratau', 'suprantu', 'aišku', 'tęsti', 'toliau', 'kitas', 'uždaryti', 'tinka', 'puiku', 'viskas gerai', 'baigta', 'atlikta', 'sutikti ir tęsti'],
  doubleNegatives: ['nuimkite varnelę, jei ne*', 'nuimk varnelę, jei ne*', 'panaikinkite žymėjimą, jei ne*', 'nuimkite varnelę, kad ne*', 'išjunkite, jei ne*', 'išjunkite, kad ne*', 'neišjunkite', 'neišjunk', 'neatsisakykite', 'neatmeskite', 'nedrauskite', 'nenoriu atsisakyti', 'nenoriu atmesti', 'nenoriu uždrausti'],
  legitimateInterest: ['teisėtas interesas', 'teisėto intereso', 'teisėtu interesu', 'teisėtą interesą', 'teisėti interesai', 'teisėtų interesų', 'teisėtais interesais', 'teisėtus interesus'],
};
