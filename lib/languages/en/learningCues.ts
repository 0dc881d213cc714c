import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What shows learning, in English. Fields as in `TrustCues`. */
export const ENGLISH_LEARNING: Pick<TrustCues, 'learning'> = {
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
      what (we've/you've/they've) (learn*/noticed/seen/discovered/found)
      what i've learn*
      (the) (experiment/trial/pilot) (runs/is running/ran/goes on/continues/showed)
      (is/are) (now/currently) being (tested/tried)
      (is/are) being (tested/tried) (now/on/in/by/out)
      (never/not/rather than/without/nobody) [_] [_] [_] [_] (culprit/culprits/scapegoat/scapegoats)
      (never/not/nobody/without) (looking/look/to look/about) [_] (blame/to blame/guilt)
      (used/use/written/kept/measure/count/read/follow*) … (to find out/to understand/to see/to learn) (what/how/where/whether)
      (simply/just/only) to (see/learn/understand)
      (i/we) (want/wanted/would like/try/tried/need) to (understand/learn) [better] (what/how/why/where/from)
      (i'd/we'd) like to (understand/learn) [better] (what/how/why/where/from)
      (understood for the first time/i had no idea/i hadn't thought of/i had not thought of/i have learned more/i've learned more/i learned a lot/i learned that/i've learned from/i have learned from)
      (tell/telling/let/show) (me/us/each other/know/one another) [tomorrow/afterwards/later/in _] how (it/that/things) (felt/went/works/worked/was/is going/goes)
      (tell/hear from/learn from) (me/us/each other/one another) in _ how it (went/worked/was)
      (figure/figures/number/numbers/statistics/chart/reports) (cannot/can't/do not/don't/does not/doesn't) (tell/say/show/explain)
      (what/anything) (we/you/i/they) would do differently
      differently next time
      next time we (will/can/could/try/do/want)
      to see what happens
      (changed/changes) how we (work/brief/plan/meet/talk/start/do)
      (asked/ask) (what they know/what you know)
      (drop/dropped/drop them/stop) … and see what (we/happens)
      (cook/think/talk/work) it through together
      (find out/see) … by trying
      (find out/found out) (what/how) (would/makes/works/helps/keeps)
      (going to/we will/we'll/we want to/want to) learn from
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
      (just/only/simply) to see (the/if you/who/that you/your)
      i had no idea (you/that you|why you)
    `),
  },
};
