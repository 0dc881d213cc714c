import type { TopicCues } from '../topicCues';
import { phrases, words } from '../phrases';

/** What is spoken of that makes words of control innocent, in English. Fields as in `TopicCues`. */
export const ENGLISH_TOPICS: TopicCues = {
  quoted: phrases(
    'motto was | the phrase | the phrases | the saying | the word | the words | the expression | the slogan | the motto | the term',
    'so-called | so called | we used to say | they used to say | as they say | as the saying goes | the heading | the headline',
    'entitled | titled | the poster | the sign says | the lyrics | the song | the cliché | the quote | quoting | in inverted commas',
    'talking of | talk of | speaking of | calling people | calling colleagues',
    'used to say|used to be called|we once said|known as|the idea of|the myth|the notion',
  ),
  spokenOf: phrases(
    'a line from | a proverb | a saying | a cliché | a slogan | a phrase | an expression | the old saying | not a way to lead | silenced people | has harmed | hurts people | makes people',
  ),
  adopted: phrases(
    'our motto | our slogan | my motto | the principle | our principle | our rule | the rule | our mantra | remember | the new motto',
  ),
  law: phrases(
    'lex sarah | lex maria | gdpr | statute | statutes | statutory | by law | the law | under the law | legal requirement',
    'legal requirements | legal duty | legal obligation | legally | legislation | regulation | regulations | regulatory',
    'safeguarding | safeguarding duty | mandatory reporting | child protection | work environment | working time directive',
    'collective agreement | collective bargaining agreement | the contract with the union | data protection | data protection act',
    'equality act | education act | children act | accounting act | companies act | health and safety act | the act | under the act',
    'health and safety at work | discrimination act | public records act | freedom of information | confidentiality | duty of confidentiality',
    'professional secrecy | duty to report | duty of care | public procurement | constitution | constitutional | court order | subpoena',
    'licence conditions | osha | hipaa | ferpa | sox | anti-money laundering | money laundering | kyc | audit act | tax law | by statute',
    'controlled drugs | prescription rules | driving-time | rest periods | minimum wage | personal data | according to the curriculum',
    'law requires|collective agreements|tax authority|anti-corruption|bribery|procurement act|lock-out|eu regulation|the directive',
  ),
  lawSays: phrases(
    'says so | says it | requires | require it | demands | demand it | is the law | it is law | obliges',
  ),
  safety: {
    topic: phrases(
      'alarm goes | alarm sounds | alarms sound | the alarm is | when the alarm | if the alarm | evacuate | evacuation | evacuated | fire alarm | fire panel',
      'fire drill | fire door | fire doors | fire exit | fire service | in case of fire | on fire | assembly point | dose | doses | dosage | overdose | bleeding',
      'cpr | resuscitation | defibrillator | emergency number | in an emergency | call 999 | call 911 | call 112 | 999 | 911 | 112 | call an ambulance',
      'protective equipment | protective gear | ppe | hard hat | hard hats | helmet | helmets | safety glasses | harness | goggles | lifejacket* | life jacket*',
      'high voltage | live wires | lockout | lock out | lock-out* | isolate the power | gas leak | gas extinguisher | toxic | asbestos | explosive | explosion | cyanide',
      'on the scaffold | on scaffolding | under the crane | near the forklift | patient safety | work safety | food safety | allergic reaction',
      'anaphylaxis | sepsis | hand hygiene | hands are washed | hands are disinfected | infection control | sterile | crush injury | hot work | confined space',
      'lifeguard | phishing | malware | ransomware | your password | security breach | data breach | two-factor | suicidal | self-harm | armed police | hostage',
      'missing child | missing person | insulin | antibiotics | surgical count | swabs | fire brigade | protective gloves | cardiac arrest | incident commander',
    ),
    danger: phrases(
      'can kill | could kill | will kill | kills people | killed two | killed a | be killed | lethal | deadly | fatal | people die | could die | may die | drown* | saves lives | save lives | life-threatening | mortal danger | acute danger | danger to life',
      'risk to life | loss of life | no air | explode* | electrocut* | roofs fall | may fall | can fall | burned to | poison*',
    ),
  },
  external: {
    parties: phrases(
      "supplier* | vendor | vendors | vendor's | vendors' | contractor | contractors | contractor's | subcontractor* | landlord | landlords | wholesaler",
      'wholesalers | manufacturer | manufacturers | bidder | bidders | insurer | insurers | service provider | service providers',
      'cleaning company | the builders | haulier | hauliers | outsourcing partner | franchisor | staffing agency',
    ),
    rivals: phrases('competitor | competitors | the competition'),
    customers: phrases(
      'customer* must | customers have to | client* must | tenant* must | passenger* must | visitor* must | guest* must | applicant* must | buyer* must',
      'customer has to | client has to | customer shall | customers shall | tenant shall | tenants shall | passengers shall | the buyer shall | the seller shall',
    ),
    served: words('be get have receive feel wait never not always see meet experience'),
    aside: words('with by to from via for about against than without'),
    own: phrases(
      'staff | employee* | team | teams | manager* | dispatcher* | personnel | colleague* | our people | crew | crews',
    ),
  },
  admin: {
    alone: phrases(
      'sign up by | sign up for | sign up if | sign-up | signing up | rsvp | r.s.v.p | book your place | register by | register for | registration closes',
      'pay you on | so payroll can | dietary | allergies | lost property | lunch order | t-shirt size | flu jab | flu shot',
    ),
    deeds: phrases(
      'hand in | send in | hands in | submit | submits | submitted | register | fill in | fill out | state | order | book | apply | collect | return | pay | enter',
      'handed in | sent in | upload | sign the | sign page | leave | drop off | send',
    ),
    objects: phrases(
      'payroll | pay slip | payslip | invoice | invoices | invoicing | parking | parking permit | expense claim | expense claims | expense report',
      'expense reports | travel claim | travel claims | receipts | timesheet | timesheets | booking form | registration form | holiday requests',
      'vacation requests | leave requests | annual leave form | sick note | key card | key cards | calendar invite | agenda items | bank details',
      'next of kin | contact details | t-shirt | raffle | contract on page | the contract',
    ),
    proof: phrases(
      'verif* | evidence | proof | prove* | photo* | picture* | selfie* | witness* | screenshot* | copy of | justif* | check* against | monitored | tracked | before i',
    ),
  },
  sport: {
    anywhere: phrases(
      'football match | hockey match | cup final | quiz night | pub quiz | the quiz | relay race | relay team | sports day | fun run | marathon | half marathon',
      'half-marathon | tournament | football | rugby | cricket | five-a-side | egg and spoon | sack race | tug of war | board game | board games | bingo | karaoke',
      'bake-off | baking contest | cake competition | fancy dress | the olympics | world cup | the race starts | treasure hunt | scavenger hunt | charades',
      'penalty shoot-out | pit crew | archery | volleyball | netball | five a side',
    ),
    near: phrases(
      'the match | a match | quiz | relay | hockey | tennis | basketball | golf | bowling | darts | high jump | high-jump | swimming | rowing | crossword',
      'goalkeeper | soccer | the league | chess | padel | the race | race on | the referee',
    ),
    not: phrases(
      'chess pieces | league table | golf course | match director | pop quiz | the match between | hockey stick | football field',
    ),
  },
  sense: phrases(
    'blood test | blood test results | body temperature | incubator | radiotherapy | tumour | tumor | blood pressure | heart rate | timeout',
    'retry | server | servers | pods | kubernetes | bytes | login module | git | npm | each image | every image | images | pixel* | upload it | search engine | compiler',
    'disk | cpu | router | firmware | database | backup job | water pump | the pump | pump | hydraulic* | valve | valves | boiler | gearbox | gear wheel',
    'tower clock | clockwork of | the engine | thermostat | freezer | dishwasher | sewing machine | snow blower | dead wood along | storm ',
    'in machine _ | the gear | track changes | number in case | on the ferry | search returned | election results | exam results | survey results | lab delivers | lunch boxes | tracking number | the parcel | your parcel ',
    'phone number | warning light | delivers a | delivered a | report a bug | human resources is | human resources department | as root | command line | pull request | tests are green | merge',
    'more resources for | resources for the | library has | horses | cows | hens ',
  ),
  natural: phrases(
    'degrees | celsius | mmol* | mg | ml | cl | mm | cm | volt | volts | kv | kwh | kw | ppm | decibel* | db | hertz | hz | lux | gray | microns | kelvin | knots | ampere* | amps',
  ),
  items: phrases('kr* | goal _ | objective | objective _ | target _ | o _ | key result | aim _'),
  bearing: {
    parting: words('so but therefore though although whereas'),
    conditions: words('if when before unless until so but once'),
  },
  learning: phrases(
    'to learn | we learn | learn from | learned from | learnt from | learning from | for learning | so that we learn | learn together',
    'what helped | what helps | what do you see | what did we see | what can we learn | what did we learn | what have we learned',
    'what have you learned | what we learned | what worked | what works | what got in the way | what gets in the way',
    'what stood in the way | what is in the way | to understand | understand why | understand what | help us understand | curious',
    'lessons | retrospective | retro | try out | experiment | experiments | hypothesis | as a pilot | pilot period | test an idea | reflect on | reflect together',
    'see whether | find out whether | find out what | find out why | not to judge | not for judging | no blame | blameless | for ourselves',
    `what we learnt|what did you learn|understand together|what have you seen|what surprised`,
  ),
  means: phrases(
    "we have set aside | we've set aside | set aside | i have freed | i've freed | freed up | free up | what do you need | what you need",
    "tell me what you need | what would help | what support | we have hired | we've hired | we are hiring | extra staff | extra hands",
    'extra hour | extra hours | more staff | more hands | more time | extra time | time set aside | protected time | budget for',
    "we're adding | we are adding | i'll cover | i will cover | cover for | with support from | with help from | with the help of",
    'backup | coach | coaching | training day | training days | take away | taken away | take off your | off your plate | drop something',
    'what can wait | may wait | can wait | what to drop | stop doing | in pairs | pair up | pairing | together with | by visiting | by trying',
    'by working | by giving | by letting | by asking | by meeting | by sharing | by moving | by starting | by pairing | by talking',
    'do you need | need from me | remove obstacles | removing obstacles | clear the way | i can help | we will help | borrow staff | temp | temps',
    `to make that possible|to make it possible|team gets|we have freed|we've freed|what would you need|how can i help|what can i take off|i will take care of|i'll take care of|
      we will hire|we will give you|i will give you|by freeing|by removing|by changing|by training|by hiring|by introducing|
      by testing|by simplifying|by offering|by planning`,
  ),
};
