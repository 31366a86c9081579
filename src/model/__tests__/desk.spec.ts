import type { CourseClient } from '../../api/client';
import { ApiError } from '../../api/request';
import type { IAnswers } from '../../api/types';
import { DeskModel } from '../desk';

const DESK = {
  task: { id: 'r1', lab: 3, number: 1, state: 'allocated', open: true },
  rubric: { title: '', intro: '', criteria: [] },
  answers: { criteria: {}, overall: '' },
  version: 4,
  lacks: [],
  exercises: null,
  checks: null
};

type Save = (id: string, version: number, answers: IAnswers) => unknown;

function makeDesk(save: Save) {
  const saveReview = jest.fn((...said: Parameters<Save>) =>
    Promise.resolve().then(() => save(...said))
  );
  const handInReview = jest.fn((..._said: Parameters<Save>) =>
    Promise.resolve({})
  );
  const client = {
    getReview: () => Promise.resolve(DESK),
    saveReview,
    handInReview
  } as unknown as CourseClient;
  return { desk: new DeskModel(client, 'r1'), saveReview, handInReview };
}

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
    desk.answer('right', { level: 'partly' });
    desk.answer('right', { comment: 'Why?' });
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
      desk.conclude('and more');
      return accept(id, version);
    });
    await desk.load();
    desk.conclude('first');
    await desk.save();
    expect(desk.state).toBe('changed');
    desk.dispose();
  });

  it('keeps what is written when another tab was faster', async () => {
    const { desk } = makeDesk(() => {
      throw new ApiError('conflict', 'Changed in another tab.', 409);
    });
    await desk.load();
    desk.conclude('mine');
    await desk.save();
    expect(desk.problem?.status).toBe(409);
    expect([desk.state, desk.answers.overall]).toEqual(['refused', 'mine']);
  });

  it('is saved before it is handed in, and sent with the newest version', async () => {
    const { desk, saveReview, handInReview } = makeDesk(accept);
    await desk.load();
    desk.conclude('the end');
    expect(await desk.handIn()).toBe(true);
    expect(saveReview).toHaveBeenCalledTimes(1);
    expect(handInReview.mock.calls[0].slice(0, 2)).toEqual(['r1', 5]);
  });

  it('is saved no more once the page is left', async () => {
    const { desk, saveReview } = makeDesk(accept);
    await desk.load();
    desk.conclude('gone');
    desk.dispose();
    await jest.advanceTimersByTimeAsync(5000);
    expect(saveReview).not.toHaveBeenCalled();
  });
});
