import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Turkish: what pushes. */
export const words: WordList = {
  ...none,
  shaming: ['hayır teşekkürler, ben', 'hayır, teşekkürler, ben', 'hayır, istemiyorum', 'daha iyisini istemiyorum', 'daha iyi ... istemiyorum', 'en iyi ... istemiyorum', 'tasarruf etmek istemiyorum', 'umurumda değil', 'optimum çerez*', 'optimum deneyim*', 'en iyi deneyim*', 'mümkün olan en iyi deneyim*', 'tam deneyim*', 'daha iyi bir deneyim*', 'daha iyi deneyim*', 'daha kötü bir deneyim*', '(önerilir)', '(önerilen)', '(tavsiye edilir)', 'önerilen seçim', 'önerilen ayarlar', 'kabul etmenizi öneririz', 'kaçırmayın', 'kaçırma', 'kaçırırsınız', 'bizi destekleyin', 'bize destek olun', 'ne yazık ki', 'maalesef', 'emin misiniz', 'emin misin'],
  urgency: ['son şans', 'son fırsat', 'acele edin', 'acele et', 'ya şimdi ya hiç', 'sadece bugün', 'yalnızca bugün', 'bugüne özel', 'sınırlı süreli teklif', 'sınırlı süreli fırsat', 'çok geç olmadan', 'stoklarla sınırlı', 'beklemeyin', 'teklif sona eriyor'],
  rewards: ['indirim', 'indirimi', 'indirimli', 'indirimler', 'indirimden', 'indirim kodu', 'kupon*', 'hediye çeki', 'hediye çekleri', 'hediye kartı', 'promosyon kodu', 'çekiliş*', 'ödül kazan*', 'kazanma şansı', 'sadakat puan*', 'bonus puan*'],
  incentives: ['ödül', 'ödüller', 'bonus', 'hediye', 'hediyeler', 'promosyon', 'promosyonlar'],
  later: ['sonra', 'daha sonra', 'belki sonra', 'belki daha sonra', 'şimdi değil', 'şimdilik değil', 'henüz değil', 'sonra sor', 'daha sonra sor', 'bana hatırlat', 'sonra hatırlat', 'daha sonra hatırlat', 'sonra karar ver', 'atla', 'şimdilik atla', 'geç'],
  vagueAccepts: ['ok', 'tamam', 'anladım', 'anlaşıldı', 'peki', 'olur', 'devam', 'devam et', 'ileri', 'sonraki', 'kapat', 'güzel', 'harika', 'bitti', 'kabul et ve devam et'],
  doubleNegatives: ['istemiyorsanız işareti kaldırın', 'istemiyorsanız seçimi kaldırın', 'istemiyorsanız kapatın', 'işareti kaldırmayın', 'seçimi kaldırmayın', 'devre dışı bırakmayın', 'kapatmayın', 'reddetmeyin', 'engellemeyin', 'reddetmek istemiyorum', 'engellemek istemiyorum'],
  legitimateInterest: ['meşru menfaat*', 'meşru çıkar*'],
};
