import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Danish: what pushes. */
export const words: WordList = {
  ...none,
  shaming: ['nej tak, jeg', 'jeg vil ikke have ... bedre', 'jeg vil ikke have ... bedste', 'jeg vil ikke have ... tilbud', 'jeg vil ikke spare', 'jeg er ligeglad', 'optimale cookies', 'optimal oplevelse', 'bedst mulige oplevelse', 'bedste oplevelse', 'bedre oplevelse', 'dårligere oplevelse', 'fulde oplevelse', '(anbefales)', '(anbefalet)', 'anbefalet valg', 'anbefalede indstillinger', 'vi anbefaler, at du', 'du går glip', 'gå glip', 'gå ikke glip', 'støt os', 'desværre', 'det er synd', 'er du sikker'],
  urgency: ['sidste chance', 'skynd dig', 'nu eller aldrig', 'kun i dag', 'kun i en begrænset periode', 'tidsbegrænset tilbud', 'inden det er for sent', 'så længe lager haves', 'vent ikke', 'sekunder tilbage', 'minutter tilbage'],
  rewards: ['rabat', 'rabatter', 'rabatten', 'rabatkode*', 'kupon', 'kuponer', 'værdikupon*', 'gavekort*', 'vind en', 'vind et', 'du vinder', 'lodtrækning*', 'en præmie', 'vinde præmier', 'bonuspoint', 'loyalitetspoint'],
  incentives: ['belønning*', 'bonus', 'bonusser', 'gave', 'gaver'],
  later: ['senere', 'måske senere', 'ikke nu', 'ikke endnu', 'spørg senere', 'spørg mig senere', 'påmind mig', 'påmind mig senere', 'mind mig om det senere', 'bestem senere', 'spring over', 'spring over nu'],
  vagueAccepts: ['ok', 'okay', 'forstået', 'jeg forstår', 'det er fint', 'fint', 'fortsæt', 'videre', 'gå videre', 'næste', 'luk', 'færdig', 'accepter og fortsæt'],
  doubleNegatives: ['fjern fluebenet for ikke', 'fjern fluebenet, hvis du ikke', 'fravælg for ikke', 'slå fra for ikke', 'slå ikke fra', 'deaktiver ikke', 'afvis ikke', 'fravælg ikke'],
  legitimateInterest: ['legitim interesse', 'legitime interesse*', 'berettiget interesse', 'berettigede interesse*'],
};
