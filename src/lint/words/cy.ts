import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Welsh: what pushes. First letters change, so common forms are listed one by one. */
export const words: WordList = {
  ...none,
  shaming: ['na, dim diolch, dydw i ddim', 'dim diolch, dydw i ddim', 'dim diolch, mae’n well gen i', 'dim diolch, rwy’n hoffi', 'dim diolch, dw i’n hoffi', 'dydw i ddim eisiau ... gwell', 'dydw i ddim eisiau arbed', 'does dim ots gen i', 'profiad gorau', 'y profiad gorau posibl', 'profiad gorau posib', 'profiad llawn', 'profiad gwell', 'gwell profiad', 'profiad gwaeth', 'cwcis gorau posibl', '(argymhellir)', '(awgrymir)', 'dewis a argymhellir', 'gosodiadau a argymhellir', 'rydym yn argymell eich bod yn derbyn', 'byddwch chi’n colli cyfle', 'peidiwch â cholli', 'paid â cholli', 'cefnogwch ni', 'yn anffodus', 'gwaetha’r modd', 'mae’n drueni', 'ydych chi’n siŵr', 'ydych chi’n sicr', 'wyt ti’n siŵr'],
  urgency: ['cyfle olaf', 'y cyfle olaf', 'brysiwch', 'brysia', 'nawr neu byth', 'heddiw yn unig', 'dim ond heddiw', 'cynnig cyfyngedig', 'cynnig am gyfnod cyfyngedig', 'cyn ei bod hi’n rhy hwyr', 'cyn iddi fynd yn rhy hwyr', 'tra bydd stoc', 'peidiwch ag aros', 'paid ag aros', 'mae’r cynnig yn dod i ben'],
  rewards: ['disgownt', 'ddisgownt', 'gostyngiad o', 'cod disgownt', 'cwpon', 'cwponau', 'gwpon', 'taleb', 'talebau', 'daleb', 'cerdyn rhodd', 'cardiau rhodd', 'cerdyn anrheg', 'enillwch', 'cyfle i ennill', 'raffl', 'pwyntiau teyrngarwch', 'gwobr i chi'],
  incentives: ['gwobr', 'gwobrau', 'bonws', 'anrheg', 'anrhegion'],
  later: ['nes ymlaen', 'yn nes ymlaen', 'yn hwyrach', 'efallai’n hwyrach', 'efallai yn nes ymlaen', 'ddim nawr', 'dim nawr', 'ddim eto', 'gofynnwch wedyn', 'atgoffwch fi', 'atgoffwch fi wedyn', 'penderfynu wedyn', 'hepgor', 'neidio'],
  vagueAccepts: ['ok', 'iawn', 'popeth yn iawn', 'deall', 'rwy’n deall', 'dw i’n deall', 'parhau', 'nesaf', 'cau', 'da', 'gwych', 'wedi gorffen', 'derbyn a pharhau'],
  doubleNegatives: ['tynnwch y tic os nad', 'tynnwch y tic oni bai', 'dad-diciwch os nad', 'dad-diciwch i beidio', 'diffoddwch i beidio', 'peidiwch â diffodd', 'paid â diffodd', 'peidiwch â gwrthod', 'paid â gwrthod', 'peidiwch ag analluogi', 'dydw i ddim eisiau gwrthod'],
  legitimateInterest: ['buddiant cyfreithlon', 'buddiannau cyfreithlon', 'buddiant dilys', 'buddiannau dilys', 'fuddiant cyfreithlon', 'fuddiannau cyfreithlon'],
};
