import type { CriticismCues } from '../criticismCues';
import { phrases } from '../phrases';

/** Who complains, reports or speaks for others, in English. Fields as in `CriticismCues`. */
export const ENGLISH_CRITICISM: CriticismCues = {
  frames: phrases(
    `i am resigning|i resign|i'm resigning|that is why i am leaving|feel like a machine|feel like a cog|feel like a number|feel like a suspect|feel worthless|makes me feel|makes us feel|it makes the rest|i feel like a|we feel like|
    i was not told|i wasn't told|i was called in|i found out|of my screen|my emails|pressed to drive|pressed to work|are pressed to|felt ashamed|makes me sad|makes me ill|makes me sick|
    makes us ill|makes us sick|makes us come|makes us afraid|i am tired of being|we are tired of being|i'm tired of being|we are afraid|i am afraid to|i am afraid of|
    i'm afraid to|afraid to go to work|is not fair|isn't fair|is unfair|not sustainable|nobody has ever asked|nobody has asked us|nobody asked us|nobody asked me|
    nobody had asked me|nobody listens|no one listens|no one asked us|over our heads|should be dropped|should be scrapped|should be abolished|i cannot sleep|
    i can't sleep|sign me off|shouted at me|shouts at me|threatened me|threatens me|are threatened every|have been threatened|was threatened|were threatened|
    hit and threatened|been harassed|harassed by|harasses me|bullied me|bullies me|we consider this|is humiliating|is degrading|i am burned out|i'm burned out|
    we are burned out|the well is dry|punished when|is blamed when|are blamed for delays|blamed for results|punished for calling|treats _ as|treats _ _ as|i agree with every word|passing this on from|comments on my|my body|does not trust me|doesn't trust me|
    no trust in us|i do not dare|we do not dare|
    i don't dare|we don't dare|we are treated|we're treated|are we treated|treats us|treat us|divide us|divides us|wears us out|grinds us down|breaks us|workload is`,
    `our members say|our members want|our members should|our members have|our members are|our members tell|members tell|members report|members say|the members want|members want|members are worried|the members are worried|members have not|shop steward|
    as the union representative|as union representative|as union rep|as a union rep|the union demands|the union has seen|the union has asked|the union protests|we in the union|i write as the union|the branch meets|branch advises|local branch|our demands|
    industrial action|a strike is|go on strike|we demand to see|we demand an end|solidarity with|asked for negotiations|filed a complaint|filed a grievance|the employer claims|
    the employer has threatened|the employer refuses|the employer says|the employer withdraws|if the company keeps`,
    `as safety rep|safety representative|safety rep|health and safety committee|i am reporting|i'm reporting|i report it as|i report a|i report my|we report it as|
    more deviation reports|reporting a deviation|blow the whistle|whistleblowing|whistleblower|i want to report|i would like to report|
    we have reported it _ times|i was ordered|i was told to|we were told to|had been told to|been told not|i am a witness|ask for an investigation|
    i refused`,
  ),
  harms: phrases(
    `frightened|scared|are afraid|is afraid|it hurts|hurts us|hurts me|i cried|have cried|cried in|crying in|in tears|has quit|have quit|have left because|my doctor|the doctor|dream about|
    cannot go on|can't go on|go on like this|not right that|isn't right that|is wrong|is not acceptable that|is unacceptable that|retaliation|dangerous|we are exhausted|i am exhausted|everyone is exhausted|
    we are worn out|i am worn out|injured|sleepless|anyone who speaks up|hide mistakes|hides mistakes|is named|are named|not trusted|is impossible|impossible to|overtime for|hours of overtime|hours this week|understaffed|
    colleagues fewer|has made us|have made us|makes us|punished|stopped sharing|stop sharing|unsafe|ill from|sick from|pain in|fever|fell because|
    ashamed|loyalty is gone|trust is gone|nobody dares|nobody else dares|people do not report|people don't report|do not dare to report|no one dares|silence|silenced|rings hollow|steered by|counted like|like cattle|like numbers`,
  ),
  side: phrases('we|us|our|i|my ward|my colleagues|my shift'),
  decrees: phrases(
    'please|shall|from now on|henceforth|hereby|by me|to me|from me|i expect|going forward|effective',
  ),
  openings: phrases(
    'near miss|incident report|incident|deviation report|deviation _|deviation|grievance|minutes local branch|ballot paper|complaint',
  ),
  controllers: phrases(
    `management|they|the company|the employer|head office|our manager|my manager|our boss|my boss|my supervisor|our supervisor|the algorithm|an algorithm|
    the executives|nobody upstairs|the consultants|the owners`,
  ),
  ours: phrases('us|our|ours'),
  demands: phrases(
    `you must|you have to|you need to|you shall|you are expected|you will|you are to|all of you|i expect|i want you|i need you|i want all|your target|your targets|
    your numbers|you'd better`,
  ),
  toUs: phrases(
    `you treat us|you measure us|you rank us|you watch us|you count us|you monitor us|you control us|you compare us|you time us|you film us|you threaten us|
    you punish us|you blame us|you are measuring us|you are treating us|you are watching us|you are ranking us|you push us`,
  ),
};
