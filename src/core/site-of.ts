/**
 * The part of a host that one owner holds, as far as it can be told without the list of all registries: `shop.example`, `bmw.de`, `shop.co.uk`.
 * What a site owns besides stands in `ownHosts`.
 */
export const siteOf = (host: string): string => /[^.]+\.((ac|com?|edu|gob|gouv|gov?|ltd|mil|net?|nom|org?|plc)\.[a-z]{2}|[a-z][a-z0-9-]+)$/.exec(host)?.[0] ?? host;
