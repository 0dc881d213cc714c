import type { SpeechCues } from '../cues';
import { phrases, words } from '../phrases';

/** How a thing is said that makes words of control innocent, in English. Fields as in `SpeechCues`. */
export const ENGLISH_SPEECH: SpeechCues = {
  negated: {
    left: phrases(
      "not | never | no longer | neither | nor | without | instead of | rather than | cannot | can't | don't | doesn't",
      "didn't | won't | wouldn't | shouldn't | isn't | aren't | wasn't | weren't | haven't | hasn't | needn't | mustn't | couldn't",
      "stopped | let's stop | we stop | we'll stop | will stop | to stop | dropped | we drop | we're dropping | quit using | abolished | abolish | scrapped | scrap the | ended | ending",
      'stop ranking | stop measuring | stop counting | stop comparing | stop chasing | stop setting | stop talking about',
      "don't have to | no more | away from | done with | free from | free of | rid of | out goes | gone are | let go of",
      'removed | abandoned | nobody has to | no one has to | nobody needs to | no one needs to | far from | no need to',
      'avoid | avoiding | refuse to | refused to | opposed to | not about | nothing to do with',
      `nobody may|no one may|nobody will|no one will|nobody is|no one is|there is no|there are no|there's no|there will be no|moving away from|
      have no|has no|tired of|end to`,
    ),
    right: phrases(
      `is not|are not|isn't|aren't|was not|wasn't|were not|weren't|does not|doesn't|do not|don't|will not|won't|no longer|
      is over|is gone|are gone|has ended|have ended|was withdrawn|were withdrawn|is withdrawn|was dropped|was scrapped|was abolished|were abolished|were dropped|
      is a thing of the past|belongs to the past|has been withdrawn|has been dropped|has been scrapped|has been abolished|never works|
      is no longer|are no longer|not anymore|anymore is`,
    ),
    not: phrases(
      `not only|not just|not least|not accept*|won't accept|don't accept|not tolerate|won't tolerate|no later than|not later than|no less than|not less than|no more than|not more than|
      no problem|no worries|no doubt|no matter|whether or not|why not|not until|don't forget|do not forget|never forget|
      don't hesitate|do not hesitate|can't wait|cannot wait|not to mention|not yet|don't miss|do not miss|why don't|
      why didn't|why haven't|why hasn't|not negotiable|not good enough|not acceptable|or not|if not|not bother|don't bother|won't mind|not mind|don't mind|
      nobody will object|no one will object|not our problem|not my problem|not a suggestion|not optional|not a request|not up for|not hard to|
      not that hard|not rocket science`,
    ),
    joiners: words('but and or'),
    contrasts: words('but'),
    reaching: phrases(
      `nobody is|nobody will|nobody has to|nobody needs to|nobody must|nobody should|nobody gets|no one is|no one will|
      no one has to|no one needs to|no one must|no one should|no one gets|none of you is|none of you are|none of you will`,
    ),
    denied: phrases(
      `nobody is allowed to|no one is allowed to|never asked|never said|never told|not asked|never demanded|not asking|never ask|not want _ to|don't want _ to|
      never want _ to|not expect _ to|don't expect _ to|never expect _ to|not need _ to|don't need _ to|not require _ to|
      don't require _ to|not ask _ to|don't ask _ to|not want _ _ to|don't want _ _ to|hope we won't|hope i won't|not expect _ _ to|don't expect _ _ to`,
    ),
    openers: words('if unless when who whoever those because until once'),
    controls: phrases(
      `check|checks|checking|measure|measures|measuring|measured|rank|ranks|ranking|ranked|monitor|monitors|monitoring|monitored|compare|compares|comparing|
      compared|count calls|track|tracks|tracking|tracked|blame|blamed|punish|punished|resources|a resource|your fault|anyone's fault|nobody's fault|competition|
      about results|about the numbers|about numbers|about targets|about the target|are numbers|numbers and|production|machines|cogs|at any cost|whatever it takes|
      my approval|my permission|sign-off from me|targets|quotas|kpis|leaderboards|judged by`,
    ),
    negations: words("not no never don't doesn't won't isn't aren't nobody"),
    negatedBehind: /^$/u,
    renounced: phrases(
      `nobody needs to|no one needs to|you do not need my|you don't need my|is more than the sum|are more than the sum|do not need to ask|don't need to ask|no need to ask|
      has asked for my approval|do not need my okay`,
    ),
    failing: phrases(
      `miss|miss the|missing|fail|failing|fall below|fall short|fall behind|slip|lose|come last|be late|see red|be the worst|drop below|
      end up last|let _ down|waste|excuses|be behind|another red|red figures|go below|come to me|bring me|have that conversation`,
    ),
    exceptions: words('without until unless before except'),
    leave: phrases('report*|asking|approval|permission|my|me|sign-off|proof|a reason|consent from'),
    prohibiting: words("nobody no none not never cannot can't don't nothing mustn't"),
    answers: phrases(
      `no we|no it|no i|no that|no they|no not|no there|not at all|the answer is no|the answer was no|that isn't|that is not|that's not|it isn't|absolutely not|of course not|never`,
    ),
    supposed: phrases('the question|asked|ask|wonder|wondered|told me|feels like|shall|should|heard'),
    inverted: words(''),
    relatives: words('that'),
    persons: words('who whoever'),
  },
  question: {
    opening: phrases(
      `what|how|which|where|should we|should i|should you|do we|must we|would it|would you like|would you say|would you rather|
      would you prefer|would you need|would you agree|would we|is it|is this|is there|
      are there|are we|could we do without|can we do without|could we stop|can we stop|could we drop|can we drop|could we skip|
      can we skip|can we help|could we help|can we ease|can we learn|can it|may we|do you think|do you feel|do you sometimes|do you ever|do you often|do you experience|do you see|do you believe|does it|does this|
      does the|does our|shall we|why do we|why are we|why should we|why must we|why does|why is it that we|who benefits|what if|have we|are these|is our|
      are our|will it|who knows|who decided`,
    ),
    rhetorical: phrases(
      `how could you|how many times|how hard|how on earth|how dare|how is it possible|how can you|what were you|what is wrong|
      what part of|what excuse|what the hell|how long do i|how long must i|is it too much|is it really that|
      is it so hard|is that clear|is that understood|is it really too|shall we say|do we really want to be|do we really want to lose|are we content|which of our|which of you|how do we get more out|how can we get more out|
      how do we squeeze|what are your numbers|what are your figures|what is your number|what's your number|do you think we could|do you think you could|
      do you think you can|how many of you|how many _ have you|how many _ did you|how much have you|how much did you|where are your|how do you explain|
      what were you thinking|can we just|can we please|can we agree|could we just|what do i have to`,
    ),
    anywhere: phrases(
      `what do you think|do you agree|what do you say|does that sound|do you see it differently|how do you see|right or wrong|
      what would you|or is that|or is it|or should we|or would it|or would that`,
    ),
    leadIns: words('so and but or now well ok okay then hi all first'),
    doubted: phrases(
      `i wonder whether|i wonder if|i wonder why|we should ask whether|i question|i doubt|i'm not sure that|i am not sure that|who says that|
      i'm not convinced that|i am not convinced that|let us ask whether|let's ask whether|i can't see why|i cannot see why`,
    ),
  },
  imagined: {
    openers: phrases(
      'imagine|suppose|picture a|in a world where|let us pretend|for the sake of argument|in theory|say that we',
    ),
    generic: phrases(
      `a boss who|a manager who|a leader who|bosses who|managers who|leaders who|a boss that|a workplace where|workplaces where|an organisation that|
      organisations that|organization that|a company that|companies that|schools that|anyone who thinks`,
    ),
    wished: phrases('want|need|needs|seek|seeking|looking for|require|hire|hiring|promote|reward|applaud|be'),
    ifs: phrases('if we|if i|if one|if someone|if all we|if a|if nobody|if everyone only'),
    would: words("would we'd they'd it'd i'd might"),
    could: words('could can might'),
    bound: words('will shall must should'),
  },
  reported: {
    parties: phrases(
      `he|she|they|someone|somebody|some|others|people|the board|board|the ministry|the minister|the government|the council|
      parents|the parents|customers|the customer|the customers|the client|head office|headquarters|the owners|the owner|
      the press|the media|the newspaper|the article|the union|the consultant|the consultants|the report|the book|the author|
      my boss|my manager|my former boss|the previous manager|the committee|the inspectorate|the auditors|the investors|
      politicians|the politicians|the director|the ceo|colleagues|managers|the old boss|my old boss|a former boss|the former boss|my first boss|a colleague|one of you|a friend|a friend of mine|
      many|critics|the textbook|the textbooks|the previous management|the old management|consultants|economists|the headline|the papers`,
    ),
    told: phrases(
      `said|says|wrote|writes|told|claimed|claims|argued|argues|thinks|think|believes|believe|asked|suggested|recalled|
      used to say|would say|kept saying`,
    ),
    wanted: phrases(
      `wants|want|wanted|expects|expect|expected|demands|demand|demanded|requires|require|required|hopes|insists`,
    ),
    passedOn: phrases(
      `so you|so we|so i|so find|so do|so get|and so|therefore|which means|that means|and i agree|and i expect|i agree|so please`,
    ),
    according: phrases('according to'),
    accepted: phrases(
      `i'm confident|i am confident|told them they'll|told them we|given them my word|gave them my word|we'll deliver|we will deliver|they'll get it|
      and so do i|i promised them|i have promised|i've promised|that's what we have to|that is what we have to|and i agree|we have agreed`,
    ),
    passive: words('are is be being was were'),
    subjects: words('we i'),
    binding: phrases(
      'we must|we have to|we need to|we will|we shall|everyone must|all must|must now|wants us|want us|expects us|expect us|requires us',
    ),
    shielded: phrases(
      "i told them|i have told them|i said no|i have said no|i will not|i won't pass|i disagree",
    ),
  },
  history: {
    earlier: phrases(
      `last year|last month|last week|last quarter|last spring|last autumn|last summer|last winter|yesterday|ago|back then|
      used to|previously|in those days|at the time|formerly|in the past|in the old days|until recently`,
    ),
    thanks: phrases(
      `thank you|thanks|thanks to|well done|congratulations on|proud of|great job|good job|great work|good work|fantastic|
      what a|impressed|grateful for|grateful that|grateful to`,
    ),
    thanked: phrases('for|that|to all|to everyone|of you|of how'),
    present: words(
      `i'm am want need wants needs counts count matters matter care intend intends aim aims expect expects see sees is it's that's are we're you're`,
    ),
    lasting: phrases(
      `was decided|were decided|have decided|has decided|decided to|have agreed|agreed that|agreed to|have introduced|has introduced|introduced a|
      have installed|has installed|installed|have set up|set up a|have put up|put up a|have added|have started|has started|have begun|have launched|
      launched a|rolled out|have changed|henceforth|instructed|have told|has been decided|have fixed|have raised|intended|have promised|promised the|to say that|to announce|than last year|compared with last`,
    ),
    demand: phrases(
      `must|need to|needs to|have to|has to|should|shall|will|from now on|going forward|you'll|we'll|now|again|expect|want you|
      next time|still|make sure|needed this|had better|better not|never|always|only|once more|yet`,
    ),
    blame: phrases(
      `missed|failed|fail|dropped the ball|messed up|screwed up|fell short|let _ down|let _ _ down|blew|lost|mistake*|fault|
      didn't|did not|disappoint*|expected better|expected more|worst|worse|behind|below|blame*|careless*|sloppy|late|warned|last time|i see that|i can see|i noticed|i notice|i noted|noted that|not logged|asleep`,
    ),
    subjects: words('we they he she it team you everyone unit department group'),
    quantifiers: words('all'),
    past: words(`was were had did met made got came brought drove grew kept held took gave went ran won sold wrote built
      said told saw found led sent`),
    alike: words('hit beat beaten cut set put let'),
    between: /^(?:\w+ly|all|both|also|just|then|first|once|together|have|has|had)$/u,
    inverted: false,
    // Not "need", "exceed", "hundred".
    regularPast: /(?:[a-z][a-df-z]|agre|fre|tee)(?<!hundr|sacr)ed$/u,
    have: words("have has had we've they've you've"),
    passive: words('is are be being am get gets will'),
    articles: words('the a an your our my their his her this these those no every each'),
    statements: words('that who if unless when because until why whose which where'),
  },
  self: {
    blame: phrases(
      `i failed|i am responsible|i'm responsible|that is on me|that's on me|is my responsibility|i let you down|i misjudged`,
    ),
    toReader: words('that to you it myself'),
    promise: phrases(
      `my own goal|my own aim|my own target|i promised|i promise|i owe you|hold me to|hold me accountable|i will do|i'll do|i will send you|i'll send you|i will get back|
      i'll get back|i'll call you|i will call you|ask me about my|my fault|my mistake|i was wrong|i am measured|i am judged|
      expected of me`,
    ),
    duty: phrases(
      `i must|i have to|i need to|i should|i am supposed to|i'm supposed to|
      i ought to|i've got to|must i|my own`,
    ),
    looking: phrases(
      `not|see|approve|check|read|review|follow|know|have|get|sign|insist|ask|be|receive|hear|monitor|track|look|watch|demand|
      remind|go through|hold|decide|expect|require|want|stress|emphasise|emphasize`,
    ),
    needing: phrases("i will need to|i'll need to|i would need to"),
    needed: words('be go get come write call leave finish think learn practise practice rest sleep'),
    veiled: phrases(
      'i should think|i should be careful|if i were|i must warn|i have to warn|i must insist|i have to say',
    ),
    giving: phrases(
      `visit|meet|talk to|talk with|speak to|speak with|listen|help|support|thank|learn|spend|apologise|apologize|go out|
      get back to you|come back to you|tell you|give you|be there|be better|be clearer|get better|become better`,
    ),
  },
  polite: phrases(
    `borrow you for|must be tired|must be exhausted|must be proud|must be joking|must be kidding|must be hungry|must be busy|must be relieved|
      must be hard|must be tough|must be difficult|must be frustrating|must be wondering|must have been|must feel|
      must have felt|must have noticed|must have wondered|have to try the|have to taste|must try the|must taste|have to meet|
      will love|will enjoy`,
  ),
  care: phrases(
    `safe to fail|okay to fail|ok to fail|fine to fail|allowed to fail|allowed to make mistakes|you can call me|call me any|we will support you|we support you|we stand behind you|stand by you|take your breaks|take care of yourself|you are all right|
    you're all right|how you are|give you the resources|get you the staff*|get you the position|get you the job|no worries|no problem we|you deserved|you need to do good work|
    take your holiday|get some rest|look after yourself*`,
  ),
  choice: {
    offered: phrases(
      `feel free|you don't have to|you do not have to|you needn't|you don't need to|you do not need to|is optional|optional|voluntary|
      if you like|if you wish|if it suits you|you are free to|you're free to|only if you want|you're welcome to|
      you are welcome to|you may also|you may choose|you can choose|entirely up to you`,
    ),
    takenBack: phrases(
      `as long as|so long as|provided|if you want to keep|or else|just have to|only have to|don't have to worry|do not have to worry|
      don't have to like|do not have to like|don't have to think|don't need to worry`,
    ),
    contrasts: words('but though although yet however'),
  },
  persons: {
    second: words("you your yours yourself yourselves you're you've you'll you'd y'all"),
    led: words(
      'everyone everybody all each every staff employees team teams unit units nobody anyone people',
    ),
    mine: words('my me mine i'),
  },
};
