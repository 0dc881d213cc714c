import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What shows learning, in Swedish. Fields as in `TrustCues`. */
export const SWEDISH_LEARNING: Pick<TrustCues, 'learning'> = {
  learning: {
    cues: cueList(`
      vad (har/lärde/lär/kan/såg/ser/märkte/märker) (vi/ni/du) [oss/er/dig] (lärt/lära/av/upptäckt/märkt/sett hos/oss)
      vad (har vi/har ni/kan vi/lärde vi/lärde ni/har du) (lärt/oss/er/lära)
      (det vi har lärt/vad vi har lärt/vad vi lärde/det vi lärde/lärdomarna från/vad ni har lärt/vad man lärt/vad de har lärt)
      vad (kan/ska/skulle/vill) (vi/ni) [kunna/vilja] (pröva/prova/testa)
      (låt oss/ska vi/kan vi/vi kan/vi vill/då kan vi) (pröva/prova) (det/en/ett/att/i/på/nya/något/igen)
      (vi/grupp*/teamet/och) (prövar/provar) (det/en/ett/att/i/på/nya/något/igen/oss/ut/under/med)
      prov* på något nytt
      (det/vad) (personalen/gruppen/teamet/ni/medarbetarna/arbetslaget) vill (pröva/prova)
      vill (ni/gruppen/personalen) (pröva/prova)
      (litet/ett litet/små) försök
      (i liten skala/försöksvis/ett försök/som försök/som ett försök)
      (ett/en/som) (experiment/pilot/prototyp) (i/på/med/för/och)
      (vi/ska vi/då/och) [ska] (tittar/tittar vi/titta/blickar/blickar vi) [tillsammans/vi] (tillbaka/på det igen/på vad vi/på vad som/på hur det)
      tittar vi tillbaka
      (syftet/målet/meningen) … är att (förbättra/lära) (arbetet/arbetssättet/oss)
      vad (vore/är/skulle vara) ett [bra] (första/nästa) steg
      tittar (vi tillsammans/tillsammans) på
      (går igenom/pratar igenom/går vi igenom/gå igenom) (det/den/dem) (tillsammans/igen)
      gås igenom igen
      (reflektera*/utvärderar/utvärdera/återblick) (tillsammans/över/kring/på)
      vad (gick bra/fungerade/hjälpte/var svårt/förvånade/kom i vägen/har hjälpt/var lätt/gjorde skillnad/gick fel och)
      (vad som/det som) (gick bra/fungerade/hjälpte/var svårt/förvånade/har hjälpt/kom i vägen/kan gå fel)
      (för att/så att vi/vill/kan/och/vi/att) (lära/lär/lära oss/lär oss) (av/oss/tillsammans/mer/något/hur/vad/varandra)
      (lära/lär/lärde/lärt) (oss/mig) (av/något/mer/mycket/hur/vad/om/att)
      lär* av (varandra/det/dem/misstag*/avvikelse*/händelse*)
      (för att/kunna/vill) förstå (vad/hur/varför det/varför vi/det)
      (om det inte fungerar/fungerar det inte/om det visar sig/funkar det inte/om det inte funkar) … (ändra*/pröva*/slut*/justera*/byt*/backa*/tänk*)
      då ändrar vi
      (misstag/avvikelser/avvikelserna/dåliga nyheter/varje avvikelse/fel) … (lär/lära/välkomna/välkommet/berättar)
      (återkoppling/feedback) (till mig/på hur jag/på mitt/på min)
      (se/berätta/höra) hur det gick
      (jag/vi) har lärt (mig/oss)
      jag är (nyfiken/så nyfiken/mycket nyfiken/uppriktigt nyfiken)
      jag undrar (hur/vad)
      det vore intressant att höra
      (försöket/piloten/experimentet/provet) (pågår/löper/visade/fortsätter)
      (vi/de) (prövar/provar/testar) [_] (ett/en/det/igen/i/april*/hela)
      (vi/och vi) provar igen
      (får/kan) [gärna] göra fel
      (inte/aldrig/ingen) [_] [_] (leta/letar/söka/peka/pekar) [efter/ut] (syndabock*/skyldig*/någon/fel)
      (används/skrivs/följs/mäter/följer/räknar/förs) … (för att/så att) (lära/förstå/se/veta/ta reda på) [_] (oss/vad/hur/var/av)
      (bara/endast) [till] för att (vi ska/se/förstå/lära)
      (för att vi ska/så att vi kan/vi vill) (förstå/lära/veta) (vad/hur/var/varför/av/oss)
      (vi/jag) vill (veta vad som händer/förstå vad/förstå hur/lära av)
      (i/om) (maj/juni/mars/april/oktober/november/januari/augusti/september/december/februari/höst/vår/_) (tittar/pratar/samlas/går/ses) vi … (lärt/hjälpt/fungera*/hur det gick/planen/ändra/gått/igen)
      (fungerar/funkar) (något/det) inte så ändrar
      (siffran/siffrorna/statistiken/talen) (säger/visar/berättar) (inget/inte) (om/hur/vad/allt/varför)
      (jag/vi) (hade aldrig kommit på/hade inte tänkt på/hade ingen aning/visste inte/har lärt)
      (reflektion/eftersnack/återblick) (i/efter/tillsammans/varje)
      (berätta/berättar/hör) [gärna/sedan/mig/för varandra] [i _] hur det (gick/kändes/blev/fungerade)
      (frågar/fråga/höra) (vad som fungerar/vad som hindrar/vad som hjälpt*)
      (smakar/testar/tittar) vi [_] (och ser/ihop/igen)
      (då/så) smakar vi
      vad (gjorde/gör) skillnad
      (det vi/vad vi) (tittar på/följer) för att (lära/förstå)
      (för att lära/i lärande syfte)
      nästa gång (gör/prövar/provar/kan/ska) vi
      vad vi (kommer att minnas/skulle göra annorlunda/tar med oss)
      aldrig efter vem
      (provar/prövar/testar) vi (från/i/under/med/på/en/ett/det/till)
      (så/och) ser vi (hur det/vad som/om det)
      (pratade/talade/funderade) [_] (om/över) vad det (kan betyda/betyder/beror på/kan bero)
      (ett/två/tre) försök (var/under)
      vad (de/ni/du/hen/hon/han) vill lära (sig/er/dig)
    `),
    hollow: cueList(`
      (lärdomar/utvecklingsområde/handlingsplan vid)
      lär av [det] bästa
      (lär er/lär dig) (läxan/av)
      lära (er/dig) en läxa
      provar (med att/oss på tålamod)
      vad (ser ni/ser vi) (siffror*/resultat*)
      jag undrar (hur ni kan/hur du kan/vad ni håller/vad du håller)
      ett försök (att/till)
      för att se (om ni/vem/vilka/att ni)
      i utvecklingssyfte
    `),
  },
};
