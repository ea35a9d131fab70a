import type { Texts } from './texts.js';

const plural = new Intl.PluralRules('pl');

/** "Te dane dostają też 3 inne firmy": the verb and the noun follow the number. */
function partners(count: number): string {
  if (!count) return 'Nikt inny nie dostaje tych danych.';
  if (count === 1) return 'Te dane dostaje też jedna inna firma.';
  return plural.select(count) === 'few' ? `Te dane dostają też ${count} inne firmy.` : `Te dane dostaje też ${count} innych firm.`;
}

/** Polish. */
export const texts = {
  banner: {
    dir: 'ltr',
    label: 'Twoja prywatność',
    title: (site) => `${site} prosi o Twoją zgodę`,
    again: 'Pytamy tylko o to, co wymaga nowej odpowiedzi. Pozostałe Twoje wybory się nie zmieniają.',
    purpose: (why, youGet) => `${why} Co z tego masz: ${youGet}`,
    partners,
    keptFor: (time) => `Jak długo je trzymamy? Najwyżej ${time}.`,
    change: (button) => `Odmowa nic Cię nie kosztuje. Zawsze możesz zmienić zdanie: kliknij „${button}” na dowolnej stronie.`,
    notRemembered: 'Przeglądarka nie pozwala nam tu nic zapisać, więc nie zapamiętamy Twojego wyboru.',
    policy: 'Polityka prywatności',
    accept: 'Zaakceptuj wszystkie',
    refuse: 'Odrzuć wszystkie',
    choose: 'Ustawienia',
    settings: 'Ustawienia prywatności',
  },
  dialog: {
    dir: 'ltr',
    title: 'Twoje ustawienia prywatności',
    intro: (site) => `To Ty decydujesz, co ${site} może robić z Twoimi danymi. Wszystko pozostaje wyłączone, dopóki tego nie włączysz. Odmowa nic Cię nie kosztuje.`,
    sentStays: 'To, co wyłączysz, przestaje działać od razu. Dane wysłane wcześniej zostają u tych, którzy je dostali.',
    on: 'Włączone',
    off: 'Wyłączone',
    why: 'Co robimy',
    data: 'Czego używamy',
    youGet: 'Co z tego masz',
    keptFor: 'Jak długo',
    ifNot: 'Jeśli odmówisz',
    nobody: 'Nikt inny nie dostaje tych danych.',
    services: (count) => `Kto dostaje te dane (${count})`,
    provider: 'Firma',
    country: 'Kraj',
    policy: 'Polityka prywatności',
    stored: 'Na Twoim urządzeniu',
    nothingStored: 'Nic.',
    storedFor: (time) => `Czas przechowywania: ${time}.`,
    untilClosed: 'Znika po zamknięciu przeglądarki lub tej karty.',
    untilRemoved: 'Zostaje, dopóki nie odmówisz lub nie wyczyścisz przeglądarki.',
    necessary: 'Bez czego strona nie zadziała',
    necessaryIntro: 'Na to zgoda nie jest potrzebna. Mówimy Ci jednak, po co to jest.',
    save: 'Zapisz mój wybór',
    accept: 'Zaakceptuj wszystkie',
    refuse: 'Odrzuć wszystkie',
    close: 'Zamknij',
    closeLabel: 'Zamknij bez zmian',
    contact: 'Masz pytania?',
    notRemembered: 'Przeglądarka nie pozwala nam tu nic zapisać, więc nie zapamiętamy Twojego wyboru.',
    needsReload: (names) => `Wybór zapisany. Na tej stronie nadal działa: ${names}. Zniknie, gdy wczytasz stronę ponownie.`,
    reload: 'Wczytaj ponownie',
  },
} satisfies Texts;
