import { describe, expect, test } from 'vitest';
import type { Guard } from '../../../../lib/engine/rule';
import { guardsAt } from './guardsAt';

const INNOCENT: readonly (readonly [Guard, string])[] = [
  ['negated', 'Ni måste inte [[nå målet]] i år.'],
  ['negated', 'Vi [[rangordnar]] inte längre.'],
  ['negated', 'Vi har slutat med att [[mäta samtal per timme]].'],
  ['negated', 'Vi pratar om arbetet i stället för att [[jaga siffror]].'],
  ['negated', 'Det finns ingen [[topplista]] hos oss.'],
  ['negated', 'Jag har aldrig bett någon att [[leverera till varje pris]].'],
  ['negated', 'Ingen [[ska mätas på samtal]].'],
  ['negated', 'Ingen [[mäts på antal samtal]] hos oss.'],
  ['negated', 'Vi vill inte att ni sitter vid datorn hela dagen och [[rapporterar varje timme]].'],
  ['negated', 'Jag vill inte att medarbetarna i teamen ska behöva [[följa manualen ord för ord]].'],
  ['question', 'Vad skulle krävas för att [[nå 95 %]] utan övertid?'],
  ['question', 'Måste vi [[nå målet]] i år?'],
  ['question', 'Vi [[måste nå 40 besök]] i veckan, vad tycker ni?'],
  ['quoted', 'Han skrev: ”Ni [[måste nå målen]].”'],
  ['quoted', 'Uttrycket [[till varje pris]] gör folk trötta.'],
  ['quoted', 'På tavlan stod »[[inga ursäkter]]« i rött.'],
  ['reported', 'Styrelsen sa att [[resultatet går först]].'],
  ['reported', 'Enligt nämnden [[ska skolorna nå 95 %]].'],
  ['law', 'Enligt lagen [[ska allt dokumenteras]] samma dag.'],
  ['law', 'Enligt SoL [[ska varje anmälan bedömas]] direkt.'],
  ['safety', 'När larmet går [[ska alla lämna huset]].'],
  ['self', 'Jag [[måste nå 40 samtal]] innan jag går hem.'],
  ['self', '[[Jag måste besöka två enheter i veckan]].'],
  ['self', 'Jag [[måste träffa alla]] före jul.'],
  ['self', 'Jag [[måste lämna in 40 rapporter]].'],
  ['history', 'Vi alla [[nådde 95 %]].'],
  ['history', 'Alla [[nådde 95 %]].'],
  ['self', 'Jag lovade att [[rapporten ligger på ert bord]] på fredag.'],
  ['external', 'Leverantören [[ska leverera inom 24 timmar]].'],
  ['admin', 'Alla [[ska lämna in reseräkningar]] senast fredag.'],
  ['history', 'I fjol nådde vi [[målet på 95 %]].'],
  ['history', 'Tack för att ni [[nådde 95 %]] tillsammans.'],
  ['history', 'På den tiden [[rangordnade de alla team]] varje fredag.'],
  ['learning', 'Vi [[mäter ledtiderna]] för att lära oss var det fastnar.'],
  ['learning', 'Vi [[tittar på siffrorna]] på måndag. Vad hjälpte, och vad kom i vägen?'],
  ['means', 'Vi vill [[minska sjukfrånvaron med 15 %]]. Vad behöver ni av mig?'],
  ['means', 'Vi ska [[minska sjukfrånvaron med 15 %]] genom att ge varje pass en timme till.'],
  ['sport', 'På fotbollen bjuder [[det förlorande laget]] på lunch.'],
  ['polite', 'Du [[måste vara trött]] efter veckan.'],
  ['polite', 'Det [[ska bli roligt]] att ses.'],
  ['choice', 'Du behöver inte [[rapportera på fredag]].'],
  ['choice', 'Om ni har lust kan ni [[skicka era siffror]].'],
];

const CONTROL: readonly (readonly [Guard, string])[] = [
  ['negated', 'Inte bara [[måste ni nå målet]], det ska ske nu.'],
  ['negated', 'Glöm inte att [[rapportera era siffror]].'],
  ['negated', 'Den som inte levererar [[ska redovisa varför]].'],
  ['negated', 'Om ni inte förstår det här [[får ni gå]].'],
  ['negated', 'Jag vill ha det senast fredag och [[inga ursäkter]].'],
  ['negated', 'Icke desto mindre [[måste vi ner till 350]].'],
  ['negated', '[[Frågan är avgjord]] och tas inte upp igen.'],
  ['negated', 'Vi ger en [[guldstjärna till den som]] aldrig varit sjuk.'],
  ['negated', 'Ingen [[får gå hem förrän vi är på 40]].'],
  ['negated', 'Vi vill inte att ni frågar varför utan [[rapporterar varje timme]].'],
  ['self', '[[Jag vill att ni når 40]].'],
  ['history', 'Vi [[publicerar avslutade ärenden per handläggare]].'],
  ['history', '[[Publicera alla avslutade ärenden]] per handläggare.'],
  ['question', 'Kan vi bara enas om att [[churnen ska under 2 %]]?'],
  ['self', '[[Jag behöver inte veta hur]].'],
  ['history', 'Tack, Johan. Vi har kommit överens om att du [[bedöms utifrån antalet]].'],
  ['question', 'Kan alla [[skicka sina siffror]] före lunch?'],
  ['question', 'Hur kunde ni [[missa målet]] igen?'],
  ['question', 'Varför har ni inte [[nått målet]]?'],
  ['quoted', 'Ni [[måste nå målen]], som ”avtalat” i maj.'],
  ['reported', 'Styrelsen vill ha 95 %, så ni [[måste nå målet]].'],
  ['reported', 'Enligt nämnden [[måste ni nå 95 %]].'],
  ['reported', 'Som jag sa: [[resultatet går först]].'],
  ['safety', 'Det finns [[inget utrymme för misstag]].'],
  ['law', 'Laget [[måste nå målet]] i år, hela lag 2.'],
  ['law', 'I sol och regn [[ska målet nås]].'],
  ['self', 'Jag [[måste se era siffror]] på fredag.'],
  ['self', 'Jag [[förväntar mig 95 %]] av er.'],
  ['self', 'Jag [[måste godkänna alla byten]].'],
  ['external', 'Ni [[måste slå konkurrenterna]].'],
  ['admin', 'Alla fakturor [[behöver min attest]].'],
  ['admin', 'Dina siffror [[påverkar lönen]].'],
  ['history', 'Ni [[missade målet]] igen.'],
  ['history', 'I fjol nådde vi 90 %, nu [[ska ni nå 95 %]].'],
  ['history', 'Du [[misslyckades med att leverera]] i tid.'],
  ['history', 'Målen [[följs upp varje vecka]].'],
  ['learning', 'Vi [[mäter ledtiderna]] varje vecka.'],
  ['means', '[[Minska sjukfrånvaron med 15 %]] före sommaren.'],
  ['sport', 'Ni [[måste matcha målet]].'],
  ['polite', 'Ni [[måste vara på 95 %]] i maj.'],
  ['choice', 'Hur ni gör är upp till er, [[bara siffrorna stämmer]].'],
  ['choice', 'Om du vill behålla jobbet [[når du målet]].'],
];

describe('innocent', () => {
  test.each(INNOCENT)('%s: %s', (guard, text) => {
    expect(guardsAt(text, 'sv')).toContain(guard);
  });
});

describe('control', () => {
  test.each(CONTROL)('%s not: %s', (guard, text) => {
    expect(guardsAt(text, 'sv')).not.toContain(guard);
  });
});
