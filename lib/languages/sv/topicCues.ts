import type { TopicCues } from '../topicCues';
import { phrases, words } from '../phrases';

/** What is spoken of that makes words of control innocent, in Swedish. Fields as in `TopicCues`. */
export const SWEDISH_TOPICS: TopicCues = {
  quoted: phrases(
    'mottot var | frasen | fraserna | uttrycket | uttrycken | talesättet | ordspråket | ordet | orden | begreppet | termen | sloganen | slagordet',
    'mottot | så kallad | så kallat | så kallade | s.k | förr sa vi | förr sade vi | brukade säga | som det heter | som man säger | rubriken',
    'klyschan | skylten | affischen | låten | sången | dikten | citatet | citerar | med titeln | lappen | parollen | devisen',
    'tala om | att kalla',
    'fraser som|brukade vi säga|tanken om|myten om',
  ),
  spokenOf: phrases(
    'en filmreplik | ett talesätt | ett ordspråk | en klyscha | en slogan | en fras | ett uttryck | inte ett sätt att leda | tystnade folk | har skadat | gör människor | ställt till det',
  ),
  adopted: phrases(
    'vårt motto | vår devis | enligt principen | vår princip | vår regel | regeln | vårt mantra | kom ihåg | vårt nya motto',
  ),
  law: phrases(
    'lex sarah | lex maria | enligt lag | enligt lagen | lagen | lagens | lagkrav | lagkravet | lagstadgad | lagstadgat | lagstadgade',
    'lagstiftning | lagstiftningen | skollagen | socialtjänstlagen | arbetsmiljölagen | arbetstidslagen | bokföringslagen | patientsäkerhetslagen',
    'hälso- och sjukvårdslagen | kommunallagen | polislagen | förvaltningslagen | diskrimineringslagen | patientdatalagen | offentlighetsprincipen',
    'polisdatalagen | säkerhetsskyddslagen | upphandlingslagen | semesterlagen | medbestämmandelagen | föräldrabalken | brottsbalken | grundlagen',
    'enligt sol | lss | hsl | aml | afs | osl | lou | gdpr | dataskydd | dataskyddsförordningen | förordning | förordningen | föreskrift',
    'föreskrifter | föreskrifterna | föreskriften | sekretess | sekretessen | sekretessbelagt | sekretessbelagda | tystnadsplikt | tystnadsplikten | anmälningsplikt',
    'anmälningsplikten | anmälningsskyldighet | anmälningsskyldiga | orosanmälan | orosanmälningar | dokumentationsskyldighet | attestreglemente',
    'attestreglementet | kollektivavtal | kollektivavtalet | kollektivavtalets | dygnsvila | dygnsvilan | arbetsmiljöverket',
    'arbetsmiljöarbete | arbetsmiljöarbetet | skyddsombud | myndighetsutövning | rättssäkerhet | rättssäker | författning | författningen | juridiskt',
    'lagligt | laglig | lagbrott | penningtvätt | tillståndsplikt | tillståndet kräver | domstolsbeslut | åklagaren | registerutdrag | personuppgifter* | enligt läroplan* | balanskrav | balanskravet',
    'kör- och vilotider | kör- och vilotid | vilotid | behörighetskrav |  barnkonventionen',
    `i lag|lagkraven|lagstadgad*|lagstiftning*|patientlagen|arbetsmiljölag*|diskrimineringslag*|offentlighetsprincip*|
      föreskrift*|sekretess*|tystnadsplikt*|anmälningsplikt*|attestreglement*|kollektivavtal*|dataskydd*|upphandlingslag*|
      bokföringslag*|skattelag*|domstol*|penningtvätt*|jäv`,
  ),
  lawSays: phrases('säger | kräver | är lag | föreskriver'),
  safety: {
    topic: phrases(
      'när larmet | larmet går | larmet ljuder | om larmet | går larmet | larma 112 | utrym | utrymma | utrymmer | utrymning* | utryms | återsamlingsplats*',
      'brand | branden | brandlarm* | brandövning | brandövningen | branddörr | branddörren | branddörrar | brandsläckare | dos | dosen | doser | doserna',
      'dosering | doseringen | överdos | blödning | blödningen | blöder | hlr | hjärtstartare* | hjärtstopp* | andas inte | slutar andas | 112 | ring ambulans',
      'akut fara | skyddsutrustning* | hjälm | hjälmen | hjälmar | skyddsglasögon | skyddshandskar | andningsskydd | sele | fallskydd* | flytväst* | högspänning*',
      'strömmen bryts | bryt strömmen | strömmen är bruten | elskåp* | gasläcka* | explosion | explosionsrisk | asbest | giftig | giftigt | cyanid* | heta arbeten',
      'under kranen | på ställningen | klämrisk | patientsäker* | livsmedelssäkerhet | olycksrisk | allergisk reaktion | anafylaxi | sepsis | basala hygien*',
      'handhygien* | händerna tvättas | smitta | smittan | smittskydd* | smittorisk | steril | sterilt | läkemedel | läkemedlet | läkemedlen | insulin | antibiotika',
      'fallrisk | drunkning | badvakt | suicid | suicidrisk | självmord | självskada | skottlossning | beväpnad | gisslan | försvunnet barn | försvunnen person',
      'nätfiske | lösenord | lösenordet | lösenorden | dataintrång | skadlig kod | tvåfaktor* | mfa | nödläge* | nödsituation | nödstopp | nödutgång* | krisläge',
    ),
    danger: phrases(
      'dör | dog | dött | dödlig* | dödsolyck* | drunkna* | livsfara | livsfarlig* | livshotande | fara för liv | liv står på spel | räddar liv | rasrisk | rasar',
      'exploder* | förgift* | krossas | klämskad* | brinner | brann | akut fara | på ud:s inrådan',
    ),
  },
  external: {
    parties: phrases(
      'leverantör* | underleverantör* | entreprenör | entreprenören | entreprenörer | entreprenörerna | entreprenörens | hyresvärd* | grossist | grossisten',
      'tillverkare | tillverkaren | anbudsgivare | anbudsgivaren | försäkringsbolaget | städbolaget | elbolaget | byggbolaget',
      'fastighetsägaren | speditör* | bemanningsföretaget | konsultbolaget',
    ),
    rivals: phrases('konkurrent*'),
    customers: phrases(
      'kunden ska | kunderna ska | kunder ska | kunden måste | kunder måste | kunden skall | hyresgäst* ska | hyresgäst* måste | passagerare* ska | passagerare* måste | besökare* ska | gäster ska',
      'besökare* måste | gäster måste | sökande* ska | sökande* måste | köpare* ska | köpare* skall | säljare* skall | beställare* ska | beställare* skall',
    ),
    served: words(
      'få ha bli vara känna möta vänta inte aldrig alltid kunna uppleva se märka skriva köpa välja',
    ),
    aside: words('med till från via för om mot än åt av utan'),
    own: phrases('personal | personalen | medarbetar* | anställd* | team* | chef* | kolleg* | våra säljare'),
  },
  admin: {
    alone: phrases(
      'anmäl dig | anmäl er | anmälan till | anmälan ska vara inne | anmälan senast | o.s.a | osa | ansök om semester | ansökan om | för lönen | till lönen | inför lönen',
      'att lönen blir | så att lönen | lönekörning* | löneunderlag* | lönerapport* | boka plats | boka tid | allergi | allergier | specialkost | tröjstorlek',
      'influensavaccin | knytkalas | lunchbeställning | friskvårdsbidrag* | nyckelkort | passerkort | passerkortet',
    ),
    deeds: phrases(
      'lämna in | lämnar in | lämnas in | lämna | lämnas | skicka in | skickas in | skicka | skickas | fyll i | fylla i | fylls i | ange | anges | beställ | beställa',
      'ansök | ansöka | hämta | hämtas | betala | betalas | betalar | skriv under | skriva under | registrera | registreras | konteras | kontera | ladda upp | spara | sparas',
      'meddela | mejla in | anmäla | anmäl',
    ),
    objects: phrases(
      'lönekontoret | löneutbetalning* | lönespecifikation* | faktura | fakturan | fakturor | fakturorna | kontering | parkering | parkeringen | parkeringstillstånd',
      'reseräkning* | utlägg | kvitto | kvitton | kvittot | semesteransök* | semesterönskemål | semesterönskemålen | ledighetsansökan | tidrapport | tidrapporten',
      'kalenderinbjudan | dagordningspunkt* | kontonummer | närmast anhörig | anhöriguppgifter | kontouppgifter | adressuppgifter | kontaktuppgifter | milersättning*',
      'avtalet på | nyckel | nyckeln | nycklar | nycklarna | friskvårdskvitton | kostnadsställe',
    ),
    proof: phrases(
      'bevis* | foto* | bild | bilder | vittne* | skärmdump* | kopia | styrk* | intyg* | verifier* | kontroller* | granskas | granskar | godkännas | spåras | innan jag',
    ),
  },
  sport: {
    anywhere: phrases(
      'motionslopp | lopp | loppet | frågesport* | quizet | quizen | stafett | stafetten | korpen | korpmatch | korplag | korplaget | turnering* | cup | cupen',
      'fotboll* | innebandy* | handboll* | friidrott | maraton | lidingöloppet | vasaloppet | blodomloppet | vårruset | femkamp | tipspromenad* | brännboll*',
      'dragkamp | säcklöpning | bingo | karaoke | sällskapsspel | brädspel | korsord | skattjakt | mästerskap | mästerskapet | allsvenskan | damkronan | landslaget',
      'målvakt | målvakten | straffspark | straffläggning | idrottsdag | idrottsdagen | bakatävling | tårttävling | maskerad | kubb | interncupen | söndagens lopp',
    ),
    near: phrases(
      'match | matchen | matcher | matchens | quiz | hockey | tennis | padel* | bowling* | dart | golf | simning | löpning | boule | tränaren | finalen | pingis | schack',
    ),
    not: phrases('schackpjäser | golfbanan | fler matcher | pop quiz'),
  },
  sense: phrases(
    'blodprov* | mmol* | kroppstemperatur | kuvös* | strålbehandling* | tumör* | blodtryck* | hjärtfrekvens | servern | servrar | servrarna | kluster',
    'klustren | pods | kubernetes | bytes | inloggningsmodul* | npm | varje bild | pixlar | laddar upp den | sökmotor* | kompilator* | hårddisk* | router* | databas*',
    'pump | pumpen | pumpar | vattenpump* | hydraulik* | ventil | ventilen | panna | pannan | turbin* | kugghjulet i maskin | i maskin _ | tornur* | motorn | termostat* | frysen',
    'diskmaskinen | kaffemaskinen | symaskin* | snöslung* | dricksvatten* | stormen | hundar | hästar | kor | korna | höns | ',
    'sökningen | valresultat* | provresultat* | matlådor | mataffär* | tidningen levere* | elevresurs* | naturresurs* | resurspedagog* | resursperson* | resursskol*',
    'blåskontroll* | hälsokontroll* | passkontroll* | prisökning* | prislist* | skulden ska | skulder | amorter* | elpris* | kommunens resurser | resurser till skolan',
    'testerna är gröna | kommunen behöver | som root | kommandot | surdegar | simhallen | badvattnet',
  ),
  natural: phrases(
    'grader | celsius | mmol* | mg | ml | cl | mm | cm | volt | kv | kwh | kw | ppm | decibel | db | hertz | hz | lux | gray | kelvin | knop | ampere',
  ),
  items: phrases('kr* | mål _ | delmål _ | o _ | nyckelresultat | inriktning'),
  bearing: {
    parting: words('så men därför fast dock medan'),
    conditions: words('om när innan tills förrän så men'),
  },
  learning: phrases(
    'för att lära | lära oss | lär oss | lärde oss | lärt oss | lära av | lär av | lära av varandra | lärande | lärandet | lärdom | lärdomar | lärdomen | lärdomarna',
    'vad hjälpte | vad hjälper | vad ser ni | vad ser du | vad såg vi | vad har vi sett | vad lärde | vad lär vi | vad kan vi lära | vad har vi lärt | vad fungerade',
    'vad fungerar | vad som fungerar | vad som fungerade | vad stod i vägen | vad står i vägen | vad som står i vägen | vad gick bra | vad gjorde att',
    'för att förstå | förstå varför | förstå vad | förstå hur | vill förstå | nyfiken | nyfiket | nyfikna | nyfikenhet | prova oss fram | pröva oss fram',
    'experiment | experimentera | hypotes | hypotesen | pilotperiod | som pilot | testa en idé | prova en idé | reflektera | reflekterar | retro | retrospektiv',
    'för vår egen skull | inte för att döma | inte för att bedöma | utan skuld | se om det hjälper | ta reda på vad | ta reda på varför | se vad som händer',
    `lärdom*|vad har hjälpt|vad såg ni|vad kom i vägen|vad är i vägen|vad var i vägen|förstå tillsammans|
      vad överraskade`,
  ),
  means: phrases(
    'vi har avsatt | har avsatt | avsatt tid | avsätter | avsätts | avsätta | jag har frigjort | frigjort | frigör | frigörs | frigöra | vad behöver ni | vad behöver du',
    'vad ni behöver | vad du behöver | vad skulle hjälpa | vilket stöd | stöd från | stöd av | med stöd | med hjälp av | hjälp av | få hjälp | får hjälp | vi har anställt',
    'vi anställer | extra personal | fler händer | fler kollegor | mer tid | extra tid | extra timmar | extra pass | avlastning | avlastar | avlasta | avlastas',
    'förstärker | förstärkning | förstärks | sätter in vikarie* | extra vikarie | får vikarie | tar in vikarie* | jag täcker | jag tar över | lägger undan | lyfter bort | lyfta bort | plockar bort | ta bort hinder',
    'undanröja hinder | undanröjer hinder | kan vänta | får vänta | vad kan vänta | vad kan vi sluta | handledning | handledare | utbildning | utbildas | utbildningsdag',
    'parvis | arbetar i par | arbeta i par | jobba i par | jobbar i par | tillsammans med | genom att | bredvid | skuggar | kompetensutveckling | behöver ni av mig | behöver du av mig | hjälpas åt | hjälps åt',
    'låna personal | studiedag | studiedagar | schemalagd tid | skyddad tid | arbeta fram | ta fram tillsammans',
    `för att det ska gå|får gruppen|får teamet|vad skulle ni behöva|hur kan jag hjälpa|jag tar hand om|mer personal|så att ni får|så att ni hinner`,
  ),
};
