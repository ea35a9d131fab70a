import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Swedish: what pushes. */
export const words: WordList = {
  ...none,
  shaming: ['nej tack, jag', 'jag vill inte ha ... bättre', 'jag vill inte ha ... bästa', 'jag vill inte ha ... erbjudanden', 'jag vill inte spara', 'jag bryr mig inte', 'optimala kakor', 'optimala cookies', 'optimal upplevelse', 'bästa möjliga upplevelse', 'bästa upplevelsen', 'bästa upplevelse', 'bättre upplevelse', 'sämre upplevelse', 'fullständig upplevelse', 'hela upplevelsen', '(rekommenderas)', '(rekommenderat)', 'rekommenderat val', 'rekommenderade inställningar', 'vi rekommenderar att du', 'du går miste', 'gå miste', 'du missar', 'missa inte', 'stöd oss', 'tyvärr', 'synd att', 'är du säker'],
  urgency: ['sista chansen', 'skynda dig', 'passa på nu', 'passa på innan', 'nu eller aldrig', 'bara idag', 'bara i dag', 'endast idag', 'tidsbegränsat erbjudande', 'bara under en begränsad tid', 'innan det är för sent', 'så länge lagret räcker', 'vänta inte', 'sekunder kvar', 'minuter kvar'],
  rewards: ['rabatt*', 'kupong*', 'värdecheck*', 'presentkort*', 'värdekod*', 'vinn', 'vinn en', 'vinn ett', 'vinner du', 'utlottning*', 'tävling om', 'bonuspoäng*', 'lojalitetspoäng*'],
  incentives: ['belöning*', 'bonus', 'bonusar', 'present', 'presenter', 'gåva', 'gåvor'],
  later: ['senare', 'kanske senare', 'inte nu', 'inte än', 'fråga senare', 'fråga mig senare', 'påminn mig', 'påminn mig senare', 'bestäm senare', 'hoppa över', 'hoppa över nu'],
  vagueAccepts: ['ok', 'okej', 'uppfattat', 'jag förstår', 'jag fattar', 'förstått', 'fortsätt', 'gå vidare', 'vidare', 'nästa', 'stäng', 'bra', 'toppen', 'klart', 'klar', 'acceptera och fortsätt'],
  doubleNegatives: ['avmarkera för att inte', 'avmarkera om du inte', 'bocka ur för att inte', 'bocka ur om du inte', 'stäng av för att inte', 'stäng inte av', 'inaktivera inte', 'neka inte', 'avvisa inte', 'vill inte neka', 'avböj inte'],
  legitimateInterest: ['berättigat intresse', 'berättigade intresse*', 'legitimt intresse', 'legitima intresse*'],
};
