import type { CourseClient } from '../../api/client';
import { ApiError } from '../../api/request';
import type { IAnswers } from '../../api/types';
import { DeskModel } from '../desk';
import { Drafts } from '../drafts';

const DESK = {
  task: { id: 'r1', lab: 3, number: 1, of: 3, state: 'allocated', open: true },
  rubric: { title: '', intro: '', criteria: [] },
  answers: { criteria: {}, overall: '' },
  version: 4,
  saved: null,
  lacks: [],
  changed: [],
  exercises: null,
  checks: null
};

type Save = (id: string, version: number, answers: IAnswers) => unknown;

function makeDesk(save: Save, drafts = new Drafts()) {
  const saveReview = jest.fn((...said: Parameters<Save>) =>
    Promise.resolve().then(() => save(...said))
  );
  const handInReview = jest.fn((..._said: Parameters<Save>) =>
    Promise.resolve({})
  );
  const client = {
    getReview: () => Promise.resolve(DESK),
    listReviews: () => Promise.resolve([]),
    getLab: () => Promise.resolve({ few_to_review: '' }),
    getReviewNotebook: () => Promise.resolve(new Blob(['{"cells": []}'])),
    saveReview,
    handInReview
  } as unknown as CourseClient;
  const desk = new DeskModel({
    client,
    review: 'r1',
    drafts,
    openCopy: () => Promise.resolve(),
    onTask: jest.fn()
  });
  return { desk, drafts, saveReview, handInReview };
}

const say = (overall: string, level = '', comment = ''): IAnswers => ({
  criteria: level === '' ? {} : { right: { level, comment } },
  overall
});

const accept = (_: string, version: number) => ({
  version: version + 1,
  at: '',
  lacks: []
});

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('a review being written', () => {
  it('saves itself once, a while after the last change', async () => {
    const { desk, saveReview } = makeDesk(accept);
    await desk.load();
    desk.change(say('', 'partly'));
    desk.change(say('', 'partly', 'Why?'));
    expect(desk.state).toBe('changed');
    await jest.advanceTimersByTimeAsync(5000);
    expect(saveReview).toHaveBeenCalledTimes(1);
    expect(saveReview.mock.calls[0]).toEqual([
      'r1',
      4,
      {
        criteria: { right: { level: 'partly', comment: 'Why?' } },
        overall: ''
      }
    ]);
    expect(desk.state).toBe('saved');
  });

  it('stays changed when something was written while it was sent', async () => {
    const { desk } = makeDesk((id, version) => {
      desk.change(say('and more'));
      return accept(id, version);
    });
    await desk.load();
    desk.change(say('first'));
    await desk.save();
    expect(desk.state).toBe('changed');
    desk.dispose();
  });

  it('keeps what is written when another tab was faster', async () => {
    const { desk } = makeDesk(() => {
      throw new ApiError('conflict', 'Changed in another tab.', 409);
    });
    await desk.load();
    desk.change(say('mine'));
    await desk.save();
    expect(desk.problem?.status).toBe(409);
    expect([desk.state, desk.answers.overall]).toEqual(['refused', 'mine']);
  });

  it('is saved before it is handed in, and sent with the newest version', async () => {
    const { desk, saveReview, handInReview } = makeDesk(accept);
    await desk.load();
    desk.change(say('the end'));
    expect(await desk.handIn()).toBe(true);
    expect(saveReview).toHaveBeenCalledTimes(1);
    expect(handInReview.mock.calls[0].slice(0, 2)).toEqual(['r1', 5]);
  });

  it('is told of what another tab has saved, and goes on with either', async () => {
    const theirs = say('theirs');
    let isFaster = true;
    const save: Save = (id, version) => {
      if (isFaster) {
        isFaster = false;
        const details = { version: 7, answers: theirs };
        throw new ApiError('conflict', 'Changed.', 409, details);
      }
      return accept(id, version);
    };
    const { desk, saveReview } = makeDesk(save);
    await desk.load();
    desk.change(say('mine'));
    await desk.save();
    expect(desk.conflict?.answers).toEqual(theirs);
    desk.change(say('mine, and more'));
    await jest.advanceTimersByTimeAsync(5000);
    expect(saveReview).toHaveBeenCalledTimes(1);
    await desk.settle('here');
    expect(saveReview.mock.calls[1]).toEqual(['r1', 7, say('mine, and more')]);
    expect([desk.conflict, desk.state]).toEqual([null, 'saved']);
  });

  it('is not handed in while something is lacking, and says so from then on', async () => {
    const lacks = [{ path: 'overall', reason: 'Say more.' }];
    const { desk, handInReview } = makeDesk((id, version) => ({
      ...accept(id, version),
      lacks
    }));
    await desk.load();
    desk.change(say('short'));
    expect(desk.isTried).toBe(false);
    expect(await desk.handIn()).toBe(false);
    expect(handInReview).not.toHaveBeenCalled();
    expect([desk.isTried, desk.lacks]).toEqual([true, lacks]);
  });

  it('is saved when its desk is closed', async () => {
    const { desk, drafts, saveReview } = makeDesk(accept);
    await desk.load();
    desk.change(say('in time'));
    desk.dispose();
    await jest.advanceTimersByTimeAsync(5000);
    expect(saveReview).toHaveBeenCalledTimes(1);
    expect(drafts.areUnsaved).toBe(false);
  });

  it('is kept when it cannot be saved, and taken up when it is opened again', async () => {
    const away = () => {
      throw new ApiError('away', '', 0);
    };
    const { desk, drafts } = makeDesk(away);
    await desk.load();
    desk.change(say('not lost'));
    desk.dispose();
    await jest.advanceTimersByTimeAsync(5000);
    expect(drafts.areUnsaved).toBe(true);
    const { desk: again, saveReview } = makeDesk(accept, drafts);
    await again.load();
    expect(again.answers.overall).toBe('not lost');
    await again.save();
    expect(saveReview).toHaveBeenCalledTimes(1);
    expect(drafts.areUnsaved).toBe(false);
  });
});
