import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What is believed and borne together, in English. Fields as in `TrustCues`. */
export const ENGLISH_COMMON: Pick<TrustCues, 'shared-principles' | 'whole-system'> = {
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
      (why/why we do this/why it matters/what we want/what we wish/what we are here for/what it is for/what this is for/our why) : … (people/families/family/child/children/pupil/pupils/patient/patients/customer/customers/resident/residents/passenger/passengers/citizens/tenants/guest/guests/visitors/users/readers/students/student/parents/neighbours/colleague/colleagues/drivers/crew/stranger/strangers/relatives/clients/those who/us/ourselves/everyone/everybody/nobody/no one/someone/law says)
      so that [the/our/all/more/every/each/no/a/new/those/young/older/fewer] (people/families/family/child/children/pupil/pupils/patient/patients/customer/customers/resident/residents/passenger/passengers/citizens/tenants/guest/guests/visitors/users/readers/students/student/parents/neighbours/colleague/colleagues/drivers/crew/stranger/strangers/relatives/clients/who/we meet/we serve/we care) [_] [_] (can/feel/feels/get/gets/know/knows/need not/never/do not/don't/have/has/may/dare/learn/recognise/meet/sleep/find/are safe/is safe/want/understand)
      (people/families/family/child/children/pupil/pupils/patient/patients/customer/customers/resident/residents/passenger/passengers/citizens/tenants/guest/guests/visitors/users/readers/students/student/parents/neighbours/colleague/colleagues/drivers/crew/stranger/strangers/relatives/clients) (should/must/can/shall) be able to (trust/rely on/count on/feel)
      (people/families/family/child/children/pupil/pupils/patient/patients/customer/customers/resident/residents/passenger/passengers/citizens/tenants/guest/guests/visitors/users/readers/students/student/parents/neighbours/colleague/colleagues/drivers/crew/stranger/strangers/relatives/clients) (can/should) (trust/rely on/count on/feel safe)
      (we are/we're) here for (the/our/those/people/them/each)
      (no one/nobody/no child/no patient/no family/no pupil/no guest/no customer/no resident) (should/shall/will/is to) (have to/need to/be left/feel/be sent/fall) (alone/outside/ashamed/lost/prove/choose/wait/last/behind/worry)
      (i'd/i would/we'd/we would) rather (be/we were/we are/come/deliver/finish) … (late/later/slow/slower/delayed/behind) … than
      (i'd/i would/we'd/we would) rather have (a true/an honest/a real/the true/honest) … than
      (matters/important) (to/for) (the/our) (people/families/family/child/children/pupil/pupils/patient/patients/customer/customers/resident/residents/passenger/passengers/citizens/tenants/guest/guests/visitors/users/readers/students/student/parents/neighbours/colleague/colleagues/drivers/crew/stranger/strangers/relatives/clients)
      (makes/make/made) (a/the biggest/most) difference (to/for) (the/our) (people/families/family/child/children/pupil/pupils/patient/patients/customer/customers/resident/residents/passenger/passengers/citizens/tenants/guest/guests/visitors/users/readers/students/student/parents/neighbours/colleague/colleagues/drivers/crew/stranger/strangers/relatives/clients)
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
