import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Maltese: what pushes. */
export const words: WordList = {
  ...none,
  shaming: ['le, grazzi, ma rridx', 'le grazzi, ma rridx', 'le, grazzi, nippreferi', 'le grazzi, nippreferi', 'ma rridx ... aħjar', 'ma rridx ... aqwa', 'ma jimpurtanix', 'esperjenza ottima', 'cookies ottimali', 'l-aħjar esperjenza', 'l-aqwa esperjenza', 'esperjenza sħiħa', 'esperjenza aħjar', 'esperjenza agħar', '(rakkomandat)', '(rakkomandata)', 'għażla rakkomandata', 'preferenzi rakkomandati', 'nirrakkomandaw li taċċetta', 'se titlef opportunità', 'titlifx din', 'titlifx l-opportunità', 'appoġġjana', 'sfortunatament', 'ħasra li', 'żgur li trid tirrifjuta', 'int ċert', 'int żgur'],
  urgency: ['l-aħħar ċans', 'l-aħħar opportunità', 'għaġġel', 'għaġġlu', 'issa jew qatt', 'illum biss', 'offerta limitata', 'offerta għal żmien limitat', 'qabel ma jkun tard wisq', 'sakemm idum l-istokk', 'tistenniex', 'l-offerta qed tispiċċa'],
  rewards: ['skont ta’', 'skont fuq', 'skont għalik', 'kodiċi tal-iskont', 'kodiċi ta’ skont', 'l-iskont', 'skontijiet', 'kupun', 'kupuni', 'kupuns', 'vawċer*', 'gift card', 'karta rigal', 'irbaħ', 'tirbaħ', 'lotterija', 'premju għalik', 'punti ta’ lealtà', 'punti tal-lealtà'],
  incentives: ['premju', 'premjijiet', 'bonus', 'rigal', 'rigali'],
  later: ['aktar tard', 'forsi aktar tard', 'mhux issa', 'għadu mhux', 'għalissa le', 'staqsini aktar tard', 'fakkarni', 'fakkarni aktar tard', 'niddeċiedi aktar tard', 'aqbeż'],
  vagueAccepts: ['ok', 'okay', 'tajjeb', 'sew', 'fhimt', 'nifhem', 'kompli', 'ibqa’ sejjer', 'il quddiem', 'li jmiss', 'agħlaq', 'perfett', 'lest', 'aċċetta u kompli'],
  doubleNegatives: ['neħħi s-sinjal jekk ma', 'neħħi l-għażla jekk ma', 'neħħi l-immarkar jekk ma', 'itfi jekk ma tridx', 'titfihx', 'titfix', 'tirrifjutax', 'ma rridx nirrifjuta', 'tiddiżattivax'],
  legitimateInterest: ['interess leġittimu', 'interessi leġittimi', 'l-interess leġittimu', 'l-interessi leġittimi'],
};
