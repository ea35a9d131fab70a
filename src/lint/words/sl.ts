import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Slovenian: what pushes. A doubled negation is plain grammar here, so only a negated refusal counts as one. */
export const words: WordList = {
  ...none,
  shaming: ['ne, hvala, ne', 'ne hvala, ne', 'ne, nočem', 'nočem ... boljš*', 'ne želim ... boljš*', 'ne želim ... najboljš*', 'ne želim prihraniti', 'vseeno mi je', 'ni mi mar', 'optimalni piškotki', 'optimalna izkušnja', 'optimalno izkušnjo', 'najboljša izkušnja', 'najboljšo izkušnjo', 'najboljšo možno izkušnjo', 'polna izkušnja', 'polno izkušnjo', 'boljša izkušnja', 'boljšo izkušnjo', 'slabša izkušnja', 'slabšo izkušnjo', '(priporočeno)', '(priporočamo)', 'priporočena izbira', 'priporočene nastavitve', 'priporočamo, da sprejmete', 'zamudili boste', 'ne zamudite', 'ne zamudi', 'podprite nas', 'podpri nas', 'na žalost', 'žal', 'ste prepričani', 'si prepričan'],
  urgency: ['zadnja priložnost', 'pohitite', 'pohiti', 'zdaj ali nikoli', 'samo danes', 'le danes', 'časovno omejena ponudba', 'omejena ponudba', 'preden bo prepozno', 'do razprodaje zalog', 'ne čakajte', 'ne čakaj', 'ponudba poteče'],
  rewards: ['popust', 'popusta', 'popuste', 'popusti', 'popustov', 'popustom', 'kupon', 'kupona', 'kuponi', 'kupone', 'bon za', 'darilni bon', 'darilna kartica', 'promocijsk* kod*', 'osvojite', 'osvoji', 'nagradna igra', 'nagradno igro', 'žrebanj*', 'nagrada za vas', 'točke zvestobe'],
  incentives: ['nagrado', 'nagrade', 'bonus', 'bonusi', 'darilo', 'darila'],
  later: ['pozneje', 'kasneje', 'morda pozneje', 'mogoče kasneje', 'ne zdaj', 'zdaj ne', 'še ne', 'vprašaj me pozneje', 'vprašajte me pozneje', 'opomni me', 'opomni me pozneje', 'odločim se pozneje', 'preskoči', 'za zdaj preskoči'],
  vagueAccepts: ['ok', 'v redu', 'dobro', 'razumem', 'jasno', 'nadaljuj', 'nadaljujte', 'naprej', 'naslednje', 'zapri', 'končano', 'super', 'sprejmi in nadaljuj', 'sprejmem in nadaljujem'],
  doubleNegatives: ['odstranite kljukico, če ne', 'odstrani kljukico, če ne', 'odkljukajte, če ne', 'izklopite, če ne', 'izklopite, da ne', 'ne izklapljajte', 'ne zavrnite', 'ne zavračajte', 'ne prepovejte', 'ne želim zavrniti', 'nočem zavrniti', 'ne želim prepovedati'],
  legitimateInterest: ['zakoniti interes', 'zakonit interes', 'zakonitega interesa', 'zakonitem interesu', 'zakoniti interesi', 'zakonite interese', 'zakonitih interes*', 'legitimni interes', 'legitimnega interesa'],
};
