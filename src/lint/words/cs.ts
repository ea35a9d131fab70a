import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Czech: what pushes. A doubled negation is plain grammar here, so only a negated refusal counts as one. */
export const words: WordList = {
  ...none,
  shaming: ['ne, děkuji, nechci', 'ne děkuji, nechci', 'ne, nechci', 'nechci ... lepší', 'nechci ... nejlepší', 'nechci ušetřit', 'je mi to jedno', 'optimální cookies', 'nejlepší zážitek', 'nejlepší možný zážitek', 'plný zážitek', 'lepší zážitek', 'horší zážitek', '(doporučeno)', '(doporučujeme)', 'doporučená volba', 'doporučené nastavení', 'doporučujeme přijmout', 'nenechte si ujít', 'nenech si ujít', 'uteče vám', 'podpořte nás', 'podpoř nás', 'bohužel', 'to je škoda', 'opravdu chcete odmítnout', 'jste si jisti', 'jste si jistí', 'jsi si jistý'],
  urgency: ['poslední šance', 'pospěšte si', 'pospěš si', 'neváhejte', 'neváhej', 'teď nebo nikdy', 'pouze dnes', 'jen dnes', 'časově omezená nabídka', 'omezená nabídka', 'než bude pozdě', 'do vyprodání zásob', 'nečekejte', 'nečekej', 'nabídka končí', 'nabídka vyprší'],
  rewards: ['slev', 'sleva', 'slevu', 'slevy', 'slevou', 'slevov*', 'kupon*', 'kupón*', 'poukázk*', 'dárkový poukaz', 'dárkové poukazy', 'vyhrajte', 'vyhraj', 'výhra', 'výhry', 'soutěž o', 'slosování', 'věrnostní body', 'bonusové body'],
  incentives: ['odměn*', 'bonus*', 'dárek', 'dárky', 'dárkem'],
  later: ['později', 'možná později', 'teď ne', 'nyní ne', 'ještě ne', 'zeptat se později', 'připomenout', 'připomenout později', 'připomeňte mi to později', 'rozhodnout později', 'přeskočit', 'zatím přeskočit'],
  vagueAccepts: ['ok', 'dobře', 'rozumím', 'chápu', 'jasně', 'pokračovat', 'dál', 'dále', 'další', 'zavřít', 'v pořádku', 'hotovo', 'skvěle', 'přijmout a pokračovat'],
  doubleNegatives: ['odškrtněte, pokud nechcete', 'odškrtni, pokud nechceš', 'zrušte zaškrtnutí, pokud nechcete', 'zrušte zaškrtnutí, abyste', 'vypněte, pokud nechcete', 'nevypínejte', 'neodmítejte', 'neodmítat', 'nezakazujte', 'nezakazovat', 'nechci odmítnout', 'nechci zakázat'],
  legitimateInterest: ['oprávněný zájem', 'oprávněného zájmu', 'oprávněném zájmu', 'oprávněným zájmem', 'oprávněné zájmy', 'oprávněných zájm*'],
};
