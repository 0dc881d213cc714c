import type { SpeechCues } from '../cues';
import { phrases, words } from '../phrases';

/** How a thing is said that makes words of control innocent, in English. Fields as in `SpeechCues`. */
export const ENGLISH_SPEECH: SpeechCues = {
  negated: {
    left: phrases(
      "not | never | no longer | neither | nor | without | instead of | rather than | cannot | can't | don't | doesn't",
      "didn't | won't | wouldn't | shouldn't | isn't | aren't | wasn't | weren't | haven't | hasn't | needn't | mustn't | couldn't",
      "stopped | let's stop | we stop | we'll stop | will stop | to stop | dropped | we drop | we're dropping | quit using | abolished | abolish | scrapped | scrap | ended | ending",
      "don't have to | no more | away from | done with | free from | free of | rid of | out goes | gone are | let go of",
      'removed | abandoned | nobody has to | no one has to | nobody needs to | no one needs to | far from | no need to',
      'avoid | avoiding | refuse to | refused to | opposed to | not about | nothing to do with',
      `nobody will|no one will|nobody is|no one is|there is no|there are no|there's no|there will be no|moving away from|
      have no|has no|tired of|end to`,
    ),
    right: phrases(
      `is not|are not|isn't|aren't|was not|wasn't|were not|weren't|does not|doesn't|do not|don't|will not|won't|no longer|
      is over|is gone|are gone|has ended|have ended|has been dropped|has been scrapped|has been abolished|never works|
      is no longer|are no longer|not anymore|anymore is`,
    ),
    not: phrases(
      `not only|not just|not least|not accept*|won't accept|don't accept|not tolerate|won't tolerate|no later than|not later than|no less than|not less than|no more than|not more than|
      no problem|no worries|no doubt|no matter|whether or not|why not|not until|don't forget|do not forget|never forget|
      don't hesitate|do not hesitate|can't wait|cannot wait|not to mention|not yet|don't miss|do not miss|why don't|
      why didn't|why haven't|why hasn't|not negotiable|not good enough|not acceptable|or not|if not`,
    ),
    joiners: words('but and or'),
    contrasts: words('but'),
    reaching: phrases(
      `nobody is|nobody will|nobody has to|nobody needs to|nobody must|nobody should|nobody gets|no one is|no one will|
      no one has to|no one needs to|no one must|no one should|no one gets|none of you is|none of you are|none of you will`,
    ),
    denied: phrases(
      `never asked|never said|never told|not asked|never demanded|not asking|never ask|not want _ to|don't want _ to|
      never want _ to|not expect _ to|don't expect _ to|never expect _ to|not need _ to|don't need _ to|not require _ to|
      don't require _ to|not ask _ to|don't ask _ to|not want _ _ to|don't want _ _ to|not expect _ _ to|don't expect _ _ to`,
    ),
    openers: words('if unless when who whoever those because until once'),
  },
  question: {
    opening: phrases(
      `what|how|which|where|should we|should i|should you|do we|must we|would it|would you|would we|is it|is this|is there|
      are there|are we|could we|can we|can it|may we|do you think|do you feel|do you see|do you believe|does it|does this|
      does the|does our|shall we|why do we|why are we|why should we|why must we|why does|what if|have we|are these|is our|
      are our|will it|who knows|who decided`,
    ),
    rhetorical: phrases(
      `how could you|how many times|how hard|how on earth|how dare|how is it possible|how can you|what were you|what is wrong|
      what part of|what excuse|what the hell|how long do i|how long must i|is it too much|is it really that|
      is it so hard|is that clear|is that understood|can we just|can we please|can we agree|could we just|what do i have to`,
    ),
    anywhere: phrases(
      `what do you think|do you agree|what do you say|does that sound|do you see it differently|how do you see|right or wrong|
      what would you`,
    ),
    leadIns: words('so and but or now well ok okay then hi all first'),
  },
  reported: {
    parties: phrases(
      `he|she|they|someone|somebody|some|others|people|the board|board|the ministry|the minister|the government|the council|
      parents|the parents|customers|the customer|the customers|the client|head office|headquarters|the owners|the owner|
      the press|the media|the newspaper|the article|the union|the consultant|the consultants|the report|the book|the author|
      my boss|my manager|my former boss|the previous manager|the committee|the inspectorate|the auditors|the investors|
      politicians|the politicians|the director|the ceo|colleagues|managers`,
    ),
    told: phrases(
      `said|says|wrote|writes|told|claimed|claims|argued|argues|thinks|think|believes|believe|asked|suggested|recalled|
      used to say|would say|kept saying`,
    ),
    wanted: phrases(
      `wants|want|wanted|expects|expect|expected|demands|demand|demanded|requires|require|required|hopes|insists`,
    ),
    passedOn: phrases(
      `so you|so we|so i|and so|therefore|which means|that means|and i agree|and i expect|i agree|so please`,
    ),
    according: phrases('according to'),
    binding: phrases('we must|we have to|we need to|we will|we shall|everyone must|all must|must now'),
  },
  history: {
    earlier: phrases(
      `last year|last month|last week|last quarter|last spring|last autumn|last summer|last winter|yesterday|ago|back then|
      used to|previously|in those days|at the time|formerly|in the past|in the old days|until recently`,
    ),
    thanks: phrases(
      `thank you|thanks|thanks to|well done|congratulations|proud of|great job|good job|great work|good work|fantastic|
      what a|impressed|grateful`,
    ),
    demand: phrases(
      `must|need to|needs to|have to|has to|should|shall|will|from now on|going forward|you'll|we'll|now|again|expect|want you|
      next time|still|make sure|never|always|only|once more|yet`,
    ),
    blame: phrases(
      `missed|failed|fail|dropped the ball|messed up|screwed up|fell short|let _ down|let _ _ down|blew|lost|mistake*|fault|
      didn't|did not|disappoint*|expected better|expected more|worst|worse|behind|below|blame*|careless*|sloppy|late|warned`,
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
    statements: words('that who if unless when because'),
  },
  self: {
    promise: phrases(
      `i promised|i promise|i owe you|hold me to|hold me accountable|i will send you|i'll send you|i will get back|
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
    giving: phrases(
      `visit|meet|talk to|talk with|speak to|speak with|listen|help|support|thank|learn|spend|apologise|apologize|go out|
      be there|be better|be clearer|get better|become better`,
    ),
  },
  polite: phrases(
    `must be tired|must be exhausted|must be proud|must be joking|must be kidding|must be hungry|must be busy|must be relieved|
      must be hard|must be tough|must be difficult|must be frustrating|must be wondering|must have been|must feel|
      must have felt|must have noticed|must have wondered|have to try the|have to taste|must try the|must taste|have to meet|
      will love|will enjoy`,
  ),
  choice: {
    offered: phrases(
      `feel free|you don't have to|you do not have to|you needn't|don't need to|do not need to|is optional|optional|voluntary|
      if you like|if you wish|if it suits you|you are free to|you're free to|only if you want|you're welcome to|
      you are welcome to|you may also|you may choose|you can choose|entirely up to you`,
    ),
    takenBack: phrases('as long as|so long as|provided|if you want to keep|or else'),
  },
  persons: {
    second: words("you your yours yourself yourselves you're you've you'll you'd y'all"),
    led: words(
      'everyone everybody all each every staff employees team teams unit units nobody anyone people',
    ),
    mine: words('my me mine i'),
  },
};
