import type { SpeechCues } from '../speechCues';
import { phrases, words } from '../phrases';

/** How a thing is said that makes words of control innocent, in English. Fields as in `SpeechCues`. */
export const ENGLISH_SPEECH: SpeechCues = {
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
      `said|says|wrote|writes|told|claimed|claims|argued|argues|thinks|think|believes|believe|asked|suggested|ranked the|listed|recalled|
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
      didn't|did not|disappoint*|expected better|expected more|worst|worse|behind|below|blame*|careless*|sloppy|late|warned|last time|i see that|i can see|i noticed|i notice|i noted|noted that|not logged|asleep|responsible|explain himself|explain herself|explain themselves|displeasure|less pleased|observed`,
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
      `my own goal|my own aim|my own target|i promised|i promise|i owe you|hold me to|hold me accountable|i will do whatever|i will do everything|i will do what|i'll do whatever|i'll do everything|i'll do what|i will send you|i'll send you|i will get back|
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
      `not optional|voluntary or not|as long as|so long as|provided|if you want to keep|or else|just have to|only have to|don't have to worry|do not have to worry|
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
