import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What gives conditions, in English. Fields as in `TrustCues`. */
export const ENGLISH_SUPPORT: Pick<TrustCues, 'conditions'> = {
  conditions: {
    cues: cueList(`
      what (do/would/might) (you/people/the team) need [from me/from us/to/in order/most/right now/for]
      what would [actually/really/most] (help/make it easier/make it possible/make this easier/make this possible/make that possible)
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
      (get/gets/is given/are given/will get/receive/receives/given) [each/also/now/_] (a/an/one/two/three/four/five/six/half) [extra/paid/more/whole/free/full/_] (hour/hours/day/days/afternoon/afternoons/morning/mornings/mentor/colleague/assistant/substitute/technician/helper) [_] (a week/a month/each/every/for/off/more/of/next/this/to/from)
      (gets/get) (a mentor/an assistant/extra help/help from/more time/two more/a colleague)
      (two/three/four/five/some/a few) (cases/visits/classes/patients/customers/meetings/lessons/calls/pupils/clients) fewer
      (hour/hours/day/days) of (supervision/coaching/training/reflection)
      (supervision/coaching/training) (a week/a month/every/each)
      (a/an/one/two) [_/second] (technician/engineer/doctor/nurse/colleague/electrician/counsellor/mentor) [is/are/will be] (on call/at hand/to call/to ask)
      (report/reports/statistics/form/forms/list/lists/meeting/meetings/leaderboard/template/questionnaire) … (is/are/has been/have been/will be) [now/also/no] (dropped/scrapped/abolished/taken down/discontinued/longer kept/longer needed)
      (dropped/moved/postponed/cancelled/removed/scrapped/put off/cleared) … so (that there/there) (is/will be/are) [enough/more] (time/room/space/peace)
      (day/days/hour/hours/afternoon/afternoons/morning/mornings/week/time) … (is/are/has been) (kept/reserved/set aside/blocked) [free/clear/open] (for/so)
      (with/and) cover (arranged/booked/paid)
      cover's (arranged/booked/paid)
      cover (is/has been/will be) (arranged/booked/provided)
      (nobody/no one/no-one) (stands/is left/is/has to stand/has to be/should have to stand) alone (with/in/on)
      (a/one/half a/an) (day/hour/afternoon/morning) (in/of) (each/every) (sprint/week/month) (is/are/for)
      (give/gives/lend/lends/lent/gave) (us/you/them) (a/an/two/three/four/extra/more) … (hours/colleague/environment/environments/equipment/budget/room/staff/van/people)
      (i've/i have/we've/we have) ordered (a/an/new/two/three/better) … (desk/desks/chair/chairs/tool/tools/equipment/screen/screens/lamp/lamps/headset/headsets/boots/vest/vests/kettle)
      (a/the) (place/course/seat/room) … (has been/is) (booked/reserved/paid) for (you/her/him/them/everyone)
      (slow/late/later/slower) is (fine/ok/okay/all right)
      (take/has/have/takes) as (long/much time) as (you need/it takes/he needs/she needs/they need)
      (request/wish/wishes) … (has been/have been/is/was/were) (granted/met)
      (if you'd/if you would) like [a] (second/another/some) (reader/opinion/pair/help/company/eyes)
      what would make (it/this/the/your/a/an) … (easier/calmer/lighter/less)
      (you get/you'll get/you have/you will have) a (mentor/buddy/colleague) (from/for/beside/who/during)
      our (full/complete) backing
    `),
    hollow: cueList(`
      (you have/you've got) everything you need
      within existing (resources/budget/budgets)
      (what do you need/what would it take/what do we need) to (hit/reach/get to/deliver/meet/make the number/beat)
      you just have to ask
      what do you need to (know/do/bring/wear/remember)
      (can/may) wait (no longer/until the audit)
      (no one/nobody) is alone (in this building/on)
      (gets/get) a (day/week/month) off (work/if)
    `),
  },
};
