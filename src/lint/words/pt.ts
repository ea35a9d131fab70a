import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Portuguese, of Portugal and of Brazil: what pushes. */
export const words: WordList = {
  ...none,
  shaming: ['não, obrigado, não', 'não, obrigada, não', 'não obrigado, não', 'não, obrigado, prefiro', 'não obrigado, prefiro', 'não quero ... melhor*', 'não quero ... ofertas', 'não quero poupar', 'não quero economizar', 'não me importo', 'não me importa', 'cookies ideais', 'cookies otimizados', 'experiência ideal', 'experiência otimizada', 'a melhor experiência', 'melhor experiência possível', 'experiência completa', 'uma experiência melhor', 'uma melhor experiência', 'experiência pior', '(recomendado)', '(recomendada)', 'escolha recomendada', 'definições recomendadas', 'configurações recomendadas', 'recomendamos que aceite', 'vai perder as', 'você vai perder', 'não perca esta', 'não perca as ofertas', 'não perca a oportunidade', 'apoie-nos', 'nos apoie', 'infelizmente', 'que pena', 'tem a certeza', 'tem certeza'],
  urgency: ['última oportunidade', 'última chance', 'despache-se', 'apresse-se', 'agora ou nunca', 'só hoje', 'somente hoje', 'apenas hoje', 'oferta limitada', 'oferta por tempo limitado', 'só por tempo limitado', 'antes que seja tarde', 'antes que seja tarde demais', 'enquanto durar o stock', 'enquanto durarem os estoques', 'não espere', 'a oferta termina', 'a oferta expira'],
  rewards: ['desconto*', 'cupão', 'cupões', 'cupom', 'cupons', 'vale-compras', 'vale de compras', 'vale-presente', 'cartão-presente', 'cartão presente', 'código promocional', 'códigos promocionais', 'ganhe um', 'ganhe uma', 'um prémio', 'um prêmio', 'sorteio', 'sorteios', 'pontos de fidelidade', 'pontos de fidelização', 'cashback'],
  incentives: ['recompensa*', 'bónus', 'bônus', 'brinde*', 'prémios', 'prêmios', 'promoções'],
  later: ['mais tarde', 'talvez mais tarde', 'talvez depois', 'depois', 'agora não', 'ainda não', 'perguntar mais tarde', 'pergunte-me mais tarde', 'lembrar mais tarde', 'lembrar-me mais tarde', 'lembre-me', 'lembre-me mais tarde', 'decidir mais tarde', 'decidir depois', 'ignorar', 'saltar', 'pular'],
  vagueAccepts: ['ok', 'está bem', 'tudo bem', 'entendi', 'percebi', 'compreendo', 'entendo', 'continuar', 'prosseguir', 'avançar', 'seguinte', 'próximo', 'fechar', 'ótimo', 'perfeito', 'certo', 'concluído', 'pronto', 'aceitar e continuar'],
  doubleNegatives: ['desmarque se não', 'desmarque para não', 'desmarcar para não', 'desative para não', 'desative se não', 'desligue para não', 'não desative', 'não desligue', 'não recuse', 'não rejeite', 'não quero recusar', 'não quero rejeitar', 'não quero desativar'],
  legitimateInterest: ['interesse legítimo', 'interesses legítimos', 'legítimo interesse', 'legítimos interesses'],
};
