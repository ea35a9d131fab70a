import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Norwegian, in both ways to write it: what pushes. */
export const words: WordList = {
  ...none,
  shaming: ['nei takk, jeg', 'nei takk, eg', 'jeg vil ikke ha ... bedre', 'eg vil ikkje ha ... betre', 'jeg vil ikke ha ... beste', 'jeg vil ikke ha ... tilbud', 'jeg vil ikke spare', 'jeg bryr meg ikke', 'optimale informasjonskapsler', 'optimale cookies', 'optimal opplevelse', 'best mulig opplevelse', 'beste opplevelsen', 'bedre opplevelse', 'betre oppleving', 'dårligere opplevelse', 'full opplevelse', '(anbefales)', '(anbefalt)', '(tilrådd)', 'anbefalt valg', 'anbefalte innstillinger', 'vi anbefaler at du', 'du går glipp', 'gå glipp', 'ikke gå glipp', 'støtt oss', 'dessverre', 'det er synd', 'er du sikker'],
  urgency: ['siste sjanse', 'skynd deg', 'nå eller aldri', 'no eller aldri', 'bare i dag', 'kun i dag', 'berre i dag', 'kun i en begrenset periode', 'tidsbegrenset tilbud', 'før det er for sent', 'før det er for seint', 'så lenge lageret rekker', 'ikke vent', 'ikkje vent', 'sekunder igjen', 'minutter igjen'],
  rewards: ['rabatt*', 'kupong*', 'verdikode*', 'gavekort*', 'vinn', 'vinn en', 'vinn et', 'du vinner', 'trekning av', 'en premie', 'bonuspoeng', 'lojalitetspoeng'],
  incentives: ['belønning*', 'bonus', 'bonuser', 'gave', 'gaver', 'gåve', 'gåver'],
  later: ['senere', 'seinere', 'kanskje senere', 'kanskje seinere', 'ikke nå', 'ikkje no', 'ikke ennå', 'spør senere', 'spør meg senere', 'minn meg på det', 'minn meg på det senere', 'påminn meg', 'bestem senere', 'hopp over', 'hopp over nå'],
  vagueAccepts: ['ok', 'okei', 'greit', 'den er grei', 'forstått', 'jeg forstår', 'eg forstår', 'skjønner', 'fortsett', 'gå videre', 'videre', 'neste', 'lukk', 'fint', 'ferdig', 'godta og fortsett'],
  doubleNegatives: ['fjern krysset for ikke', 'fjern haken for ikke', 'fjern haken hvis du ikke', 'slå av for ikke', 'slå ikke av', 'slå ikkje av', 'ikke deaktiver', 'ikke avvis', 'ikke reserver deg', 'velg bort for ikke'],
  legitimateInterest: ['berettiget interesse', 'berettigede interesse*', 'berettigede interesser', 'rettkommen interesse', 'rettkomne interess*', 'legitim interesse', 'legitime interesse*'],
};
