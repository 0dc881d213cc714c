import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What is believed and borne together, in Swedish. Fields as in `TrustCues`. */
export const SWEDISH_COMMON: Pick<TrustCues, 'shared-principles' | 'whole-system'> = {
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
      (varför/vad vi vill/vårt varför/vad vi vill uppnå/varför vi gör det/varför det är viktigt/det vi vill/vad det är till för) : … (människor/folk/barn/barnen/barnet/familj/familjer/familjen/elev/elever/eleven/eleverna/patient/patienter/patienten/patienterna/kund/kunder/kunderna/boende/brukare/brukarna/kvinna/kvinnor/invånare/resenärer/hyresgäster/gäster/besökare/ungdomar/unga/äldre/föräldrar/anhöriga/kollegor/medarbetare/oss/alla/ingen/den/de)
      så att (de som/den som/våra/alla/fler/varje/inget/ingen/en/unga/äldre/nya) [_/de/den] (människor/folk/barn/barnen/barnet/familj/familjer/familjen/elev/elever/eleven/eleverna/patient/patienter/patienten/patienterna/kund/kunder/kunderna/boende/brukare/brukarna/kvinna/kvinnor/invånare/resenärer/hyresgäster/gäster/besökare/ungdomar/unga/äldre/föräldrar/anhöriga/kollegor/medarbetare/oss/alla/ingen/den/de/bor/kommer/möter/väntar/behöver/vi möter) … (kan/vågar/får/känner/slipper/vet/mår/är trygg*/ska/hinner)
      (varje/alla/inget/ingen) (barn/kvinna/elev/patient/familj/brukare/människa/kund/boende/gäst) (ska/skall) (känna/slippa/få/kunna/behöva/veta/bli)
      (ingen/inget barn/ingen av dem/ingen av er) ska behöva (bevisa/känna/vänta/välja/stå/vara/oroa/jäkta/skämmas)
      (barn/familjer/patienter/människor/elever) (ska/skall) (få/kunna/känna/ha) (en/ett/det/sig/lita/veta/vara)
      (kunna) lita på att vi
      (det/och det) är (dem/dem det/barnen/eleverna/patienterna/familjerna) (jag tänker på/det handlar om/vi är till för)
      (viktigt/viktigast) för (barnen/barn/eleverna/patienterna/familjerna/kunderna/brukarna/de boende/dem vi)
      är till för (medarbetaren/barnen/barnet/patienten/eleven/eleverna/familjen/den som/dem som/er/oss)
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
