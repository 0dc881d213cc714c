import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What builds trust, in English. Fields as in `TrustCues`. */
export const ENGLISH_TRUST: TrustCues = {
  relationship: {
    cues: cueList(`
      (thank you/thanks/thank you all/many thanks/my thanks/big thanks/huge thanks/thank you both/thank) [all/so much/very much/a lot/again/everyone/everybody/once again/you all/you both/guys/folks] for
      (thank you/thanks/thank you all) [so much/very much] (to/you) (you/all/everyone/everybody/those/each/both/_) … (for/who)
      thank you (all/so much/very much/both/everyone/everybody)
      i [really/truly/very much/so/also/do] (appreciate/value/admire) (how/that/your/what/you/it when/the way)
      (i am/i'm/we are/we're) [so/very/really/truly/deeply/also] (grateful/thankful/proud) (that/for/to/of you/of what/of how/of the way/of our/of each/of all)
      (i am/i'm/we are/we're) [so/very/really/truly] (glad/happy/delighted/pleased) (that you/you/to have you/to see you/for you)
      how (are you/are you all/is everyone/is everybody/are things/do you feel/are you feeling/are you doing/has it been/was your/has your/did you sleep/'s it going/is it going)
      how's (it going/everyone/your/the)
      i (saw/noticed/heard) (how/that/what) [well/much/many] (you/the team/several of you/some of you/many of you) … (helped/listened/solved/cared/stayed/supported/shared/managed/covered/carried/calmed/kept/handled/stepped/held)
      (i understand/i know/i realise/i realize/i can imagine/i can see/i see/i get) [that] (it/it's/this/this has/you/the/many/these/last/how/some of you/several of you) … (hard/tough/heavy/tiring/exhausting/exhausted/tired/frustrating/frustrated/difficult/upsetting/rough/stressful/draining/worried/worrying/a lot)
      (i am/i'm/we are/we're) [so/very/really/truly] sorry (that/for/about/i/we/it/to hear)
      sorry (that i/that we/i/we/for the/for my/for our/about the/about my/about our/about that/to hear)
      (i am/i'm) [so/very/really/truly/deeply] sorry
      i should have (asked/listened/told you/seen it/come and)
      (you're/you are) right [and/i've/i have/that]
      make (him/her/them/you) feel (at home/welcome)
      i (apologise/apologize/owe you an apology)
      (my apologies/my mistake/i got it wrong/i was wrong/that was my fault/that was on me/that's on me)
      (it was/it's been/it has been/so/how) [so/really/very/such] (good/great/nice/lovely/wonderful/a pleasure/a joy) (to see you/to hear/meeting you/talking/to meet you/to have you/working with/having you/seeing you/to see how/to see that/to watch)
      (lovely/great/good/wonderful) to (have you/see you/meet you/have you back)
      (welcome back/welcome to the/welcome aboard/welcome on board/welcome home/happy birthday/get well soon/get well/get better soon/congratulations/congrats/condolences)
      (well done/lovely work/brilliant work/beautiful work/hats off/well played)
      (good/great/nice) work (on/with/everyone/all/team/both/this/last/yesterday)
      (we are/we're) [all] in this together
      (you are/you're) not alone
      (i have/i've got/we have/we've got) your back
      (i am/i'm) [right/fully] behind you
      (take care of/look after) (yourself/yourselves/each other/one another)
      (i/we) trust (you/your/that you)
      (your/their) (experience/judgement/judgment/knowledge/care/commitment/skill/calm/patience/kindness) (means/mattered/matters/helped/made)
      (it/that/this/what you did) (meant/means) (a lot/so much/a great deal/the world) [to]
      (made my/made his/made her/made their) (day/week)
      (we/i) (missed/have missed/will miss/shall miss) (you/your)
      (we'd/i'd/we'll/i'll) miss you
      (i'm/i am/we're/we are) (thinking of you/here for you/rooting for you)
      (let us/let's/we/we'll/can) help (each other/one another)
      (i care about/we care about) (you/how you/each)
      you (did/have done/'ve done/handled/managed) [it/this/that/all] [so/very/really] (well/brilliantly/beautifully/wonderfully)
    `),
    hollow: cueList(`
      (thank you/thanks) in advance
      (thank you/thanks) [all/so much] for your (understanding/cooperation/co-operation/attention/compliance/prompt/time and/interest/order/email/e-mail/mail/message/letter/enquiry/inquiry/call/purchase/custom/support/business/application)
      (thank you/thanks) [all] for (reading/listening/coming in/nothing/contacting/reaching/choosing/shopping/flying/travelling/understanding/cooperating/complying)
      how are you (going to/planning/gonna/supposed/meant)
      how do you feel about being
      how's the (number/numbers/pipeline/forecast/figure/figures/target)
      i trust (you will/you'll/that you/you are/you're/you have/you to have/you to deliver/you to hit/you understand/you agree/this/you can see)
      (we/i) trust (you will/you'll/that you/you are/you're/you have/you understand)
      (well done/good work/great work) … but
      (welcome back/congratulations) to (the grind/reality)
      i appreciate (that you may/you may/your cooperation/your understanding/your prompt)
      sorry (i don't/i do not/but/to say/if/to inform/for the inconvenience/for any)
      (you're/you are) right (to worry/behind/about)
      sorry (that you/you) (feel/think/find)
      (i'm/i am) sorry (you/that you) (feel/think/find)
      (glad/happy/pleased) (that you/you) (could finally/finally)
      behind you (now/all)
    `),
  },
  presence: {
    cues: cueList(`
      (i will/i'll/i would like to/i'd like to/i would love to/i'd love to/i can/i plan to/i am going to/i'm going to/i could/let me) [also/gladly/happily/then/both] (come by/come over/come down/come round/come out/come along/come and sit/come and see/come and stand/come and listen/come and help/come and work/drop by/drop in/visit/join you/join the team/join the shift/join your/be with you/look in/stop by/walk with/walk the/sit with/sit in/shadow/ride along/ride with/work alongside/stand beside/be on the ward/be on the floor/be on site/be out with/be there)
      (i will/i'll/i would like to/i'd like to/i can/i plan to/i'm going to/i could/i want to) spend … (with/on the/at the/in the/alongside)
      (can i/could i/may i/shall i/would it be all right if i/is it all right if i/is it ok if i/would it help if i) [also] (come and/come over/come by/come along/come out/join/joined/sit in/sit with/sat/visit/visited/shadow/walk/ride/spend/came/come down/come to you/come with/come on)
      when i (visited/was with/was out with/walked/joined/worked/sat/spent/came by/was on the/was at your/stood/rode)
      i (visited/walked/rode/stood/went round/went out/sat) (you/your/with/alongside/beside/along/in on)
      i (worked/work) (alongside/beside/a shift/a night/a day)
      i [have/'ve] met [nearly/almost] (all/many/most/each) of (you/them)
      i've met [nearly/almost] (all/many/most/each) of (you/them)
      (i spent/i have spent/i've spent/i sat) (a/an/two/three/four/five/the/some/all/half/one/last/yesterday) [_] (night*/day*/shift*/morning*/hour*/afternoon*/evening*/week*/lesson*) (at/on/with/in/out/by/beside)
      (i was/i've been/i have been) (with you/out with/on the ward/on the floor/on the line/in your/on site with/down at)
      show me (how it works/where it/what gets/what is hard/what makes/what's hard/where the time/what's in/what is in/what stands/what slows/what you need/how you do/how you work/what is difficult)
      (i'd/i would/i) [really] (like/love) to see (how it works/what it is like/what it's like/how you/what you see)
      (i am/i'm/i will be/i'll be/i shall be) [also/back/down/up/out] (at/on/in/by/out on/out with/out in) (the/your) (unit/ward/floor/shop floor/school/station/site/line/team room/classroom/depot/yard/kitchen/workshop/canteen/staff room/break room/warehouse/field/van/corridor/quay)
      (i'm/i am/i'll be/i will be) out with
      (i'd/i would) rather (go and see/come and see/see it)
      (i'll/i will/let's/let us/shall we/i want to/i would like to/i'd like to) go and see
      (let's/let us/shall we/can we/could we/i'd like us to/i would like us to/i'd rather/i would rather/happy to) … (face to face/in person/over coffee/over a coffee/over lunch/around the table/round the table/over a cup)
      (let's/let us/shall we/can we/could we) (sit down/take a walk/have a coffee/go for a walk/walk/look at it together/go through it together/go through it at your)
      (i have/i've) (set aside/kept/put aside/blocked out/freed) … (to listen/for you/to be/to come/to talk/to visit/to hear)
      (from what i saw/what you showed me/what i saw)
      (i am/i'm) here to listen
      i (want to/will/would like to/would rather) listen [to]
      i'd (like to/rather/love to) listen [to]
      i'll listen [to]
      (call me/ring me/phone me) [at] (any time/anytime/whenever/any hour/day or night/if it/when it/first)
      (my phone is on/my line is open/i pick up at)
      (you'll/you will) find me (in/on/at/by)
    `),
    hollow: cueList(`
      (i'll/i will) (come by/drop by/drop in/come down/come over/visit/be there) … (check/checking/inspect/inspection/control/unannounced/make sure/see who/count)
      (i'll/i will) be (on the/at the) (conference/airport/train/office)
      drop by my office
      (spend/spent) … (budget/money/euros/pounds/dollars/quid)
      i (walked/sat) (in on you/out)
      visit (our website/www/the website/the page/the site)
      be there (by/at/for the meeting)
    `),
  },
  conditions: {
    cues: cueList(`
      what (do/would/might) (you/people/the team) need [from me/from us/to/in order/most/right now/for]
      what would (help/make it easier/make it possible/make this easier/make this possible/make that possible)
      what support (do/would/could) (you/they)
      how can (i/we) (help/support/make it easier/make this easier/be of help/be of use/remove)
      (is there/is) anything (i can do/we can do/you need/in the way/blocking/that gets/missing/you are missing)
      (what is/what's/what gets/what stands) (in the way/in your way/blocking you/making it hard)
      what (makes/made) (it/this) (hard/difficult/harder)
      tell me what you need
      say [so] (if/when) you need
      (i have/i've/we have/we've/we'll/i'll/i will/we will) [also/now/therefore/already] (freed/freed up/free up/set aside/put aside/secured/secure/arranged/arrange/hired/booked) … (hours/hour/time/day/days/money/budget/staff/colleague/colleagues/help/temp/temps/training/equipment/half-day/afternoon/afternoons/morning/mornings/people/support/euros/pounds/dollars/quid/room/substitute/substitutes/cover)
      (is/are/has been/have been/was/were) (set aside/put aside) (for/so)
      (there is/there's/there are/we have/you have/you'll have/you get/you will have/you will get) [now/also/still/_] (time/money/funds/a budget/extra staff/extra money/extra time/hours/paid time/working time) [set aside] (for you/for this/for it/to learn/to try/to practise/to practice/set aside/for training/for the team)
      (in/on/during/within) paid [working] (time/hours)
      take (it/that/this/something/some of it/some of that/one of those) off (your/you)
      (there is/there's) money for
      (our/my) full backing
      off your (plate/shoulders/desk/list/table)
      you (have/can count on) (my/our) (full support/support/backing/full backing/help)
      (what/this/that/it/the rest/everything else/the others/statistics/report/paperwork) (can/may) wait
      (we will/we'll/let's/we can/we/you can/i have/i've) (drop/dropped/drop the/stop doing/skip the/cut the number of meetings/cancelled the/cancel the) (weekly/monthly/report/reports/form/forms/meeting/meetings/status/statistics)
      (training/supervision/a mentor/an extra colleague/a substitute/coaching) [for everyone/for all/for those who want it] (is/are/has been/will be) (arranged/available/offered/paid/provided/there)
      (if it gets/if it is/if it's/when it gets/when it is/if this gets/if this is) [ever] (too much/heavy/hard/difficult/tough/tight) … (tell/let/call/ring/say/i'll/i will/we'll/we will/ask/shout)
      if (you/anyone) (get stuck/gets stuck/need help/need support/need more time/need more/need a hand/need anything/needs help/needs more/get in trouble/feel overwhelmed) … (tell/let/call/ring/say/i'll/i will/we'll/we will/ask/shout/come)
      it (is/'s) my job to (make sure/see/remove/help/protect/get/give/keep)
      (it's/it is) my job to (make sure/see/remove/help/protect/get/give/keep)
      my job is to (make sure you/remove/help/protect/clear/give you/support)
      (take/takes/take all) the time (you need/it needs/it takes)
      (if you/if a/if the/if it/if someone/if somebody) (need*/visit needs/family needs) (more time/longer) … (take/stay/say/tell/it is/that's/that is)
    `),
    hollow: cueList(`
      (you have/you've got) everything you need
      within existing (resources/budget/budgets)
      (what do you need/what would it take/what do we need) to (hit/reach/get to/deliver/meet/make the number/beat)
      you just have to ask
      what do you need to (know/do/bring/wear/remember)
      (can/may) wait (no longer/until the audit)
    `),
  },
  'co-design': {
    cues: cueList(`
      what do (you/you all/you both/you two/others/the rest of you) think [of/about/should/would/could]
      (what are your/any/your) (thoughts/ideas) on
      what (are your/is your) (thoughts/view/views/ideas/take/feeling/suggestion/suggestions)
      how do you see (it/this/that/the)
      what would you (do/suggest/propose/change/like/prefer/choose/try/want/keep/add/need/say)
      how would you (do/like/change/solve/go about/prefer/want/put/divide/share/plan/rather)
      (which/which one/which of these/which of them/which part/which step/where) would you (start/begin/choose/like/prefer/try/keep/drop/want)
      (you know/you all know/you who) … best
      you know (better than/more about)
      you know (this/your/the) (work/job/street/streets/ward/families/customers/pupils/patients) better
      those (who/closest) (do the work/are closest/to the work/meet)
      before (i decide/we decide/anything is decided/i make up my mind/deciding anything/we settle)
      nothing is (decided/settled/fixed) yet
      (decide/work it out/work this out/work that out/design it/shape it/shape this/build it/develop it/develop this/write it/plan it/plan this/figure it out/draw it up) together
      together with (you/the team/the teams/the drivers/the nurses/the staff/the teachers/the operators/those who/the crew/the crews/the people who)
      (this is/here is/here's/it is/it's) [only/just/still] (a draft/a first draft/a rough draft/a rough/a suggestion/a proposal/only a proposal/only a draft)
      (please change/change whatever/change what does/change anything/tear it apart/cross out/scribble/feel free to change)
      (what have i/what have we/what did i) missed
      what (am i missing/am i not seeing/worries you/would worry you/do i not see)
      where (am i/have i gone) wrong
      (who would/who'd/would anyone/would any of you/would some of you/would one of you/does anyone/does anybody/any of you) (like to/want to/fancy) (try/join/come/help/take/lead/start/host/be part/show/tell/do)
      who wants to (try/join/come/help/be part/take part)
      (tell me/tell us/bring/hear/share/welcome/want/like/love/send me/need) [all/any/your own] your (ideas/suggestions/thoughts/view/views/proposals/proposal/input/idea/opinion/opinions/wishes/questions and)
      (your/their) (ideas/suggestions/proposal/proposals/suggestion/idea) (is/are/was/were/from) [in/good/better/the reason/what/tuesday/monday/wednesday/thursday/friday/last]
      the (team's/teams'/group's/crew's/staff's/operators'/drivers'/nurses') own (proposal/idea/suggestion/plan/draft)
      (you/you all/the team/the teams/each team/the group/the crew/the crews/those who/every team/the work team/the work teams/you two/you and _) [_/will/can] (decide/decides/choose/chooses/plan/plans/shape/shapes/agree/agrees/settle) [yourselves/themselves/together/for yourselves/for yourself/between you/among yourselves/it/that] (how/when/which/the order/what/who/whether/your own/their own/its own/yourselves/themselves/together/the pace/the rest)
      (that's/that is/it's/it is/this is) (up to you/your call/your decision/for you to decide/yours to decide/yours to shape)
      (rest/how/when/order/timing/choice/method/details) (is/are) (up to you/yours/your call/yours to decide/yours to shape)
      (on/use/by) your (own judgement/own judgment/judgement/judgment)
      (as/however/whichever/whatever/whenever) you (see fit/judge best/think best/like best/think is best/find best/think fit)
      you have the (mandate/final say/last word)
      (without asking/no need to ask/need not ask/needn't ask) (me/us/for permission)
      no approval is (needed/required)
      (needs/need) no approval
      you (needn't/need not/don't need to/don't have to/do not need to) ask
      (made/written/drawn up/planned/designed/chosen) (by/with/together with) (the people who/those who/you who/the team/the teams/the staff/the crew/the nurses/the drivers/the teachers/the operators)
      (is/are/be) decided by (those who/the people who/the team/the teams/you)
      if you [ever] (have/get) (an/any/a better) (idea/ideas) … (write/tell/say/ring/call/let)
      (tell me/tell us/let me know/say so/say) (if/when/what/where/how/which) … (does not work/doesn't work/does not fit/doesn't fit/isn't working/wrong/missing/disagree/unreasonable/looks odd/you think/would suit/suits you/prefer/makes no sense/gets in the way)
      (i'd/i would) [really] (like/love/value) (to hear) (what you/how you/your/from you/which/where)
      i want to hear (what you/how you/your/from you)
    `),
    hollow: cueList(`
      what do you think (you/this is/will happen/happens/i/gives)
      what would you (do if i/say if i/do without)
      what do you think about my decision
      we have listened to you
      up to you (to/whether you want)
      how do you see the (numbers/figures)
      tell me what you (did/have done/plan to deliver)
      who would like to (go first to/explain/be next)
      does anyone (want to/like to) (explain/lose/end)
      your idea of
    `),
  },
  learning: {
    cues: cueList(`
      what (have we/did we/have you/did you/do we/can we/could we/do you/might we) (all/each) (learn*/learnt/notice*/discover*)
      what (have we/did we/have you/did you/can we/could we/do we/might we) (learn*/learnt/notice*/discover*)
      what (have we/did we/have you/did you/do you) see
      what (does it/does this/do they/does that) (tell/teach) us
      what (can/could/might/does) (it/this/that/they) (tell/teach) us
      (ask/asked/asking/see/look at) what (it/they/this/we) (tell us/tells us/taught us/can learn/have learned/learned)
      (let's/let us/shall we/could we/we could/we'll/we will/can we/i'd like us to/why don't we) try (it/this/that/out/a/one/two/with/and see/for/something/another/again/the)
      what (could we/shall we/should we/would you/can we/do you want to/do we want to) (like to try/try)
      what (the/you/they/our) _ (want to/would like to) try
      (worth trying/worth a try/try and see)
      (we/we'll/they/who/and/have/has/will/want to) [_] (try/tried/trying/test/tested) it (for/in/out/on/with/a)
      (small/little) (test/trial/experiment/experiments/tests/trials)
      (a/as a/an/the) (pilot/trial/experiment/prototype) (in/on/with/for/and)
      on a small scale
      (we/let's/let us/shall we/and) (look back/look back together/look at it again/reflect on/evaluate it together/review it together/look together at/look together/think back/go back to it/look again)
      (see/tell each other/hear/look at) how it went
      (i have/i've/we have/we've) learned
      see what we (miss/learn/find)
      what we (have learned/learned/learnt/have learnt/learn/want to learn/hope to learn/saw/noticed)
      what (went well/worked/helped/was hard/surprised you/surprised us/got in the way/went wrong and why/has helped/might go wrong/could go wrong/didn't work/did not work)
      (so that we can learn/so that we learn/in order to learn/so we learn/so we can learn/in order to understand)
      (to/we/and/they/can/could) (learn from/learn what/learn how/learn together/understand what/understand how) (it/this/them/what/each/one/happen*/mistakes/went/that/is/makes/made/works/helps/you/they)
      learn from (each other/one another/it/this/them/what/mistakes/you)
      help us (learn/see/understand)
      (if it does not work/if it doesn't work/if it turns out/if this doesn't work/if that doesn't work) … (change/try/stop/adjust/go back/undo/scrap/drop)
      (mistakes/every deviation/deviations/problems/bad news/errors/incidents) … (learn*/welcome/normal/teach*/tell us/help us)
      (feedback/input) (to me/on how i/on my/for me)
      (aim/purpose/point) … (is to/are to) improve (the work/the way/our way/how we/our work)
      (what would be/what could be/what is) [a/the/your] [good/next] first step
      (i am/i'm/i'd be/i would be/i was) [really/very/just/genuinely] curious
      i wonder (what/how)
      (i'd/i would) be interested (to hear/in what/in how/in your)
      (lessons/things) we (have/can/could) learn*
    `),
    hollow: cueList(`
      lessons learned
      development area
      improvement plan
      learn from the best
      (that/this) will teach
      teach (you/them/him/her)
      try (to/harder/that again)
      (what have you/what did you) (see/learn*) … (sale*/figures/numbers)
      i'm curious (why you/how you managed to)
      what have we see
      if that (doesn't/does not) work … (leave/go)
    `),
  },
  'shared-principles': {
    cues: cueList(`
      (our/the) (purpose/mission/shared purpose/common purpose) (is/here is) (to/that/not)
      our (promise/guiding principle/principle/principles/common principle/shared values) (is/are/to/says/say/means/mean/that)
      (why we are here/what we are here for/the reason we exist/those we are here for/the people we are here for/who we are here for/why we exist/why we do this)
      (we promised each other/our agreement/what we agreed on together/as we all agreed)
      (what matters most/matters most to us/matters most is/most important to us/what we stand for/we stand for/we believe in)
      (applies to/goes for/holds for/is true for) me (too/as well)
      (everyone/everybody/all of us/all/same) … (me included/including me/myself included)
      (the same for all of us/same rules for everyone)
      in our (culture/profession/craft)
      (what is/what's/what does) good (care/teaching/service/support/policing/work)
      good (care/teaching/service/support/policing/craftsmanship) (is/means) (when/that/to/about)
      (trust/openness/honesty/respect/dignity/courage) (means that/means we/means to/builds/comes first/goes first/comes before/goes both ways)
      safety (comes first/goes first/comes before/goes before/is always first)
      (nothing/no figure/no number/no deadline/no target/no delivery) is (more important than/worth more than/worth a/worth an)
      (it/this/that) matters because
    `),
    hollow: cueList(`
      because i say so
      in line with our values you
      (what matters most is/what matters most are) (the number/the numbers/the result/results/that we hit/profit/sales/revenue/the figures)
      we believe (in winning/in results/in numbers)
      in our dna
    `),
  },
  'whole-system': {
    cues: cueList(`
      the whole (flow/chain/picture/path/process/journey/system/way/line together/course/patient/pupil/person/family/week together/story)
      (the bigger picture/the big picture/end to end/as a whole/entire flow/entire chain)
      from (the/a) [_] (patient's/pupil's/customer's/resident's/citizen's/user's/child's/family's/passenger's/tenant's/student's) (point of view/perspective/eyes/side/view)
      through the (patient's/pupil's/customer's/resident's/child's/family's/passenger's/tenant's/student's) eyes
      (how does it affect/how will it affect/what does it mean for/what does this mean for/what happens to/how does this affect/how does that affect/what it means for/how it affects/how this affects) (the other/others/the next/the evening/the night/other/the rest/our colleagues/those who/whoever/everyone else)
      across (the/our/all) [_/the] (units/teams/departments/shifts/professions/boundaries/borders/schools/wards/services)
      together with [our/the/colleagues in/colleagues at/our colleagues in/our colleagues at] (social services/police/school/schools/other/neighbouring/purchasing/support/healthcare/health/clinic/municipality/hospital/night shift/day shift/ambulance*/library/parents/families/customers/patients/residents)
      (upstream/downstream)
      (the next in line/whoever takes over/the next link/those who take over/the one who takes over)
      what (does/do/did) (the next shift/the night shift/the day shift/the next team/the others/they/others/the ward/the other teams) need
      so that the (next shift/night shift/day shift/next team/next person/evening shift/ward)
      in the long run
      sustainable (over time/in the long)
      between the (units/teams/shifts/departments/wards/groups) (is where/that)
      (part of/parts of) (the same/a whole/something larger/something bigger/one chain/one flow)
      (moves/moved/move/shift/shifts/push/pushes/pushing/passing) (the problem/the cost/the mess/the work) (to/on/onto/over/elsewhere/somewhere/from)
      (side effects/unintended consequences)
      (depend on/depends on/rely on) (each other/one another)
      (hang together/hangs together/fit together/fits together/belong together)
      (work together/working together/collaborate/cooperate/cooperation/collaboration) (across/between/with the other/with other/over)
      what (we/they/the others/the teams/they each/you) need from (each other/one another/us/others)
      what we need from (others/the other)
      (costs/cost/saves/save) (here/there/elsewhere) … (there/here/elsewhere)
    `),
    hollow: cueList(`
      (one company/one team/take one for the team)
      holistic approach
      sum of all
      as a whole (was/is/were/are) (down/up)
      the whole (process/system) (is/was) (down/slow)
      in the long run … (replaced/jobs)
    `),
  },
};
