import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Basque: what pushes. */
export const words: WordList = {
  ...none,
  shaming: ['ez eskerrik asko, ez', 'ez, eskerrik asko, ez', 'ez, eskerrik asko, nahiago', 'ez eskerrik asko, nahiago', 'ez dut ... hoberik nahi', 'ez dut ... onenik nahi', 'ez dut aurreztu nahi', 'ez zait axola', 'berdin zait', 'cookie optimo*', 'esperientzia optimo*', 'esperientzia onen*', 'ahalik eta esperientzia onen*', 'esperientzia oso*', 'esperientzia hobe*', 'esperientzia okerrago*', '(gomendatua)', '(gomendatuta)', '(gomendagarria)', 'aukera gomendatua', 'ezarpen gomendatu*', 'onartzea gomendatzen dizugu', 'ez galdu aukera', 'ez galdu hau', 'lagundu gaitzazu', 'zoritxarrez', 'tamalez', 'ziur zaude'],
  urgency: ['azken aukera', 'egin azkar', 'orain edo inoiz ez', 'gaur bakarrik', 'gaur soilik', 'eskaintza mugatua', 'denbora mugatuko eskaintza', 'berandu baino lehen', 'berandu izan baino lehen', 'ez itxaron', 'eskaintza amaitzen ari da'],
  rewards: ['deskontu*', 'beherapen*', 'kupoi*', 'erosketa-txartel*', 'opari-txartel*', 'sustapen-kode*', 'irabazi sari*', 'zozketa*', 'fideltasun-puntu*'],
  incentives: ['sari', 'saria', 'sariak', 'bonus', 'opari', 'oparia', 'opariak'],
  later: ['geroago', 'gero', 'agian geroago', 'orain ez', 'oraindik ez', 'galdetu geroago', 'gogorarazi', 'gogorarazi geroago', 'geroago erabaki', 'geroago erabakiko dut', 'saltatu', 'utzi geroko'],
  vagueAccepts: ['ok', 'ados', 'ulertuta', 'ulertu dut', 'ulertzen dut', 'jarraitu', 'aurrera', 'hurrengoa', 'itxi', 'ondo', 'bikain', 'eginda', 'prest', 'onartu eta jarraitu'],
  doubleNegatives: ['kendu marka nahi ez baduzu', 'kendu hautapena nahi ez baduzu', 'desaktibatu nahi ez baduzu', 'desgaitu nahi ez baduzu', 'ez desaktibatu', 'ez desgaitu', 'ez itzali', 'ez baztertu', 'ez ukatu', 'ez dut baztertu nahi', 'ez dut ukatu nahi'],
  legitimateInterest: ['interes legitimo*', 'bidezko interes*', 'legezko interes*'],
};
