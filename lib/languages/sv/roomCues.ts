import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What gives room to shape the work, in Swedish. Fields as in `TrustCues`. */
export const SWEDISH_ROOM: Pick<TrustCues, 'co-design'> = {
  'co-design': {
    cues: cueList(`
      vad (tycker/tänker/säger/anser/tror) (du/ni/gruppen/de andra) [om/på/kring/själva]
      hur (ser/tänker) (du/ni) [på/om/kring/själva]
      (vad/hur) skulle (du/ni) [vilja] (föreslå/ändra/göra/välja/pröva/prova/lägga upp/ha/börja/lösa/säga)
      (vad/hur) (vill) (du/ni) (föreslå/ändra/göra/välja/pröva/prova/lägga upp/ha/börja/lösa)
      (vilken/vilket/vilka/vilken del/vilket steg/var) [av dem] (vill/skulle) (ni/du) [vilja] (börja/välja/helst/pröva/prova)
      (ni/du) (vet/kan) [det här/det/arbetet/själva/ju] bäst
      (ni/du/de/den) som (gör arbetet/står närmast arbetet/arbetar närmast/utför arbetet/jobbar närmast/är närmast arbetet)
      (ni/du) (vet/kan) (det här/det) bättre än (jag/vi/någon)
      innan (jag beslutar/vi beslutar/jag bestämmer/vi bestämmer/något bestäms/något beslutas/jag går vidare)
      inget är (bestämt/beslutat/klart) [än/ännu]
      tillsammans med (er/personalen/medarbetarna/gruppen/grupperna/handläggarna/lärarna/förarna/sköterskorna/teamet/teamen/cheferna på/arbetslagen/undersköterskorna/de som)
      (ta fram/tar fram/forma/formar/utforma/utformar/bestämma/bestämmer/bestämmer vi/planera/planerar/kommer vi fram till/tar vi fram/skriva/bygga) [det/den] tillsammans
      (det här är ett/det är ett/här är ett/här kommer ett/det här är bara ett/bara ett/ett första) (utkast/förslag)
      (ändra/stryk/riv/kladda) (gärna/det som/fritt)
      vad (har jag missat/missar jag/ser jag inte/har vi missat/oroar er/oroar dig/har jag glömt)
      (har/om) jag [har] missat något
      (var/hur) tänker jag fel
      (vem vill/vilka vill/vem skulle vilja/vilka skulle vilja/vill någon/är det någon som vill/någon som vill)
      (skulle du/skulle ni) vilja (vara med/pröva/prova/hjälpa/berätta/hålla/ta)
      vill (du/ni) vara med (och/på/i)
      (era/ert/dina/ditt/er/din) (idéer/förslag/idé/synpunkter/tankar/önskemål) (är/finns/ligger) (bra/bättre/med/i/inne/skälet)
      (era/ert/dina/ditt) (idéer/förslag/synpunkter) … (finns med/är med/ligger till grund)
      (vill/höra/ta del av/skicka/lämna/berätta/gärna/efter/tar emot) [gärna/ha/alla/in/mig] (era/ert/dina/ditt/er) (idéer/förslag/synpunkter/tankar/önskemål/åsikt/åsikter/idé)
      (gruppens/teamets/arbetslagets/medarbetarnas/era/deras) eget förslag
      (gruppernas/gruppens/teamets/personalens) förslag
      (ni/du) [_/två/tre] (avgör/väljer/planerar/bestämmer/utformar/formar/fördelar/lägger upp) [själv/själva/tillsammans/alltid] (hur/själva/själv/ordningen/när/sätt/vad/schemat/veckan/vem/vilka/vilken/resten/fritt/takten)
      (gruppen/grupperna/teamet/teamen/arbetslaget/arbetslagen/de som/laget/styrkan/skiftet) [_/två] (avgör/väljer/planerar/bestämmer/utformar/fördelar/lägger upp) [själv/själva/tillsammans/sin] (hur/själva/själv/ordningen/när/sätt/vad/schemat/veckan/vem/vilka/vilken/resten/dag/sina)
      (avgör/bestämmer/väljer/planerar/beslutar/formar) (ni/du/gruppen/arbetslaget/teamet) [själv/själva/tillsammans]
      (vill jag/jag vill/får jag) fråga (er/dig) (vad/hur/om)
      (medarbetaren/teamet/gruppen/kurslaget/arbetslaget/var och en/varje grupp) (bestämmer/väljer) (var/vad/när/hur/sitt/sina/själv)
      det (bestämmer/avgör/väljer) (ni/du)
      (det är/är) (ert/ditt) beslut
      (det är upp till er/det är upp till dig/upp till er att välja/fria händer)
      (du/ni) har (mandat/sista ordet)
      (som ni vill/som du vill/som ni tycker/som du tycker) (är/att/blir/så) [det/bäst]
      (utan att fråga/ingen behöver fråga) (mig/oss/om lov)
      (berätta/säg till/säg/hör av er/hör av dig) [gärna/mig/direkt/bara] (om/när/vad/var/hur/vilket) … (inte fungerar/inte passar/fel/saknas/inte håller med/orimligt/skaver/inte stämmer/ni tycker/du tycker/ni tänker/du tänker/går bäst/ser)
      jag (vill gärna/skulle gärna/skulle vilja/vill) höra (hur/vad/vilka/er/från/era/dina/om ni)
      (behöver/behövs) (ni/du) inte fråga
      (ni/du) behöver inte (fråga/be om lov/be om tillstånd)
      (skrivet/skriven/framtaget/framtagen/framtagna/gjord/gjort/planerat/utformat/ritat) (av/med/tillsammans med/ihop med) (dem som/er/gruppen/grupperna/teamet/personalen/medarbetarna)
      (bestäms/beslutas/avgörs) av (dem som/gruppen/grupperna/teamet/er/deltagarna/personalen)
      (säg emot/säg gärna emot/protestera gärna)
      (barnmorskorna/barnmorskor/undersköterskorna/undersköterskor/sköterskorna/lärarna/förarna/chaufförerna/operatörerna/montörerna/vaktmästarna/badvakterna/inspektörerna/handläggarna/personalen/medarbetarna/gruppen/grupperna/grupp/teamet/teamen/laget/arbetslaget/arbetslagen/kurslaget/skiftet/nattskiftet/kockarna/teknikerna/utvecklarna/vårdarna/djurvårdarna/värdarna/arkivarierna/eleverna/avdelningen) [har/_] (själv/själva) (gjort/ritat/skrivit/valt/planerat/tagit fram/bestämt/kommit på/föreslagit/lagt upp/bestämmer/planerar/väljer/fördelar/avgör)
      (barnmorskorna/barnmorskor/undersköterskorna/undersköterskor/sköterskorna/lärarna/förarna/chaufförerna/operatörerna/montörerna/vaktmästarna/badvakterna/inspektörerna/handläggarna/personalen/medarbetarna/gruppen/grupperna/grupp/teamet/teamen/laget/arbetslaget/arbetslagen/kurslaget/skiftet/nattskiftet/kockarna/teknikerna/utvecklarna/vårdarna/djurvårdarna/värdarna/arkivarierna/eleverna/avdelningen) [har] (bestämt/bestämmer/planerar/planerat/valt/väljer/ritat/lägger/fördelar/gjort om/formar/avgör) [sin/sina/sitt/om/själv/själva] (sin/sina/sitt/eget/egna/egen/hur/vilka/vilken/när/turerna/schemat/reglerna/ordningen/läsesalens)
      (planerar/bestämmer/väljer/ritar/skriver/formar/lägger) [själv/själva] (sin/sina/sitt) eg* (dag/dagar/schema/vecka/tur/turer/arbete/tider/postbyten/runda/ordning)
      (i samråd/tillsammans) med (forskarna/barnmorskorna/barnmorskor/undersköterskorna/undersköterskor/sköterskorna/lärarna/förarna/chaufförerna/operatörerna/montörerna/vaktmästarna/badvakterna/inspektörerna/handläggarna/personalen/medarbetarna/gruppen/grupperna/grupp/teamet/teamen/laget/arbetslaget/arbetslagen/kurslaget/skiftet/nattskiftet/kockarna/teknikerna/utvecklarna/vårdarna/djurvårdarna/värdarna/arkivarierna/eleverna/avdelningen) [har/gjort/_]
      (framtaget/framtagen/framtagna/skriven/skrivet/ritad/ritat/gjord/gjort/gjorts/planerad/planerat/omarbetad) (tillsammans/i samråd/ihop) med
      (av dem som/av de som) (gör/arbetar/jobbar/går/kör/står/bor) [_] (arbetet/där/passet/rundan/här/dem/den)
      (efter/utifrån) (gruppernas/gruppens/ert/era/personalens/teamets) (förslag/önskemål/idéer)
      (hur/resten/sättet) [vi/ni] [_] [_] [_] [_] [_] är (ert/vårt/upp till er) [att]
      (skickar/avgör/väljer/beslutar/bestämmer/fördelar/planerar) (ni/du/gruppen/arbetslaget/teamet) [_] (själv/själva)
      (låta/låter/får) den som [_] (kan/vet) mest … (bestämma/avgöra/välja)
      kör på det
      (fråga/frågar) (er/dig/dem) vad (ni/du/de) (skulle/tycker/tror/ser/vill/behöver)
      (ni/du/de/kassan/laget/gruppen/varje lag/teamet/var och en) (får/kan) … utan att (fråga/be om)
      (får/fick) (du/ni) och _ (prata ihop er/bestämma/göra upp/välja)
      (det bestämmer/det avgör/det väljer) (ni/du/gruppen/de)
      (det ni/som ni) kommer fram till
      det är bara att ändra
      (varje/var) (kurslag/grupp/lag/arbetslag/team) (formulerar/väljer/bestämmer/skriver) [_] (en/sin/sitt/sina/själv)
      (hen/hon/han/er/din/hennes/hans/gruppens/deras) (idé/förslag) … (prövar/provar/nu/får/blir/genomför*/kör/bra)
      vad (kan/skulle/borde) [_] (vi/ni) [kunna] (göra/planera/ändra) (annorlunda/på ett annat sätt)
      vad skulle kunna (planeras/göras/delas/ändras/vänta)
      jag (vill/vill gärna/skulle vilja) fråga (er/dig/dem)
      (är du/är ni) med på (det/att pröva)
      (bestämmer/avgör/väljer/beslutar) (kökslaget/bibliotekarierna/barnmorskorna/undersköterskorna/sköterskorna/lärarna/förarna/operatörerna/handläggarna/personalen/gruppen/grupperna/laget/arbetslagen/de som)
      (ni/du/gruppen) äger (försöket/idén)
      jag behöver (era/ert/din/ditt/er) (ögon/kunskap/tankar/råd)
      (kan/vill) (några/någon) av er (hjälpa/visa/berätta/lära)
      (gruppen/teamet/arbetslaget/personalen) (tyckte/föreslog/ville) i stället
      (får/fick) [nu/själva/själv] (göra om/rita om/planera om/skriva om/lägga om) (den/det/schemat/turerna/listan/turlistan/rutinen)
    `),
    hollow: cueList(`
      vad tycker ni om mitt beslut
      (säg gärna emot/säg emot) … (konsekvens*)
      vi har lyssnat på er
      vad (tror/tycker) (du/ni) att ni (håller/gör)
      vem vill (börja förklara/förklara/bli nästa)
      hur ser (du/ni) (ut/på siffrorna)
      upp till (er att/dig att) (nå/leverera/klara/bevisa/se)
      vad tänker (du/ni) göra åt
      vad vill (du/ni) ha
      någon som vill (hänga/ha/följa/köpa/åka)
      behöver inte fråga … bara
      (frågor på det/era synpunkter senast)
      (själv/själva) (bestämt/valt) att (sluta/lämna)
      (vill/skulle vilja) fråga (er/dig) (varför/vem/hur ni kunde)
    `),
  },
};
