import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Irish: what pushes. */
export const words: WordList = {
  ...none,
  shaming: ['níl, go raibh maith agat, ní', 'ní hea, go raibh maith agat, is fearr', 'go raibh maith agat, ach is fearr liom', 'níl mé ag iarraidh ... níos fearr', 'ní theastaíonn ... níos fearr uaim', 'is cuma liom', 'eispéireas optamach', 'fianáin optamacha', 'an t-eispéireas is fearr', 'eispéireas iomlán', 'an t-eispéireas iomlán', 'eispéireas níos fearr', 'eispéireas níos measa', '(molta)', '(moltar é)', 'rogha mholta', 'socruithe molta', 'molaimid duit glacadh', 'caillfidh tú amach', 'ná caill amach', 'ná caill an deis', 'tabhair tacaíocht dúinn', 'faraor', 'ar an drochuair', 'is mór an trua', 'an bhfuil tú cinnte'],
  urgency: ['an seans deireanach', 'an deis dheireanach', 'déan deifir', 'brostaigh', 'anois nó riamh', 'inniu amháin', 'tairiscint theoranta', 'tairiscint ar feadh tréimhse theoranta', 'sula mbeidh sé ródhéanach', 'fad is a mhairfidh an stoc', 'ná fan', 'tá an tairiscint ag críochnú'],
  rewards: ['lascaine*', 'cúpón*', 'dearbhán', 'dearbháin', 'cárta bronntanais', 'cártaí bronntanais', 'cód lascaine', 'buaigh duais', 'buaigh saoire', 'duais duit', 'crannchur', 'pointí dílseachta'],
  incentives: ['luach saothair', 'bónas', 'bónais', 'bronntanas', 'bronntanais', 'duaiseanna'],
  later: ['níos déanaí', 'ar ball', 'níos déanaí, b’fhéidir', 'b’fhéidir níos déanaí', 'ní anois', 'ní fós', 'fiafraigh díom níos déanaí', 'cuir i gcuimhne dom', 'cuir i gcuimhne dom níos déanaí', 'socróidh mé níos déanaí', 'léim', 'scipeáil'],
  vagueAccepts: ['ok', 'ceart go leor', 'tuigim', 'tuigthe', 'lean ar aghaidh', 'lean ort', 'ar aghaidh', 'an chéad cheann eile', 'dún', 'go maith', 'go breá', 'déanta', 'iontach', 'glac agus lean ar aghaidh'],
  doubleNegatives: ['bain an tic mura', 'bain an tic de mura', 'díthiceáil mura', 'díroghnaigh mura', 'cas as mura', 'ná cas as', 'ná múch', 'ná diúltaigh', 'ná díchumasaigh', 'níl mé ag iarraidh diúltú'],
  legitimateInterest: ['leas dlisteanach', 'leasa dhlisteanaigh', 'leasanna dlisteanacha', 'leas dlisteanacha'],
};
