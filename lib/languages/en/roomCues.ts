import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What gives room to shape the work, in English. Fields as in `TrustCues`. */
export const ENGLISH_ROOM: Pick<TrustCues, 'co-design'> = {
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
      (redraw/redrew/redrawn/draw/drew/drawn/rewrite/rewrote/rewritten/write/wrote/written/design/designed/choose/chose/chosen/decide/decided/decides/chooses/plan/planned/plans/divide/divided/organise/organised) [_] [_] [_] [_] (themselves/yourselves/for itself/among themselves/between themselves/between you/among yourselves)
      (redrawn/rewritten/written/revised/made/drawn/drawn up/planned/designed/decided/chosen/shaped/built/reworked/worked out) (with/by/together with/along with) [the/our/their/your/all] [_] (drivers/nurses/operators/teachers/crew/crews/staff/guards/pilots/cooks/engineers/developers/officers/caseworkers/cleaners/fitters/carpenters/pupils/colleagues/porters/midwives/rangers/technicians/assistants/caretakers/team/teams/group/groups/shift/shifts/branch/branches/people who/those who)
      (redrawn/rewritten/written/revised/planned/designed/chosen/drawn up/shaped/worked out) together (with/by)
      (have/has/had/having/get/gets) [had] a say (in/about/on/over)
      the (content/choice/decision/order/plan/method/timetable/layout) is (yours/theirs)
      (run with it/do it your way/do it the way you)
      try it you know
      (ask you/ask all of you) (first/what/how/which/where)
      (agree/agrees) on (what to do/how to/who does/the order)
      (may/can) (spend/change/alter/swap/trade/decide/close/stop/order/buy) … (among yourselves/among themselves/between you/without asking/as they see fit/as you see fit)
      (the/our/two/three/some of the) (drivers/nurses/operators/teachers/crew/crews/staff/guards/pilots/cooks/engineers/developers/officers/caseworkers/cleaners/fitters/carpenters/pupils/colleagues/porters/midwives/rangers/technicians/assistants/caretakers/team/teams/group/groups/shift/shifts/branch/branches) (suggested/proposed/came up with/invented) … (tried/try/keep/kept/agreed/now/we/trying/works)
      what (could/can/might) be (dropped/shared/done differently/planned differently/planned in another/left out/simpler/simplified)
      what (should/could/can/might) we (drop/stop doing/change/do differently/let go)
      (is/are/would/could/should/shall/was) … do you (two/all) think
      (could/would/can) (each/every) (branch/team/unit/group/one of you/ward/class/of you) (think/choose/pick/suggest/bring)
      (your/the) choice of (method/order/tools/route)
      (decides/decide) for (itself/themselves/yourself/yourselves) (on/about/how/what/when/which)
      (shape/write/set/plan/decide/choose) (your/their) own (schedule/rota/week/day/timetable/route/rounds/order/agenda/pace/plans/hours)
      (drivers/nurses/operators/teachers/crew/crews/staff/guards/pilots/cooks/engineers/developers/officers/caseworkers/cleaners/fitters/carpenters/pupils/colleagues/porters/midwives/rangers/technicians/assistants/caretakers/team/teams/group/groups/shift/shifts/branch/branches) (decide/decides/choose/chooses) (how/when/which/what/whether/where)
      (we/i) (changed/dropped/moved/did/kept) … (at/on) (your/their) (suggestion/advice/request/proposal)
      (is/are) for you [and/your/the] [_] [_] to decide
      (may/can) deviate … (reason/need/judge)
      (first to/to first/intend to/intend first to/want to/going to) ask you
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
      (help/helps/helping/between) (themselves/yourselves) (and|to) the
            (ask you/ask them) what (you were/you are doing/you have been/went wrong/excuse)
      (should/could/is/are/was/would) … what do you think you
      who do you think
      by (your/the/our) team (leader/lead/manager)
    `),
  },
};
