import type { CriticismCues } from '../criticismCues';
import { phrases } from '../phrases';

/** Who complains, reports or speaks for others, in Swedish. Fields as in `CriticismCues`. */
export const SWEDISH_CRITICISM: CriticismCues = {
  frames: phrases(
    `säger jag upp mig|jag säger upp mig|känner mig som|känner oss som|känna oss|känna mig|jag fick inte veta|jag blev inkallad|jag upptäckte|min skärm|mina mejl|pressas att|pressas till|skämdes ändå|jag skämdes|vi skäms|gör mig ledsen|gör mig sjuk|gör oss sjuka|gör oss rädda|
    jag är trött på att bli|vi är trötta på att bli|vi är rädda|jag är rädd för|rädd för att gå|är inte rättvist|är orättvist|det håller inte|ohållbart|ohållbar|
    ingen har frågat|ingen frågade|ingen hade frågat|ingen lyssnar|över våra huvuden|borde skrotas|borde avskaffas|borde tas bort|jag kan inte sova|sjukskriva mig|
    skrek åt mig|skriker åt|hotade mig|hotar mig|hotade varje|slagna och hotade|hotades|har hotats|blivit hotad|har trakasserats|trakasserar mig|trakasserats av|mobbar mig|blir mobbad|är kränkande|är förnedrande|
    jag är utbränd|vi är utbrända|brunnen är tom|bestraffas när|får skulden för förseningar|får skulden för resultat|straffas för att de|planen behandlar|ledningen behandlar|bolaget behandlar|de behandlar|arbetsgivaren behandlar|modellen behandlar|håller med om varje ord|
    jag för vidare från|min kropp|inte litar på mig|litar inte på mig|jag vågar inte|vi vågar inte|inte vågar säga|vi behandlas|behandlar oss|behandlas vi|delar oss|sliter ut oss|tär på oss|
    arbetsbördan på|jag tycker att hela|vi får höra att|får vi höra att`,
    `medlemmarna säger|medlemmarna vill|medlemmarna är oroliga|medlemmarna har inte|medlemmar berättar|våra medlemmar vill|våra medlemmar säger|våra medlemmar ska inte|våra medlemmar har|fackligt ombud|facklig företrädare|som ombud|
    facket kräver|facket begär|facket anser|facket protesterar|facket har sett|vi i facket|klubben möts|klubbstyrelsen|våra krav|gå ut i konflikt|strejk|vi kräver att få|vi kräver ett slut|solidaritet med|begärt förhandling|
    begärt tvisteförhandling|arbetsgivaren hävdar|arbetsgivaren har hotat|arbetsgivaren hotar|arbetsgivaren vägrar|arbetsgivaren säger|om bolaget fortsätter`,
    `som skyddsombud|skyddskommittén|huvudskyddsombud*|skyddsstopp|jag rapporterar en|jag rapporterar mitt|jag anmäler|vi anmäler|vill anmäla|
    jag skriver en avvikelse|skriva fler avvikelser|vill slå larm om|visselblås*|jag vill rapportera|vi har anmält|jag har anmält|jag beordrades|
    jag blev tillsagd|har blivit tillsagd|hade blivit tillsagd|jag är vittne|ber om en utredning|jag vägrade|anmälde olyckan|hade anmält`,
  ),
  harms: phrases(
    `är rädda|rädda för|är rädd|skrämda|gör ont|gör mest ont|jag grät|har gråtit|grät på|gråter på|har slutat på grund|slutar på grund|har sagt upp sig|min läkare|läkaren|drömmer om|
    kan inte fortsätta|får inte fortsätta|inte rätt att|är fel att|inte acceptabelt att|oacceptabelt att|repressalier|farlig|farligt|utmattad*|slutkörd*|
    sömnlös*|säger ifrån|döljer misstag|pekas ut|inte betrodda|omöjlig|omöjligt|jobbat övertid|arbetat övertid|timmar övertid|timmar den här veckan|vi är underbemann*|kollegor färre|har gjort att vi|gör att vi|bestraffas|straffas|
    dela med oss|med feber|ont i|skadade sig|skadar sig|ramlat|föll eftersom|tystnaden|tystas|ingen vågar|vågar ingen|folk anmäler dem inte|folk anmäler inte|vågar inte anmäla|klingar tomt|styrts av|styrs av kalkyl*|
    som boskap|som siffror|hotades|hotade`,
  ),
  side: phrases('vi|oss|vår|vårt|våra|jag|min avdelning|mina kollegor'),
  decrees: phrases(
    'hädanefter|härmed|av mig|till mig|från mig|jag förväntar|framöver|fortsättningsvis|från och med nu',
  ),
  openings: phrases(
    'tillbud|avvikelse|avvikelse _|avvikelserapport|anmälan|valsedel|protokoll klubben|klagomål',
  ),
  controllers: phrases(
    `ledningen|de|dom|bolaget|arbetsgivaren|huvudkontoret|vår chef|min chef|chefen|cheferna|min arbetsledare|vår arbetsledare|algoritmen|en algoritm|
    direktörerna|ingen där uppe|konsulterna|ägarna`,
  ),
  ours: phrases('oss|vår|vårt|våra'),
  demands: phrases(
    `ni måste|du måste|måste ni|måste du|ni ska|du ska|ska ni|ska du|ni behöver|du behöver|ni förväntas|du förväntas|ni får inte|du får inte|jag förväntar|
    jag vill att ni|jag vill att du|jag kräver|era siffror|dina siffror|ert mål|ditt mål|era mål`,
  ),
  toUs: phrases(
    `ni behandlar oss|ni mäter oss|ni rankar oss|ni rangordnar oss|ni bevakar oss|ni räknar oss|ni övervakar oss|ni kontrollerar oss|ni jämför oss|
    ni filmar oss|ni hotar oss|ni straffar oss|ni skyller på oss|ni pressar oss|ni jagar oss`,
  ),
};
