import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Romanian: what pushes. A doubled negation is plain grammar here, so only a negated refusal counts as one. */
export const words: WordList = {
  ...none,
  shaming: ['nu, mulțumesc, nu', 'nu mulțumesc, nu', 'nu mulțumesc, prefer', 'nu vreau ... mai bun*', 'nu vreau ... cele mai bune', 'nu vreau să economisesc', 'nu-mi pasă', 'cookie-uri optime', 'experiență optimă', 'experiența optimă', 'cea mai bună experiență', 'experiență completă', 'experiența completă', 'experiență mai bună', 'experiență mai slabă', '(recomandat)', '(recomandată)', 'alegere recomandată', 'setări recomandate', 'îți recomandăm să accepți', 'vă recomandăm să acceptați', 'nu rata', 'nu ratați', 'susține-ne', 'sprijină-ne', 'din păcate', 'ne pare rău', 'ești sigur', 'sunteți sigur'],
  urgency: ['ultima șansă', 'ultima ocazie', 'grăbește-te', 'grăbiți-vă', 'acum ori niciodată', 'acum sau niciodată', 'doar azi', 'doar astăzi', 'numai azi', 'ofertă limitată', 'ofertă pe timp limitat', 'înainte să fie prea târziu', 'în limita stocului', 'nu aștepta', 'nu așteptați', 'oferta expiră'],
  rewards: ['o reducere', 'cod de reducere', 'reduceri', 'reducerile', 'cupon*', 'voucher*', 'card cadou', 'carduri cadou', 'cod promoțional', 'coduri promoționale', 'câștigă un', 'câștigă o', 'câștigați un', 'câștigați o', 'tragere la sorți', 'tombol*', 'un premiu', 'puncte de fidelitate', 'puncte bonus'],
  incentives: ['recompens*', 'bonus*', 'cadou', 'cadouri', 'premii', 'promoți*'],
  later: ['mai târziu', 'poate mai târziu', 'nu acum', 'încă nu', 'întreabă-mă mai târziu', 'amintește-mi', 'amintește-mi mai târziu', 'decid mai târziu', 'omite', 'sari peste', 'treci peste'],
  vagueAccepts: ['ok', 'bine', 'e în regulă', 'în regulă', 'am înțeles', 'înțeleg', 'continuă', 'continuați', 'mai departe', 'următorul', 'închide', 'gata', 'perfect', 'accept și continui'],
  doubleNegatives: ['debifează dacă nu', 'debifați dacă nu', 'debifează pentru a nu', 'debifați pentru a nu', 'dezactivează pentru a nu', 'nu dezactiva', 'nu refuza', 'nu te opune', 'nu vreau să refuz', 'nu vreau să dezactivez'],
  legitimateInterest: ['interes legitim', 'interesul legitim', 'interesului legitim', 'interese legitime', 'interesele legitime', 'intereselor legitime'],
};
