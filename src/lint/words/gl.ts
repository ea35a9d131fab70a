import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Galician: what pushes. */
export const words: WordList = {
  ...none,
  shaming: ['non, grazas, non', 'non grazas, non', 'non, grazas, prefiro', 'non grazas, prefiro', 'non quero ... mellor*', 'non quero aforrar', 'non me importa', 'tanto me ten', 'cookies óptimas', 'experiencia óptima', 'a mellor experiencia', 'mellor experiencia posible', 'experiencia completa', 'unha experiencia mellor', 'unha mellor experiencia', 'experiencia peor', '(recomendado)', '(recomendada)', 'opción recomendada', 'axustes recomendados', 'recomendámosche que aceptes', 'recomendamos que acepte', 'vas perder as', 'non o perdas', 'non perdas esta', 'non perdas a oportunidade', 'apóianos', 'por desgraza', 'desgraciadamente', 'que mágoa', 'seguro que queres rexeitar', 'tes a certeza'],
  urgency: ['última oportunidade', 'derradeira oportunidade', 'date présa', 'apúrate', 'agora ou nunca', 'só hoxe', 'oferta limitada', 'oferta por tempo limitado', 'antes de que sexa tarde', 'antes de que sexa demasiado tarde', 'ata esgotar existencias', 'non agardes', 'non esperes', 'a oferta remata', 'a oferta caduca'],
  rewards: ['desconto*', 'cupón', 'cupóns', 'vale de compra', 'vale de regalo', 'tarxeta regalo', 'código promocional', 'códigos promocionais', 'gaña un', 'gaña unha', 'un premio', 'sorteo', 'sorteos', 'puntos de fidelidade'],
  incentives: ['recompens*', 'bonificaci*', 'agasallo', 'agasallos', 'regalo', 'regalos', 'premios', 'promocións'],
  later: ['máis tarde', 'quizais máis tarde', 'se cadra máis tarde', 'agora non', 'aínda non', 'despois', 'pregúntame máis tarde', 'lémbramo', 'lémbramo máis tarde', 'decidir máis tarde', 'omitir', 'saltar', 'ignorar'],
  vagueAccepts: ['ok', 'de acordo', 'entendido', 'enténdoo', 'enténdeo', 'continuar', 'seguir', 'adiante', 'seguinte', 'pechar', 'perfecto', 'ben', 'está ben', 'feito', 'listo', 'aceptar e continuar'],
  doubleNegatives: ['desmarca se non', 'desmarque se non', 'desmarca para non', 'desmarcar para non', 'desactiva para non', 'desactiva se non', 'non desactives', 'non rexeites', 'non te opoñas', 'non quero rexeitar', 'non quero desactivar'],
  legitimateInterest: ['interese lexítimo', 'intereses lexítimos', 'lexítimo interese', 'interés lexítimo'],
};
