import type { IRubric } from '../../../api/types';
import { isSame, makeId, nameNew, toRubric } from '../written';

const RULE = { when: 'always', words: 5, advice: false, hint: '' } as const;

const SAVED: IRubric = {
  title: 'A rubric',
  intro: '',
  overall: RULE,
  criteria: [
    {
      id: 'network',
      title: 'The network',
      look: 'Look at it.',
      exercise: '',
      weight: 1,
      optional: false,
      comment: RULE,
      levels: [
        { id: 'none', title: 'None', points: 0, text: 'Nothing.' },
        { id: 'full', title: 'Full', points: 1, text: 'All.' }
      ]
    }
  ]
};

describe('makeId', () => {
  it.each([
    ['More layers, another one', 'more_layers_another_one'],
    ['Størrelse & é', 'storrelse_e'],
    ['2 × Adam', 'adam'],
    ['???', 'criterion'],
    [undefined, 'criterion']
  ])('makes an id of %s', (title, id) => {
    expect(makeId(title, 'criterion', new Set())).toBe(id);
  });

  it('takes one that is free, and short enough with its number', () => {
    const long = 'a'.repeat(60);
    const first = makeId(long, 'criterion', new Set());
    const second = makeId(long, 'criterion', new Set([first]));
    expect(second).toBe(`${first}_2`);
    expect(second.length).toBeLessThanOrEqual(40);
  });
});

describe('nameNew', () => {
  it('keeps ids that are saved, whatever becomes of their titles', () => {
    const [criterion] = SAVED.criteria;
    const renamed = { ...SAVED, criteria: [{ ...criterion, title: 'Other' }] };
    expect(nameNew(renamed, SAVED).criteria?.[0].id).toBe('network');
  });

  it('lets the id of what is new follow its title until it is saved', () => {
    const once = nameNew({ criteria: [{ title: 'Loss' }] }, SAVED);
    const [{ id }] = once.criteria ?? [{}];
    const twice = nameNew({ criteria: [{ id, title: 'Loss curves' }] }, SAVED);
    expect([id, twice.criteria?.[0].id]).toEqual(['loss', 'loss_curves']);
  });

  it('does not give the id of a criterion that was taken out to a new one', () => {
    const named = nameNew({ criteria: [{ title: 'Network' }] }, SAVED);
    expect(named.criteria?.[0].id).toBe('network_2');
  });

  it('names new levels within their criterion', () => {
    const [criterion] = SAVED.criteria;
    const levels = [{ title: 'Full' }, ...criterion.levels];
    const named = nameNew({ criteria: [{ ...criterion, levels }] }, SAVED);
    expect(named.criteria?.[0].levels?.map(one => one.id)).toEqual([
      'full_2',
      'none',
      'full'
    ]);
  });
});

describe('toRubric', () => {
  it('makes of empty fields empty texts', () => {
    const [criterion] = toRubric({ criteria: [{ levels: [{}] }] }).criteria;
    expect([criterion.title, criterion.weight]).toEqual(['', 1]);
    expect(criterion.levels[0].points).toBeNaN();
  });

  it('gives a rubric that was not changed as it is', () => {
    expect(toRubric(SAVED)).toEqual(SAVED);
    expect(isSame(SAVED, SAVED)).toBe(true);
    expect(isSame({ ...SAVED, intro: 'Read.' }, SAVED)).toBe(false);
  });
});
