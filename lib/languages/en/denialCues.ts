import { phrases, words } from '../phrases';
import type { DenialCues } from '../speechCues';

/** What is denied, asked or only supposed, in English. Fields as in `DenialCues`. */
export const ENGLISH_DENIAL: DenialCues = {
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
      nobody will object|no one will object|not our problem|not my problem|not a suggestion|no other|bet you can't|don't want to have to|do not want to have to|don't expect to have to|not optional|not a request|not up for|not hard to|
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
    persons: words('who whoever anyone anybody'),
  },
  question: {
    opening: phrases(
      `what|how|which|where|should we|should i|should you|do we|do any of|does any of|must we|would it|would you like|would you say|would you rather|
      would you prefer|would you need|would you agree|would we|is it|is this|is there|
      are there|are we|could we do without|can we do without|could we stop|can we stop|could we drop|can we drop|could we skip|
      can we skip|can we help|could we help|can we ease|can we learn|can it|may we|do you think|do you feel|do you sometimes|do you ever|do you often|do you experience|do you see|do you believe|does it|does this|
      does the|does our|shall we|why do we|why are we|why should we|why must we|why does|why is it that we|who benefits|what if|have we|are these|is our|
      are our|will it|who knows|who decided`,
    ),
    rhetorical: phrases(
      `how could you|how many times|how hard|how on earth|how dare|how is it possible|how can you|what were you|what is wrong|
      what part of|what excuse|what the hell|how long do i|how long must i|is it too much|is it really that|
      is it so hard|is that clear|is that understood|is it really too|is it really so much|would it be very|would it be too much|would it be awful|would it kill|shall we say|do we really want to be|do we really want to lose|are we content|which of our|which of you|how do we get more out|how can we get more out|
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
};
