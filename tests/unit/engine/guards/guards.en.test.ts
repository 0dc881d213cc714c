import { describe, expect, test } from 'vitest';
import type { Guard } from '../../../../lib/engine/rule';
import { guardsAt } from './guardsAt';

const INNOCENT: readonly (readonly [Guard, string])[] = [
  ['negated', 'You do not [[have to hit your numbers]] this month.'],
  ['negated', 'We no longer [[rank our nurses]].'],
  ['negated', 'We have stopped [[measuring calls per hour]].'],
  ['negated', 'Let us talk about the work instead of [[hitting the target]].'],
  ['negated', '[[Ranking people]] is not how we work.'],
  ['negated', 'I don’t think we [[must hit the target]] to be a good school.'],
  ['negated', 'I have never asked anyone to [[deliver at any cost]].'],
  ['negated', 'Nobody [[is measured on calls]] here.'],
  ['negated', 'No one [[will be ranked]] this year.'],
  ['negated', 'I do not want you to sit there and [[follow it word for word]].'],
  ['negated', 'I don’t expect the teams to sit down and [[report every hour]].'],
  ['history', 'Previously each assistant had to [[justify every minute]].'],
  ['question', 'What would it take to [[reach 95%]] without overtime?'],
  ['question', 'Do we [[have to hit our numbers]]?'],
  ['question', 'So, how do we [[meet the target]] without losing quality?'],
  ['question', 'We [[must reach 40 visits]] a week, what do you think?'],
  ['quoted', 'He wrote: “You [[must hit your numbers]].”'],
  ['quoted', 'The phrase [[whatever it takes]] makes people tired.'],
  ['quoted', 'A poster said "[[no excuses]]" in red.'],
  ['reported', 'The board said that [[results come first]].'],
  ['reported', 'She told the paper that nurses [[must do more with less]].'],
  ['reported', 'According to the ministry, schools [[have to reach 95%]].'],
  ['law', 'By law we [[must report every incident]] within three days.'],
  ['law', 'GDPR means that nobody [[may keep these lists]].'],
  ['safety', 'If the alarm sounds you [[must leave at once]].'],
  ['self', 'I [[must hit 40 calls]] myself before I go home.'],
  ['self', '[[I must visit two units a week]].'],
  ['self', 'I must [[visit every unit]] this spring.'],
  ['self', 'I [[need to help]] everyone with this.'],
  ['self', 'My boss wants 12, and I [[must hand in 40 units]].'],
  ['self', 'It was my fault that you [[must hit 40]].'],
  ['history', 'We all [[reached 95%]] in May.'],
  ['history', 'They quickly [[ranked the teams]].'],
  ['self', 'I promised that [[the report is on your desk by Friday]].'],
  ['external', 'The supplier [[must deliver within 24 hours]].'],
  ['admin', 'Everyone [[must hand in travel claims]] by Friday.'],
  ['history', 'Last year we [[hit the target of 95%]].'],
  ['history', 'Thank you for [[reaching 95%]] together.'],
  ['history', 'Back then they [[ranked all teams]] every Friday.'],
  ['learning', 'We [[measure the lead times]] to learn where it gets stuck.'],
  ['learning', 'We [[look at the figures]] on Monday. What helped, and what got in the way?'],
  ['means', 'We want to [[cut sick leave by 15%]]. What do you need from me?'],
  ['means', 'We want to [[cut sick leave by 15%]] by giving each shift an extra hour.'],
  ['sport', 'In the football on Saturday the [[losing team buys lunch]].'],
  ['polite', 'You [[must be tired]] after this week.'],
  ['choice', 'Feel free to [[send me your figures]].'],
  ['choice', 'You don’t have to [[report on Fridays]].'],
];

const CONTROL: readonly (readonly [Guard, string])[] = [
  ['negated', 'We do not just talk, we [[hit our numbers]].'],
  ['negated', 'Not only [[must you hit your numbers]], you must do it now.'],
  ['negated', 'Don’t forget to [[hit your numbers]].'],
  ['negated', 'If you don’t understand this, [[you will be replaced]].'],
  ['negated', 'I want it no later than Friday and [[no excuses]].'],
  ['negated', 'We meet on Friday, [[no excuses]].'],
  ['negated', 'I will not accept [[being behind]].'],
  ['negated', 'The [[question is settled]] and will not be raised again.'],
  ['negated', 'Nobody [[is going home until we are at 40]].'],
  ['negated', 'You have [[no excuse]] left.'],
  ['negated', 'I do not want you to worry about why but [[report every hour]].'],
  ['self', '[[I need you to hit 40]].'],
  ['self', 'I [[must push everyone to 40 calls]].'],
  ['history', 'We [[publish closed tickets per agent]].'],
  ['history', '[[Publish all closed tickets]] per agent.'],
  ['question', 'Can we just agree that churn [[must be below 2%]]?'],
  ['self', 'I’ll [[shuffle heads]] from the nursery.'],
  ['choice', 'You may choose your own headlines [[as long as the clicks come]].'],
  ['history', 'Crews were [[pitted against each other]] all spring.'],
  ['history', '[[Hit it hard]].'],
  ['question', 'Can you all [[send me your figures]] by noon?'],
  ['question', 'How could you [[miss the target]] again?'],
  ['question', 'Why have you not [[hit your target]]?'],
  ['question', 'You [[must hit your numbers]].'],
  ['quoted', 'You [[must hit your numbers]], as "agreed" in May.'],
  ['quoted', 'The 15" screen is late, and you [[must hit your numbers]] on the 15" screen.'],
  ['reported', 'The board wants 95%, so you [[must hit your numbers]].'],
  ['reported', 'The board expects that we [[must reach 95%]] and I expect it of you.'],
  ['reported', 'I said that [[results come first]].'],
  ['law', 'Every team [[must hit its numbers]] by May.'],
  ['safety', 'Hit it or [[we will fire you]].'],
  ['self', 'I [[must see your figures]] on Friday.'],
  ['self', 'I [[expect 95%]] from you.'],
  ['self', 'I need you to [[hit your numbers]].'],
  ['self', 'I [[need to approve all swaps]].'],
  ['external', 'You [[must beat our competitors]].'],
  ['admin', 'All invoices [[need my sign-off]].'],
  ['history', 'You [[missed your target]] again.'],
  ['history', 'Last year we reached 90%, now you [[must reach 95%]].'],
  ['history', 'You [[failed to deliver]] the report on time.'],
  ['history', 'Your numbers [[are measured every week]].'],
  ['history', 'I was very [[disappointed in you]].'],
  ['history', 'Please follow the attached checklist [[to the letter]].'],
  ['history', 'We need [[two more resources]] in May.'],
  ['learning', 'We [[measure the lead times]] every week.'],
  ['means', '[[Cut sick leave by 15%]] before the summer.'],
  ['sport', 'Your pay must [[match the target]].'],
  ['polite', 'You [[must be at 95%]] in May.'],
  ['choice', 'How you do it is up to you, [[as long as the numbers are there]].'],
  ['choice', 'If you want to keep your job, [[hit your numbers]].'],
];

describe('innocent', () => {
  test.each(INNOCENT)('%s: %s', (guard, text) => {
    expect(guardsAt(text, 'en')).toContain(guard);
  });
});

describe('control', () => {
  test.each(CONTROL)('%s not: %s', (guard, text) => {
    expect(guardsAt(text, 'en')).not.toContain(guard);
  });
});

test('means in the next block count, in the block before they do not', () => {
  expect(guardsAt('[[Cut sick leave by 15%]].', 'en', '', 'What do you need?')).toContain('means');
  expect(guardsAt('[[Cut sick leave by 15%]].', 'en', 'What do you need?')).not.toContain('means');
});
