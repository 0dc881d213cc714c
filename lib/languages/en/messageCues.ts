import { cueList } from '../cueList';
import type { MessageCues } from '../messageCues';
import { words } from '../phrases';

/** What a whole message holds, in English. Fields as in `MessageCues`. */
export const ENGLISH_MESSAGE: MessageCues = {
  signs: {
    asks: cueList(`
      (let me know/tell me/tell us/say so/shout/write to me/drop me a line/get back to me/speak up) (if/when/what/whether/how/which/where/about)
      (your/any/all) (view/views/thoughts/opinion/opinions/suggestions/ideas/input/comments/feedback/questions/wishes/proposals/proposal)
      (what you think/what you see/what you need/what you want/how you see/how you feel/hear from you/hear what/hear how)
      (i wonder/i am curious/i'm curious/ask you/ask me/ask us/questions to/questions about/questions can/i ask/i do not know why/i don't know why/discuss*/talk about it/talk it through/talk through/let's talk/let us talk/we talk)
      (suggest*/propos*/who would like/feel free/speak with/talk to me/talk with me/come and see me/come to me/vote/volunteer*)
    `),
    means: cueList(`
      by (working/changing/trying/letting/sharing/planning/moving/using/training/hiring/calling/giving/taking/starting/cutting/dropping/simplifying/sorting/fixing/talking/asking/helping/visiting/doing/making/having)
      (we try/we will try/we'll try/let's try/new way/another way/different way/better way/method/training/train*/practise/practice/course/courses/coach*/mentor*/support*/help*/time for/hours for/set aside/put aside/freed/extra/more staff/hire*/hiring/recruit*/budget for/invest*/equipment/tool/tools/pilot/in pairs/join me/happy to join/my door/together/redraw*/redesign*/chang* how/introduc*/we change/we will change/we'll change/plan together/workshop*/routine for/start with/step*/resources/overtime/temp/temps/substitute*/how we/how to/this is how/approach/instead of/rather than/so that there is/reschedul*/move the/moved the/simplif*/remov*/what we do/what we will do/the way we)
      (you decide/you choose/decide how/up to you/your way)
    `),
    why: cueList(`
      (because/since/so that/in order/so as/due to/owing to/therefore/thus/otherwise/or else/as a result/which means/that means/the reason*/the purpose/the point is/the aim/for safety/for the sake/for reasons/on account/given that/considering/seeing that/thanks to/after the/following the/as we/as the/as it/as you/as they/as there/as this/as one/in view of/in case/lest/law/legal*/by law/required by/regulation*/safety/insur*/why)
      (to/and) (avoid/keep/make sure/ensure/prevent/protect/help/allow/give/let/save/get to/see/learn/understand/reduce/improve/be able/show/stop/support/free/find out/build/match/cover/meet/reach/celebrate/mark/test/fix/clean/check/prepare/hear/welcome)
      (so/for) (we/you/they/i/nobody/no one/everyone/people/it/that/nothing/he/she/the)
      (until/unless/if/when/while) … (then/can/will/is/are)
      (this/it/that) (matters/helps/makes/means/gives/lets/will help/costs/saves/is because/is to/is for)
      (need/needs/needed) (it/them/this/that/the/to)
      (there have been/there has been/there was/there were/we have had/we've had)
      (have been/has been/were/was) (stolen/broken/hurt/injured/complaint*/late)
    `),
    warm: cueList(`
      (thank*/thanks/grateful/appreciat*/proud/glad/happy/delighted/pleased/sorry/apolog*/welcome*/congrat*/well done/good work/great work/nice work/brilliant/fantastic/wonderful/lovely/love/hugs/hug/cheers/bravo/hooray/hurray/kudos/hats off/impress*/praise*/admir*/enjoy*/fun/laugh*/smile*/joy/pleasure/birthday/wedding/baby/cake/coffee/breakfast/lunch/pizza/buns/biscuits/doughnuts/ice cream/flowers/party/celebrat*/sing/song/dance/holiday/weekend/have a nice/have a good/take care/look after/get well/good luck/fingers crossed/hope you/hope that you/hope everyone/how are you/how's/missed you/thinking of/remember*/strength*/good at/enjoys/steady/generous/kind/kindly/kindness/friend*/dear all/darling*/folks/champion*/hero*/helped/carried/stayed/rest/breathe/tired/tough/hard/heavy/difficult/worried/patience/calm/together/trust*/respect*/warm*/gift/present/prize/voucher/team spirit)
      (i know/i understand/i realise/i see) (that/it/you/this/how)
      well (played/handled/spotted/caught)
    `),
    learns: cueList(`
      (support*/because/due to/thanks to/depends on/connected/related to/learn*/lesson*/understand*/improv*/develop*/try*/tried/test*/trial*/experiment*/pilot*/reflect*/look back/look again/look at it/together/better/help*/insight*/discover*/find out/found out/see what/see how/see where/see whether/see if/notice*/explain*/suggest*/curious*/why/because/what it tells/what they tell/adjust*/chang*)
    `),
    whole: cueList(`
      (whole/together/each other/one another/between/across/common/shared/joint*/jointly/all of us/everyone/cooperat*/collaborat*/help*/chain/flow/handover/the next/in total/overall/swap*/exchange*)
    `),
    there: cueList(`
      (i will/i'll/i am/i'm/i was/i have been/i've been/i'd/i would/i can/may i/can i/could i/let me/let's/let us/we'll/we/shall) [be/like to/also/all/both] (come/visit*/join*/there/meet*/sit*/walk*/see/saw/look*/spend/spent/be out/out/in the/on the/at the/with you/by your/call/ring/talk/listen*/be with/be in/be on/be at/be there/drop/stand/work)
      (in person/face to face/over coffee/on site/my visit/show me/came by/my door/come to me/come and see/come by/see me/speak to me/talk to me/meeting with me/meet with me/go through it)
    `),
    priority: cueList(`
      (first/firstly/most important/more important/important*/priorit*/can wait/may wait/wait/in this order/if you have time/if you can/if time/when you can/whenever/no rush/no hurry/later/then/after that/rest/start with/begin with/above all/urgent*/last/finally/secondly/second/next/before that/at your own pace/flexible)
    `),
    mandate: cueList(`
      (you decide/decide yourselves/decide for yourself*/decide themselves/up to you/without approval/without asking/no approval/your own/on your own/your judgement/your judgment/you choose/you may/you can/the team decides/yourselves/mandate/free to/no need to ask/leave to you/leave it to you/leave entirely to you/decided by those/up to the unit/up to the team/up to each/your decision)
    `),
    tookPart: cueList(`
      (as you/that you/you have/you've/you all/the team/the teams/the group/union*/staff/colleagues/several of you/many of you/some of you) [all/who/have] (suggest*/propos*/asked/wanted/wished/said/told/chose/vot*/agreed/wrote/designed/helped/tested/requested/worked/drew/planned/decided/have chosen)
      (your suggestion*/your proposal*/your request/your wish*/your idea*/your input/your feedback/you did/you tested/testing you/together with/worked out with/with the team/with the union/with you/consult*/negotiat*/agreed with/at your/after talking/after discuss*/after listen*/vote/voted/survey/working group/reference group/volunteer*)
    `),
    evaluates: cueList(`
      (is/are/will be/be/being) [_] (evaluated/measured/followed up/monitored/audited/tracked/scored/inspected/rated/appraised/graded)
      (we/i/i'll/we'll/i will/we will/the management team/management) [_/will] (evaluate/measure/monitor/audit/track/score/inspect/rate/follow up/be monitoring/be tracking/be measuring/be checking)
      (spot checks/an evaluation of/a follow-up of/an audit of)
    `),
    evaluatesPeople: cueList(`
      (units/unit/teams/team/staff/employees/each/every/everyone/you/shifts/groups/departments/managers/teachers/nurses/drivers/officers/developers/consultants/caseworkers/wards) … (is/are/will be/be/being/get/gets) [_] (evaluated/measured/followed up/monitored/audited/tracked/scored/inspected/rated/appraised/graded)
      (evaluate/measure/monitor/audit/track/score/rate/follow up) [_] (every/each/all/you/everyone/units/teams/staff)
    `),
    denies: cueList(`
      (not/no/never/don't/doesn't/won't/isn't/aren't/nobody/nothing/can't/cannot/without/no-one/none)
    `),
    stakes: cueList(`
      (pay/salary/salaries/wage*/bonus*/raise/promot*/prize/reward*/ranking/ranked/league/leaderboard/contract/dismiss*/consequence*/file/warning/board/published/posted/basis for/used for/used to/used as/decide who/determine*/client/customer/invoice*/bill/billing/auditor*/funder)
    `),
    decides: cueList(`
      (has decided/have decided/decided that the/decided to/a decision has been made/has been decided/will be introduced/is introduced/are introduced/is being introduced/i have decided/i've decided/we've decided/will be changed/changes on)
    `),
    starts: cueList(`
      (from now on/with immediate effect/effective immediately/as of/going forward/from monday/from tuesday/from wednesday/from thursday/from friday/from next week/from next month/starting monday/starting next/from january/from february/from march/from april/from may/from june/from july/from august/from september/from october/from november/from december/starting today/from today/from tomorrow)
    `),
    work: cueList(`
      (schedule*/rota/rotas/roster*/routine*/method*/staffing/premises/tool/tools/organisation/organization/shift/shifts/working hours/hours/office/offices/desk/desks/room/rooms/process/procedure/way of working/system/visit/visits/decisions/report/reports/review/reviews/plan/plans/log/team/teams/unit/units/department/location/kpi/rounds/round/cases/case/pause/breaks/break/workplace/remote/home)
    `),
    judged: cueList(`
      (because of/due to/caused by/owing to/down to) [sheer/pure/plain/simple] (careless*/sloppy/sloppiness/negligence/laziness)
      (is/was/are) [completely/totally/absolutely/simply/just/utterly] (unacceptable/not acceptable/not good enough/inexcusable)
      you (have/'ve/all) failed
      you've failed
      (i expected more/i had expected more/i expected better/you let me down/you have let me down)
      (i am/i'm) [very/deeply/so/extremely/really] disappointed (in you/with you/by you/that you/in your/with your/in how)
    `),
    reproach: cueList(`
      (how come/why haven't you/why can't you/why didn't you/why don't you/why aren't you/why can you not/why have you not/is that clear/is this clear/is that understood/clear enough/do i make myself/what are you doing/what were you thinking/what is wrong with/what's wrong with/who do you think/how hard can/any questions/how many times)
    `),
    supposed: cueList(`
      (if/when/whenever/whoever/unless/anyone who/those who/should you/should anyone/in case/or)
    `),
    must: cueList(`
      (you/everyone/everybody/staff/employees/all staff/all employees/all of you/each of you/all teachers/all managers/all drivers/operators/teachers/nurses/drivers/managers/officers) [all/now/also/then/therefore] (must/shall/have to/need to/are to/are required to/are expected to/has to/needs to/is to/is required to/is expected to/will have to)
      (all/each/every) _ [_] (must/shall/has to/have to/is required to/are required to)
      (must/shall) be (followed/reported/submitted/completed/registered/logged/sent/signed/filled/worn/used/approved/finished)
      (i need/i want/i expect) (you/everyone/everybody/all of you) to
    `),
    optional: cueList(`
      (feel free/if you like/if you want/if you wish/you may/no need/don't have to/do not have to/need not/needn't/don't need to/do not need to/must be tired/must be exhausted/you must come/must try the/welcome to/help yourself/help yourselves/enjoy/take care/thank*/have fun/if you can/if you have time/let me know/tell me/tell us/let us/let's/call me/ring me/ask me/ask for/when you can/whenever/rest)
    `),
    problem: cueList(`
      (the problem/problems with/a problem with/problems in/delays/delayed/delay of/complaints/complained/backlog/does not work/doesn't work/not working/behind plan/behind schedule/late arrivals/late deliveries/queues are/queue is/errors have/defects have/scrap/fallen again/increased again/worse again)
    `),
    trust: cueList(`
      (trust/freedom/autonomy/empower*/self-managing/self-leadership/own responsibility/room to act/trusting/mandate)
    `),
    distrust: cueList(`
      (not/no/never/lost/losing/lose/earn/earned/don't/can't/cannot/without/less/nhs/break/broke/breach of/betray*/abus*) [_/any/my/our/your/their] (trust/freedom/autonomy/mandate)
      (trust) (fund/fund's/board/me/deed)
      (charitable/foundation/hospital/academy/housing/multi-academy/brain) trust
    `),
    approval: cueList(`
      (approv*/permission/sign off/sign-off/signed off/check with me/checked with me/run by me/run it by me/run all/run every/by me first/go through me/goes through me/go via me/goes via/cleared with/clear it with/clear them with/my ok/my okay/my go-ahead/my say-so/ask me first/ask me before/authoris*/authoriz*/consult me/copied in/copy me in/countersign*)
    `),
    happened: cueList(`
      (unacceptable/not acceptable/not good enough/not ok/failed/have failed/failed to/mistake/mistakes/disappoint*/careless*/sloppy/too low/fell short/fallen short/falling short/embarrass*/ashamed/disgrace*/should have/should've/how come/why haven't/why didn't/underperform*/let down/let me down/you ignored/nobody bothered/couldn't be bothered/went wrong/with the wrong/is wrong/was wrong/cost us/lost us/lost time/messed/screwed/blunder*/incompeten*/neglig*/expected more/half done/behind plan/missed the/missed our/missed your)
    `),
    lately: cueList(`
      (today/yesterday/just now/this morning/this afternoon/this evening/last night/tonight/right now/an hour ago/minutes ago/yesterday*/today*/i just)
    `),
    tonight: cueList(`
      (tonight/tonight's/this evening/this shift/the shift ends/before closing/before we close/end of the shift/end of shift)
    `),
    everything: cueList('(all/every/each/any/nothing/whatever/regardless/without exception)'),
    toOne: cueList(''),
    toSeveral: cueList('(all of you/everyone/everybody/you all/team)'),
    speech: cueList('(speech/toast/talk/address/sermon/eulogy/keynote) (at/to/for/by/on/given)'),
  },
  mine: words("i me my mine myself i'm i've i'd i'll"),
  imperatives: words(
    `send submit report make ensure complete finish fix do use follow stop start update fill sign check confirm reply respond deliver reduce
    increase cut implement attend register prepare provide book call close prioritise prioritize inform read bring return hand keep put upload
    log record notify email e-mail clean wear empty move lock collect pick order schedule add remove switch turn post print`,
  ),
  nouns: words(
    `report use start stop update check reply book call close cut record log register order schedule email e-mail clean move lock post print
    sign fix do return hand put keep fill finish complete turn switch read`,
  ),
  objects: words(
    `the your a an all any every each me us it them this that these those to in out up off not my our both before by from with nothing`,
  ),
  leads: words(
    'please and then so also kindly now finally first second third next therefore but just always never',
  ),
  unitKinds: words(
    'team unit shift ward group depot region department district store site line class branch crew section division station office plant',
  ),
  unitNames: words('north south east west northern southern eastern western central'),
};
