import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What is learned, believed and borne together, in Swedish. Fields as in `TrustCues`. */
export const SWEDISH_COMMON: Pick<TrustCues, 'learning' | 'shared-principles' | 'whole-system'> = {
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
    `),
  },
  'shared-principles': {
    cues: cueList(`
      (vårt/det gemensamma/vårt gemensamma) (syfte/uppdrag) (är/här/som)
      (vår/våra/den gemensamma/våra gemensamma) (princip/principer/värderingar/hållning/ledstjärna/värdegrund) (är/säger/betyder/att/innebär/bygger)
      vårt löfte
      (varför vi finns/det vi är till för/dem vi är till för/de vi är till för/vem vi är till för/varför vi är här/därför finns vi)
      (vår överenskommelse/vi har lovat varandra/det vi har kommit överens om tillsammans)
      (vi tror på/det vi tror på/det vi står för/vi står för)
      (det viktigaste/viktigast/det viktiga) (för oss/är att ni/är att alla/är att ingen/är att vi/är att du)
      (det som betyder mest/det som är viktigt för oss/det som är viktigast)
      (gäller/gäller för) (mig också/även mig/mig med/också mig/mig lika)
      (inklusive mig/mig inräknad/jag inräknad/samma för alla/även för mig/även mig/också för mig)
      i vår (kultur/profession/yrkesroll)
      vad är (god/gott/bra/meningsfull*) (vård/omsorg/undervisning/arbete/stöd/service)
      (god/gott) (vård/omsorg/undervisning/stöd) (är/betyder/innebär) (att/när)
      (öppenhet/ärlighet/tillit/respekt/mod/värdighet) (betyder/innebär/bygger/går före/är att/går åt båda)
      (säkerheten/tryggheten/hälsan/säkerhet/patientsäkerheten) (går/kommer) [alltid] (före/först)
      går (säkerheten/tryggheten/hälsan) [alltid] (före/först)
      (inget/ingen siffra/inga siffror/ingen leverans) (är viktigare än/är värt/går före)
      det (är viktigt/spelar roll) (därför att/eftersom/för att det finns)
      (en/ett) (gemensam/gemensamt) (princip/syfte/ansvar för)
    `),
    hollow: cueList(`
      (för att jag säger det/det sitter i väggarna)
      i enlighet med vår värdegrund ska
      (det viktigaste/viktigast/det viktiga) (är/för oss är) (resultat*/siffr*/att vi når/försäljning*/att ni når/målet/omsättning*)
      vi står för (notan/kostnad*/fikat/kaffet/maten/lunchen/resan)
      (vi är överens om/vi har kommit överens/vi kom överens) … (hyra/hyran/pris/priset)
    `),
  },
  'whole-system': {
    cues: cueList(`
      (helheten/helhetssyn/hela bilden/hela kedjan/hela flödet/det stora hela/i ett större sammanhang)
      hela vägen (för/från)
      (ur/från/med) (patientens/elevens/brukarens/kundens/medborgarens/barnets/familjens/invånarens/den enskildes/de äldres/hyresgästens/resenärens) (perspektiv/synvinkel/ögon/sida/håll)
      (hur påverkar det/hur påverkas/vad betyder det för/vad innebär det för/vad händer med/vad gör det med) (de andra/andra/nästa/dem som/kvälls*/natt*/övriga/kollegorna/våra kollegor)
      (vad behöver/vad behöver vi av) (nästa led/nästa skift/nattskiftet/dagskiftet/varandra/de andra grupperna/kvällslaget)
      (vad vi behöver av/det vi behöver av) (andra/varandra/de andra)
      så att (nästa skift/nattskiftet/dagskiftet/nästa pass/kvällslaget/nästa led/nästa person)
      (över/mellan) (enhetsgränserna/gränserna/avdelningsgränserna/förvaltningsgränserna/professionsgränserna)
      (tillsammans med/ihop med/i samverkan med/med våra kollegor i/med våra kollegor på) (de andra/socialtjänsten/skolan/polisen/vården/regionen/kommunen/grannenheten/biståndsenheten/biblioteket/fritidsgården/andra enheter/andra avdelningar/kliniken/hyresgästerna/föräldrarna/de boende/familjen/familjerna/eleverna/patienterna/brukarna/nattskiftet/inköp)
      (uppströms/nedströms/nästa led/den som tar över/de som tar över)
      mellan (enheterna/grupperna/skiften/avdelningarna) (det/som) skaver
      hållbart (över tid/i längden)
      (på lång sikt/i längden/långsiktigt hållbar*)
      (del av/delar av) (samma/en helhet/något större/helheten/en större)
      (flyttar problemet/kostnaden hamnar/skjuter över problemet/skjuter problemet/flyttar kostnaden/bieffekt/bieffekter/sidoeffekter)
      (beroende av varandra/beror på varandra/påverkar varandra)
      (hur det/hur allt/våra uppgifter/delarna/uppgifterna/allt) (hänger ihop/hänger samman)
      hur hänger (de/det/allt) (ihop/samman)
      (samarbet*/samverka*) (mellan/över/med) (enheter*/grupper*/avdelning*/gränser*/skolan/socialtjänsten/polisen/regionen/kommunen/andra)
      vad (vi/de/grupperna/enheterna) behöver av varandra
    `),
    hollow: cueList(`
      (vi är ett lag/helhetsgrepp/summan av alla)
      tänk på laget
      i längden … (ersätt*/kvar)
      del av samma (budget/mål)
      hänger (ihop/samman) (inte/på att ni)
    `),
  },
};
