import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What gives conditions and room, in English. Fields as in `TrustCues`. */
export const ENGLISH_SUPPORT: Pick<TrustCues, 'conditions' | 'co-design'> = {
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
};
