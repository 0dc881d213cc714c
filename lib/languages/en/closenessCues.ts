import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What shows closeness, in English. Fields as in `TrustCues`. */
export const ENGLISH_CLOSENESS: Pick<TrustCues, 'relationship' | 'presence'> = {
  relationship: {
    cues: cueList(`
      (thank you/thanks/thank you all/many thanks/my thanks/big thanks/huge thanks/thank you both/thank) [all/so much/very much/a lot/again/everyone/everybody/once again/you all/you both/guys/folks] for
      (thank you/thanks/thank you all) [so much/very much] (to/you) (you/all/everyone/everybody/those/each/both/_) … (for/who)
      thank you (all/so much/very much/both/everyone/everybody)
      i [really/truly/very much/so/also/do] (appreciate/value/admire) (how/that/your/what/you/it when/the way)
      (i am/i'm/we are/we're) [so/very/really/truly/deeply/also] (grateful/thankful/proud) (that/for/to/of you/of what/of how/of the way/of our/of each/of all)
      (i am/i'm/we are/we're) [so/very/really/truly] (glad/happy/delighted/pleased) (that you/you/to have you/to see you/for you)
      how (are you/are you all/is everyone/is everybody/are things/do you feel/are you feeling/are you doing/has it been/was your/has your/did you sleep/'s it going/is it going)
      how's (it going/everyone/your)
      i (saw/noticed/heard) (how/that/what) [well/much/many] (you/the team/several of you/some of you/many of you) … (helped/listened/solved/cared/stayed/supported/shared/managed/covered/carried/calmed/kept/handled/stepped/held)
      (i understand/i know/i realise/i realize/i can imagine/i can see/i see/i get) [that] (it/it's/this/this has/you/the/many/these/last/how/some of you/several of you) … (hard/tough/heavy/tiring/exhausting/exhausted/tired/frustrating/frustrated/difficult/upsetting/rough/stressful/draining/worried/worrying/a lot)
      (i am/i'm/we are/we're) [so/very/really/truly] sorry (that/for/about/i/we/it/to hear)
      sorry (that i/that we/i/we/for the/for my/for our/about the/about my/about our/about that/to hear)
      (i am/i'm) [so/very/really/truly/deeply] sorry
      i should have (asked/listened/told you/seen it/come and/let you/let her/let him/given you/noticed/helped)
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
      (your/their/her/his) (courage/patience/calm/care/kindness/humour/skill/experience/steadiness/courage and care) [has/have/was/were/is] [already/_] (changed/helped/made/carried/kept/saved/taught/a gift/what)
      (your/their/her/his) [_] [_] notes helped
      what i (value/appreciate/admire) [most] (in/about) (you/her/him/your/working)
      (you have/you've/they have/they've) earned (it/that/this/a/every)
      (is/was/are/were/has been/have been) [so/very/always/truly] (patient/generous/kind/warm/gentle) (with/towards/to) (the/younger/new/her/his/everyone/colleagues/patients/pupils/teenagers/families/customers/apprentices)
      (a/such a) (calm/warm/kind/gentle/light/good) (way/hand/ear) (with/for)
      (the one/someone) (people/colleagues/others/everyone/everybody) (turn/turned/go/come) to
      (colleagues/others/people/everyone/families/customers/patients/pupils) (turn/turned/come/came) to (you/her/him/them) (for/with/about/when)
      (customers/patients/families/colleagues/parents/pupils/guests/residents) [often/have/all] (mention/mentioned/ask for/asked for/speak of/thank/thanked) (you/her/him)
      well done to
      i'm with you in (this/that)
      (we'll/i'll/we will/i will/i shall) stand (by/next to/beside/behind) you
      forgive me
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
      (thanks/thank you) for (asking/nothing)
      proud to (introduce/announce/present/launch)
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
      (i have/i've) (set aside/kept/put aside/blocked out/freed) … (to listen/to be/to come/to talk/to visit/to hear)
      (from what i saw/what you showed me/what i saw)
      (i am/i'm) here to listen
      i (want to/will/would like to/would rather) listen [to]
      i'd (like to/rather/love to) listen [to]
      i'll listen [to]
      (call me/ring me/phone me) [at] (any time/anytime/whenever/any hour/day or night/if it/when it/first)
      (my phone is on/my line is open/i pick up at)
      (you'll/you will) find me (in/on/at/by)
      i [will/'ll] (ride/go/come/walk) along (once/every/each/on/with/a/next/twice)
      i (went along/went out with/went round with/went out on/rode along/sat in on/followed along)
      (i will/i'll/i'd like to/i would like to) ride (along/with/out)
      (i will/i'll/i shall) spend … (in/out/at/on/with) (the/your/year/class/room/ward/line/lessons/night)
      (i spent/i've spent/i have spent) [_] [_] [_] (night/nights/shift/shifts/day/days/morning/mornings/afternoon/afternoons/evening/evenings/hours/weeks/november/october/january/february/march/april/june/july/august/september/december) … (at/on/with/out/by/beside/among) (the/you/your/line/ward/night/them/four/three/two/each/all/a)
      (i will be/i'll be/i am/i'm/i shall be) (at/on/in) the [_] (terminal/depot/site/ward/floor/line/bridge/school/station/quay/harbour/kitchen/workshop/shop/warehouse/plant/yard/unit/lab/farm/hall/gate) [_] [_] [_] [_] [_] [_] [_] (all/every/both/until)
      (could/can/would/will) (you/you two/someone/one of you/somebody) [please/also] show me
      (i want/i wanted/i'd like) to see what the (reports/figures/numbers/charts/statistics) (don't/do not/cannot/can't/never)
      (visits/is with/meets/sits with) (each/every) (team/unit/ward/shift/class/depot/group/branch) (once/twice/every/each/on)
      (you'll/you will) spend … (day/days/week/mornings) … (out on/out with/on the floor/with the)
      (can i/could i/may i) [also] go (with/along/out with)
      i sat in (your/the) (room/class/lesson/kitchen/van/meeting)
      (i'd be/i would be/i'll be/i am/i'm) (glad/happy) to (come/join/visit/sit)
    `),
    hollow: cueList(`
      (i'll/i will) (come by/drop by/drop in/come down/come over/visit/be there) … (check/checking/inspect/inspection/control/unannounced/make sure/see who/count)
      (i'll/i will) be (on the/at the) (conference/airport/train/office)
      drop by my office
      (spend/spent) … (budget/money/euros/pounds/dollars/quid)
      i (walked/sat) (in on you/out)
      visit (our website/www/the website/the page/the site)
      be there (by/at/for the meeting)
      show me (the numbers/your numbers/the figures/the report/the list/that you can/the money/what you are made/what you've got)
      (i spent/i've spent/i have spent) … (spreadsheet*/figures/numbers/budget/report*/email*/meetings)
      i went out with (friends/my wife/my husband/a friend)
    `),
  },
};
