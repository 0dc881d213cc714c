import type { TopicCues } from '../cues';
import { phrases } from '../phrases';

/** What is spoken of that makes words of control innocent, in Swedish. Fields as in `TopicCues`. */
export const SWEDISH_TOPICS: TopicCues = {
  quoted: phrases(
    'frasen | fraserna | uttrycket | uttrycken | talesättet | ordspråket | ordet | orden | begreppet | termen | sloganen | slagordet',
    'mottot | så kallad | så kallat | så kallade | s.k | förr sa vi | förr sade vi | brukade säga | som det heter | som man säger | rubriken',
    'klyschan | skylten | affischen | låten | sången | dikten | citatet | citerar | med titeln | lappen | parollen | devisen',
    'fraser som|brukade vi säga|tanken om|myten om',
  ),
  law: phrases(
    'lex sarah | lex maria | enligt lag | enligt lagen | lagen | lagens | lagar | lagkrav | lagkravet | lagstadgad | lagstadgat | lagstadgade',
    'lagstiftning | lagstiftningen | skollagen | socialtjänstlagen | arbetsmiljölagen | arbetstidslagen | bokföringslagen | patientsäkerhetslagen',
    'hälso- och sjukvårdslagen | kommunallagen | polislagen | förvaltningslagen | diskrimineringslagen | patientdatalagen | offentlighetsprincipen',
    'polisdatalagen | säkerhetsskyddslagen | upphandlingslagen | semesterlagen | medbestämmandelagen | föräldrabalken | brottsbalken | grundlagen',
    'enligt sol | lss | hsl | aml | afs | osl | lou | gdpr | dataskydd | dataskyddsförordningen | förordning | förordningen | föreskrift',
    'föreskrifter | föreskrifterna | föreskriften | sekretess | sekretessen | sekretessbelagt | sekretessbelagda | tystnadsplikt | tystnadsplikten | anmälningsplikt',
    'anmälningsplikten | anmälningsskyldighet | anmälningsskyldiga | orosanmälan | orosanmälningar | dokumentationsskyldighet | attestreglemente',
    'attestreglementet | attest | kollektivavtal | kollektivavtalet | kollektivavtalets | dygnsvila | dygnsvilan | arbetsmiljöverket',
    'arbetsmiljöarbete | arbetsmiljöarbetet | skyddsombud | myndighetsutövning | rättssäkerhet | rättssäker | författning | författningen | juridiskt',
    'lagligt | laglig | lagbrott | penningtvätt | tillståndsplikt | tillståndet kräver | domstolsbeslut | åklagaren | registerutdrag | balanskrav | balanskravet',
    'kör- och vilotider | kör- och vilotid | vilotid | behörighetskrav | legitimation | legitimerad | legitimerade | barnkonventionen',
    `i lag|lagkraven|lagstadgad*|lagstiftning*|patientlagen|arbetsmiljölag*|diskrimineringslag*|offentlighetsprincip*|
      föreskrift*|sekretess*|tystnadsplikt*|anmälningsplikt*|attestreglement*|kollektivavtal*|dataskydd*|upphandlingslag*|
      bokföringslag*|skattelag*|domstol*|penningtvätt*|jäv`,
  ),
  safety: phrases(
    'larm | larma | larmar | larmet | larmas | utrym | utrymma | utrymmer | utrymning | utrymningen | utryms | återsamlingsplatsen | återsamlingsplats',
    'brand | branden | brandlarm | brandlarmet | brandövning | brandövningen | branddörr | branddörren | branddörrar | brandsläckare | eldar',
    'dos | dosen | doser | doserna | dosering | överdos | blödning | blöder | hlr | hjärtstartare | hjärtstartaren | hjärtstopp | andas inte',
    '112 | ambulans | ambulansen | akut fara | livsfara | livsfarlig | livsfarligt | livshotande | fara för liv | skyddsutrustning | skyddsutrustningen',
    'hjälm | hjälmen | skyddsglasögon | skyddshandskar | andningsskydd | sele | fallskydd | fallskyddet | högspänning | strömmen bryts | bryt strömmen',
    'gasläcka | explosion | explosionsrisk | asbest | giftig | giftigt | heta arbeten | truck | trucken | lyftkran | kranen | klämrisk',
    'patientsäkerhet | patientsäkerheten | livsmedelssäkerhet | arbetsplatsolycka | olycksrisk | olycka | olyckor | allergisk reaktion | anafylaxi',
    'sepsis | basala hygienrutiner | hygienrutiner | hygienrutinerna | handhygien | smitta | smittan | smittskydd | smittorisk | steril | sterilt',
    'läkemedel | läkemedlet | läkemedlen | läkemedelslista | insulin | antibiotika | skydd mot fall | fallrisk | drunkning | badvakt | suicid | suicidrisk',
    'självmord | självskada | skottlossning | beväpnad | gisslan | försvunnet barn | försvunnen person | nätfiske | lösenord | lösenordet | lösenorden',
    'dataintrång | intrång | skadlig kod | virus | tvåfaktor | nödläge | nödsituation | nödstopp | nödutgång | nödutgången | krisläge | räddningstjänsten',
    `brandlarm*|utrymning*|doseringen|skyddsutrustning*|hjälmar|livsfarlig*|högspänning*|nödutgång*|patientsäker*|
      handhygien*|hjärtstopp*|gasläcka*|fallskydd*|nödläge*|smittskydd*|basala hygien*|hjärtstartare*|tvåfaktor*`,
  ),
  external: phrases(
    'leverantör | leverantören | leverantörer | leverantörerna | leverantörens | leverantörs | leverantörernas | underleverantör | underleverantören',
    'underleverantörer | underleverantörerna | entreprenör | entreprenören | entreprenörer | entreprenörerna | entreprenörens | konkurrent',
    'konkurrenten | konkurrenter | konkurrenterna | konkurrentens | konkurrenternas | hyresvärd | hyresvärden | hyresvärdens | grossist | grossisten | tillverkare',
    'tillverkaren | upphandling | upphandlingen | upphandlas | anbud | anbudet | anbuden | anbudsgivare | banken | försäkringsbolaget | åkeriet | transportören',
    'städbolaget | elbolaget | byggbolaget | bygget | fastighetsägaren | marknaden | marknadspris | marknadspriset | räntan | styrräntan | växelkursen | inflationen',
    'leverantör*|underleverantör*|konkurrent*|hyresvärd*|upphandlad*|speditör*',
  ),
  admin: phrases(
    'anmäl dig | anmäl er | anmälan | anmälan till | o.s.a | osa | ansök | ansökan | ansökan om | för lönen | till lönen | inför lönen | löneutbetalning | löneutbetalningen | lönekontoret',
    'lönespecifikation | lönespecifikationen | faktura | fakturan | fakturor | fakturorna | konteras | kontering | allergi | allergier | specialkost | parkering',
    'parkeringen | parkeringstillstånd | reseräkning | reseräkningar | reseräkningen | utlägg | kvitto | kvitton | kvittot | boka plats | boka tid | bokning',
    'semesteransökan | semesterönskemål | semesterönskemålen | ledighetsansökan | nyckelkort | passerkort | passerkortet | nyckel | nyckeln | nycklar | nycklarna | kylskåpet',
    'diskmaskinen | kaffemaskinen | skrivaren | toner | mötesrum | mötesrummet | kalenderinbjudan | dagordning | dagordningen | influensavaccin | kontonummer',
    'närmast anhörig | nyhetsbrev | nyhetsbrevet | tröjstorlek | knytkalas | födelsedag | insamling till | fika | tårta till | lunchbeställning | lotteri',
    'inventering av stolar | adressuppgifter | kontaktuppgifter',
    `löneunderlag*|lönekörning*|lönerapport*|att lönen blir|friskvårdsbidrag*|reseräkning*|semesteransök*|
      anhöriguppgifter|kontouppgifter|milersättning*`,
  ),
  sport: phrases(
    'match | matchen | matcher | matchens | lopp | loppet | motionslopp | frågesport | frågesporten | quiz | quizet | quizen | stafett | stafetten | korpen',
    'korpmatch | korplag | korplaget | turnering | turneringen | cup | cupen | fotboll | fotbollen | fotbollslag | fotbollslaget | innebandy | hockey | handboll',
    'tennis | padel | bowling | dart | golf | simning | friidrott | löpning | maraton | lidingöloppet | vasaloppet | blodomloppet | femkamp | tipspromenad',
    'brännboll | brännbollen | dragkamp | säcklöpning | bingo | karaoke | sällskapsspel | brädspel | korsord | skattjakt | boule | mästerskap | mästerskapet',
    'allsvenskan | damkronan | landslaget | tränaren | målvakt | målvakten | straffspark | straffläggning | finalen | idrottsdag | idrottsdagen | pingis | schack',
    'bakatävling | tårttävling | maskerad | kubb',
    'frågesport*|vårruset|fotboll*|innebandy*|handboll*|turnering*|tipspromenad*|brännboll*|padel*|bowling*',
  ),
  learning: phrases(
    'för att lära | lära oss | lär oss | lärde oss | lärt oss | lära av | lär av | lära av varandra | lärande | lärandet | lärdom | lärdomar | lärdomen | lärdomarna',
    'vad hjälpte | vad hjälper | vad ser ni | vad ser du | vad såg vi | vad har vi sett | vad lärde | vad lär vi | vad kan vi lära | vad har vi lärt | vad fungerade',
    'vad fungerar | vad som fungerar | vad som fungerade | vad stod i vägen | vad står i vägen | vad som står i vägen | vad gick bra | vad gjorde att',
    'för att förstå | förstå varför | förstå vad | förstå hur | vill förstå | nyfiken | nyfiket | nyfikna | nyfikenhet | prova oss fram | pröva oss fram',
    'experiment | experimentera | hypotes | hypotesen | pilot | testa en idé | prova en idé | reflektera | reflektion | reflekterar | retro | retrospektiv',
    'för vår egen skull | inte för att döma | inte för att bedöma | utan skuld | se om det hjälper | ta reda på vad | ta reda på varför | se vad som händer',
    `lärdom*|vad har hjälpt|vad såg ni|vad kom i vägen|vad är i vägen|vad var i vägen|förstå tillsammans|
      vad överraskade`,
  ),
  means: phrases(
    'vi har avsatt | har avsatt | avsatt tid | avsätter | avsätts | avsätta | jag har frigjort | frigjort | frigör | frigörs | frigöra | vad behöver ni | vad behöver du',
    'vad ni behöver | vad du behöver | vad skulle hjälpa | vilket stöd | stöd från | stöd av | med stöd | med hjälp av | hjälp av | få hjälp | får hjälp | vi har anställt',
    'vi anställer | extra personal | fler händer | fler kollegor | mer tid | extra tid | extra timmar | extra pass | avlastning | avlastar | avlasta | avlastas',
    'förstärker | förstärkning | förstärks | vikarie | vikarier | jag täcker | jag tar över | lägger undan | lyfter bort | lyfta bort | plockar bort | ta bort hinder',
    'undanröja hinder | hinder | kan vänta | får vänta | vad kan vänta | vad kan vi sluta | handledning | handledare | utbildning | utbildas | utbildningsdag',
    'parvis | i par | tillsammans med | genom att | bredvid | skuggar | kompetensutveckling | behöver ni av mig | behöver du av mig | hjälpas åt | hjälps åt',
    'låna personal | studiedag | studiedagar | schemalagd tid | skyddad tid | arbeta fram | ta fram tillsammans',
    `vad skulle ni behöva|hur kan jag hjälpa|jag tar hand om|mer personal|så att ni får|så att ni hinner`,
  ),
};
