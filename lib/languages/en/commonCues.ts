import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What is learned, believed and borne together, in English. Fields as in `TrustCues`. */
export const ENGLISH_COMMON: Pick<TrustCues, 'learning' | 'shared-principles' | 'whole-system'> = {
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
