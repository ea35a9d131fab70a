import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Slovak: what pushes. A doubled negation is plain grammar here, so only a negated refusal counts as one. */
export const words: WordList = {
  ...none,
  shaming: ['nie, ďakujem, nechcem', 'nie ďakujem, nechcem', 'nie, nechcem', 'nechcem ... lepšie', 'nechcem ... lepší', 'nechcem ... najlepš*', 'nechcem ušetriť', 'je mi to jedno', 'optimálne cookies', 'najlepší zážitok', 'najlepší možný zážitok', 'plný zážitok', 'lepší zážitok', 'horší zážitok', '(odporúčané)', '(odporúčame)', 'odporúčaná voľba', 'odporúčané nastavenia', 'odporúčame prijať', 'nenechajte si ujsť', 'nenechaj si ujsť', 'podporte nás', 'podpor nás', 'bohužiaľ', 'žiaľ', 'to je škoda', 'naozaj chcete odmietnuť', 'ste si istí', 'ste si istý', 'si si istý'],
  urgency: ['posledná šanca', 'ponáhľajte sa', 'ponáhľaj sa', 'neváhajte', 'neváhaj', 'teraz alebo nikdy', 'iba dnes', 'len dnes', 'časovo obmedzená ponuka', 'obmedzená ponuka', 'kým nebude neskoro', 'skôr ako bude neskoro', 'do vypredania zásob', 'nečakajte', 'nečakaj', 'ponuka končí', 'ponuka vyprší'],
  rewards: ['zľav', 'zľava', 'zľavu', 'zľavy', 'zľavou', 'zľavov*', 'kupón*', 'poukážk*', 'darčekový poukaz', 'darčekové poukazy', 'vyhrajte', 'vyhraj', 'výhra', 'výhry', 'súťaž o', 'žrebovani*', 'vernostné body', 'bonusové body'],
  incentives: ['odmen*', 'bonus*', 'darček', 'darčeky', 'darčekom'],
  later: ['neskôr', 'možno neskôr', 'teraz nie', 'ešte nie', 'opýtať sa neskôr', 'pripomenúť', 'pripomenúť neskôr', 'pripomeňte mi to neskôr', 'rozhodnúť neskôr', 'preskočiť', 'zatiaľ preskočiť'],
  vagueAccepts: ['ok', 'dobre', 'rozumiem', 'chápem', 'jasné', 'pokračovať', 'ďalej', 'ďalšie', 'zavrieť', 'v poriadku', 'hotovo', 'skvelé', 'prijať a pokračovať'],
  doubleNegatives: ['odškrtnite, ak nechcete', 'odškrtni, ak nechceš', 'zrušte začiarknutie, ak nechcete', 'zrušte začiarknutie, aby', 'vypnite, ak nechcete', 'nevypínajte', 'neodmietajte', 'neodmietať', 'nezakazujte', 'nezakazovať', 'nechcem odmietnuť', 'nechcem zakázať'],
  legitimateInterest: ['oprávnený záujem', 'oprávneného záujmu', 'oprávnenom záujme', 'oprávneným záujmom', 'oprávnené záujmy', 'oprávnených záujm*'],
};
