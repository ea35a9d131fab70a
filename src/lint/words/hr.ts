import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Croatian: what pushes. A doubled negation is plain grammar here, so only a negated refusal counts as one. */
export const words: WordList = {
  ...none,
  shaming: ['ne, hvala, ne', 'ne hvala, ne', 'ne, ne želim', 'ne želim ... bolj*', 'ne želim ... najbolj*', 'ne želim uštedjeti', 'nije me briga', 'svejedno mi je', 'optimalni kolačići', 'optimalno iskustvo', 'najbolje iskustvo', 'najbolje moguće iskustvo', 'potpuno iskustvo', 'bolje iskustvo', 'lošije iskustvo', '(preporučeno)', '(preporuka)', 'preporučeni odabir', 'preporučene postavke', 'preporučujemo da prihvatite', 'propustit ćete', 'propustit ćeš', 'ne propustite', 'ne propusti', 'podržite nas', 'podrži nas', 'nažalost', 'šteta što', 'jeste li sigurni', 'jesi li siguran'],
  urgency: ['posljednja prilika', 'zadnja prilika', 'požurite', 'požuri', 'sad ili nikad', 'sada ili nikada', 'samo danas', 'vremenski ograničena ponuda', 'ograničena ponuda', 'prije nego što bude prekasno', 'dok traju zalihe', 'do isteka zaliha', 'ne čekajte', 'ne čekaj', 'ponuda istječe'],
  rewards: ['popust', 'popusta', 'popuste', 'popusti', 'popustom', 'kupon', 'kupona', 'kuponi', 'kupone', 'vaučer*', 'poklon bon', 'poklon-bon', 'darovna kartica', 'promo kod', 'promotivni kod', 'osvojite', 'osvoji', 'nagradna igra', 'nagradnu igru', 'nagradnoj igri', 'nagrada za vas', 'bodovi vjernosti', 'bodove vjernosti'],
  incentives: ['nagradu', 'nagrade', 'bonus', 'bonusi', 'poklon', 'pokloni', 'poklone'],
  later: ['kasnije', 'možda kasnije', 'ne sada', 'ne sad', 'ne još', 'još ne', 'pitaj me kasnije', 'pitajte me kasnije', 'podsjeti me', 'podsjeti me kasnije', 'odlučit ću kasnije', 'preskoči', 'preskoči zasad'],
  vagueAccepts: ['ok', 'u redu', 'dobro', 'razumijem', 'jasno', 'shvaćam', 'nastavi', 'nastavite', 'dalje', 'naprijed', 'sljedeće', 'zatvori', 'gotovo', 'super', 'prihvati i nastavi', 'prihvaćam i nastavljam'],
  doubleNegatives: ['maknite kvačicu ako ne', 'uklonite kvačicu ako ne', 'odznačite ako ne', 'odznačite da ne', 'isključite ako ne', 'isključite da ne', 'ne isključujte', 'nemojte isključiti', 'nemojte isključivati', 'ne odbijajte', 'nemojte odbiti', 'nemojte zabraniti', 'ne želim odbiti', 'ne želim zabraniti'],
  legitimateInterest: ['legitimni interes', 'legitiman interes', 'legitimnog interesa', 'legitimnom interesu', 'legitimni interesi', 'legitimne interese', 'legitimnih interesa'],
};
