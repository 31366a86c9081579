import type { OwnClient } from '../../../api/own-client';
import type { INotice, INotices } from '../../../api/own-types';
import { isSeenAnyway, NoticesModel } from '../notices';

const notice = (kind: INotice['kind'], lab: number | null): INotice => ({
  id: 1,
  kind,
  lab,
  text: '',
  at: '2023-09-04T10:00:00Z'
});

const KNOWN: INotices = {
  notices: [],
  kinds: [
    { kind: 'report', title: 'Reports', quiet: true },
    { kind: 'judged', title: 'Judgements', quiet: false }
  ]
};

function make(part: Partial<Record<keyof OwnClient, jest.Mock>>) {
  return new NoticesModel(part as unknown as OwnClient);
}

describe('NoticesModel', () => {
  it('tells what it took, and nothing where there is nothing', async () => {
    const takeNotices = jest
      .fn()
      .mockResolvedValueOnce([notice('judged', 4)])
      .mockResolvedValueOnce([]);
    const model = make({ takeNotices });
    const told: INotice[][] = [];
    model.taken.connect((_, taken) => told.push([...taken]));
    await model.take();
    await model.take();
    expect(told).toEqual([[notice('judged', 4)]]);
  });

  it('asks once at a time', async () => {
    const takeNotices = jest.fn().mockResolvedValue([]);
    const model = make({ takeNotices });
    await Promise.all([model.take(), model.take()]);
    expect(takeNotices).toHaveBeenCalledTimes(1);
  });

  it('goes on after a failure, which bothers nobody', async () => {
    const takeNotices = jest
      .fn()
      .mockRejectedValueOnce(new Error('away'))
      .mockResolvedValueOnce([]);
    const model = make({ takeNotices });
    await model.take();
    await model.take();
    expect(model.problem).toBeNull();
    expect(takeNotices).toHaveBeenCalledTimes(2);
  });

  it('keeps one more kind quiet, and those that were', async () => {
    const keepQuiet = jest.fn().mockResolvedValue(KNOWN);
    const listNotices = jest.fn().mockResolvedValue(KNOWN);
    const model = make({ keepQuiet, listNotices });
    await model.load();
    await model.keepQuiet('judged', true);
    expect(keepQuiet).toHaveBeenLastCalledWith(['report', 'judged']);
    await model.keepQuiet('report', false);
    expect(keepQuiet).toHaveBeenLastCalledWith([]);
  });
});

describe('isSeenAnyway', () => {
  it('is told to who does not see the panel', () => {
    const inSight = { panel: false, lab: 4 };
    expect(isSeenAnyway(notice('judged', 4), inSight)).toBe(false);
  });

  it('is not told to who has the page of its lab open', () => {
    const inSight = { panel: true, lab: 4 };
    expect(isSeenAnyway(notice('judged', 4), inSight)).toBe(true);
    expect(isSeenAnyway(notice('judged', 5), inSight)).toBe(false);
  });

  it('is not told on the first page where that shows it', () => {
    const inSight = { panel: true, lab: null };
    expect(isSeenAnyway(notice('deadline', 4), inSight)).toBe(true);
    expect(isSeenAnyway(notice('report', 4), inSight)).toBe(false);
  });
});
