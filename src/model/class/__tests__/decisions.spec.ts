import type { ClassClient } from '../../../api/class-client';
import { ApiError } from '../../../api/request';
import type { IDecisionPage } from '../../../api/class-types';
import { DecisionsModel, findChanges } from '../decisions';

const decision = (id: number) => ({ id }) as IDecisionPage['decisions'][number];
const page = (ids: number[], next: number | null): IDecisionPage => ({
  decisions: ids.map(decision),
  next,
  actions: ['judge']
});

function make(listDecisions: jest.Mock) {
  return new DecisionsModel({ listDecisions } as unknown as ClassClient);
}

describe('DecisionsModel', () => {
  it('adds page to page until there are no more', async () => {
    const list = jest
      .fn()
      .mockResolvedValueOnce(page([3, 2], 2))
      .mockResolvedValueOnce(page([1], null));
    const model = make(list);
    await model.find({ lab: '4' });
    await model.more();
    expect(model.decisions?.map(({ id }) => id)).toEqual([3, 2, 1]);
    expect(model.hasMore).toBe(false);
    expect(list).toHaveBeenLastCalledWith(
      expect.objectContaining({ lab: '4', below: '2' })
    );
  });

  it('drops the answer to what is wanted no more', async () => {
    let answer: (late: IDecisionPage) => void = () => undefined;
    const late = new Promise<IDecisionPage>(resolve => {
      answer = resolve;
    });
    const list = jest
      .fn()
      .mockReturnValueOnce(late)
      .mockResolvedValueOnce(page([9], null));
    const model = make(list);
    const first = model.find({ lab: '1' });
    await model.find({ lab: '2' });
    answer(page([1], null));
    await first;
    expect(model.decisions?.map(({ id }) => id)).toEqual([9]);
  });

  it('keeps what was known when a page cannot be had, and says why', async () => {
    const list = jest
      .fn()
      .mockResolvedValueOnce(page([3], 3))
      .mockRejectedValueOnce(new ApiError('away', '', 0));
    const model = make(list);
    await model.find({});
    await model.more();
    expect(model.decisions).toHaveLength(1);
    expect(model.problem?.away).toBe(true);
    expect(model.hasMore).toBe(true);
  });
});

describe('findChanges', () => {
  it('names what differs, and only that', () => {
    const before = { verdict: 'resubmit', exercises: ['2', '3'], lab: 4 };
    const after = { verdict: 'pass', exercises: [], lab: 4 };
    expect(findChanges({ before, after })).toEqual([
      { name: 'verdict', before: 'resubmit', after: 'pass' },
      { name: 'exercises', before: '2, 3', after: null }
    ]);
  });

  it('takes nothing before and a bare word after', () => {
    expect(findChanges({ before: null, after: 'ta' })).toEqual([
      { name: '', before: null, after: 'ta' }
    ]);
  });
});
