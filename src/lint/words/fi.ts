import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Finnish: what pushes. */
export const words: WordList = {
  ...none,
  shaming: ['ei kiitos, en', 'ei kiitos, minä', 'en halua ... parempaa', 'en halua ... parasta', 'en halua säästää', 'en välitä', 'paras mahdollinen kokemus', 'paras kokemus', 'parasta kokemusta', 'parempi kokemus', 'paremman kokemuksen', 'täysi kokemus', 'optimaaliset evästeet', 'optimaalinen kokemus', '(suositeltu)', '(suositellaan)', 'suositeltu valinta', 'suositellut asetukset', 'suosittelemme hyväksymään', 'jäät paitsi', 'jäisit paitsi', 'tue meitä', 'valitettavasti', 'harmi', 'oletko varma', 'oletko aivan varma'],
  urgency: ['viimeinen mahdollisuus', 'viimeinen tilaisuus', 'kiirehdi', 'pidä kiirettä', 'toimi heti', 'nyt tai ei koskaan', 'vain tänään', 'vain rajoitetun ajan', 'ennen kuin on liian myöhäistä', 'älä odota', 'sekuntia jäljellä', 'minuuttia jäljellä', 'niin kauan kuin tavaraa riittää'],
  rewards: ['alennu*', 'kuponki*', 'kupongi*', 'lahjakort*', 'etukoodi*', 'voita matka', 'voita palkinto', 'voit voittaa', 'arvontaan', 'arvonta', 'palkinto', 'palkinnon', 'palkintoja', 'bonuspiste*', 'kanta-asiakaspiste*'],
  incentives: ['palkkio*', 'bonus*', 'lahja', 'lahjan', 'ilmaislahja*'],
  later: ['myöhemmin', 'ehkä myöhemmin', 'ei nyt', 'ei vielä', 'kysy myöhemmin', 'kysy uudelleen myöhemmin', 'muistuta myöhemmin', 'muistuta minua', 'päätä myöhemmin', 'ohita', 'ohita nyt'],
  vagueAccepts: ['ok', 'okei', 'selvä', 'ymmärrän', 'ymmärretty', 'jatka', 'eteenpäin', 'seuraava', 'sulje', 'hyvä', 'sopii', 'valmis', 'hyväksy ja jatka', 'jatka sivustolle'],
  doubleNegatives: ['älä poista käytöstä', 'älä estä', 'älä kiellä', 'älä kieltäydy', 'älä hylkää', 'poista valinta, jos et', 'poista rasti, jos et', 'poista valinta estääksesi', 'en halua kieltää', 'en halua estää'],
  legitimateInterest: ['oikeutettu etu', 'oikeutetu* edu*', 'oikeutettu* etu*', 'oikeutetut edut', 'oikeutettuja etuja'],
};
