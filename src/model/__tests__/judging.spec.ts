import { ApiError } from '../../api/request';
import type { StaffClient } from '../../api/staff-client';
import type { IJudgementDraft, IJudgingDesk } from '../../api/types';
import { JudgingModel } from '../judging';

import { claimOf, deskOf, handIn, judged } from './hand-ins';

const ROW = handIn('s1', { unanswered: ['d'] });

function makeJudging(client: object = {}, desk: IJudgingDesk = deskOf(ROW)) {
  let { draft } = desk;
  const saveDraft = jest.fn((_: number, __: string, sent: IJudgementDraft) => {
    draft = { ...sent, version: sent.version + 1 };
    return Promise.resolve({ version: draft.version, at: '' });
  });
  const all = {
    getJudgingDesk: jest.fn(() => Promise.resolve({ ...desk, draft })),
    saveDraft,
    judge: jest.fn(() => Promise.resolve(judged(ROW, 5))),
    release: jest.fn(() => Promise.resolve()),
    ...client
  } as unknown as StaffClient;
  const judging = new JudgingModel({
    client: all,
    lab: 2,
    person: 's1',
    me: () => 'ta1'
  });
  return { judging, saveDraft, client: all };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('a judgement being written', () => {
  it('saves itself once, a while after the last change', async () => {
    const { judging, saveDraft } = makeJudging();
    await judging.load();
    judging.write({ reason: 'Please' });
    judging.write({ reason: 'Please answer d.' });
    await jest.advanceTimersByTimeAsync(3000);
    expect(saveDraft).toHaveBeenCalledTimes(1);
    expect(saveDraft.mock.calls[0][2].reason).toBe('Please answer d.');
    expect([judging.state, judging.draft.version]).toEqual(['saved', 1]);
  });

  it('is saved when one goes on before that', async () => {
    const { judging, saveDraft } = makeJudging();
    await judging.load();
    judging.write({ reason: 'Please answer d.' });
    judging.dispose();
    expect(saveDraft).toHaveBeenCalledTimes(1);
  });

  it('stays on the screen when it could not be saved, and says so', async () => {
    const saveDraft = () => Promise.reject(new ApiError('away', 'Away.', 0));
    const { judging } = makeJudging({ saveDraft });
    await judging.load();
    judging.write({ reason: 'Please answer d.' });
    await jest.advanceTimersByTimeAsync(3000);
    expect(judging.state).toBe('refused');
    expect(judging.draft.reason).toBe('Please answer d.');
  });

  it('names with “resubmit” what has no answer, unless some were named already', async () => {
    const { judging } = makeJudging();
    await judging.load();
    judging.choose('resubmit');
    expect(judging.draft.exercises).toEqual(['d']);
    judging.write({ exercises: ['a'] });
    judging.choose('resubmit');
    expect(judging.draft.exercises).toEqual(['a']);
  });

  it('takes a comment with the exercises it is about, and counts its use once', async () => {
    const { judging } = makeJudging();
    await judging.load();
    judging.write({ reason: 'Well begun.', exercises: ['d'] });
    const remark = { id: 'm1', text: 'Label the axes.', exercises: ['d', 'e'] };
    judging.addRemark(remark);
    judging.addRemark(remark);
    expect(judging.draft).toMatchObject({
      reason: 'Well begun.\nLabel the axes.\nLabel the axes.',
      exercises: ['d', 'e'],
      remarks: ['m1']
    });
  });

  it('is kept when the word is refused because there is a newer attempt', async () => {
    const refused = new ApiError('conflict', 'Handed in again meanwhile.', 409);
    const judge = () => Promise.reject(refused);
    const { judging } = makeJudging({ judge });
    await judging.load();
    judging.write({ verdict: 'resubmit', reason: 'Please answer d.' });
    expect(await judging.judge()).toBe(false);
    expect(judging.problem).toBe(refused);
    expect(judging.draft.reason).toBe('Please answer d.');
  });

  it('survives a look at what there is now', async () => {
    const { judging, saveDraft } = makeJudging();
    await judging.load();
    judging.write({ verdict: 'resubmit', reason: 'Please answer d.' });
    await judging.load();
    expect(saveDraft).toHaveBeenCalledTimes(1);
    expect(judging.draft.reason).toBe('Please answer d.');
  });

  it('sends the exercises and the date only with “resubmit”', async () => {
    const { judging, client } = makeJudging();
    await judging.load();
    judging.choose('resubmit');
    await judging.judge('pass');
    expect(client.judge).toHaveBeenCalledWith(
      2,
      's1',
      expect.objectContaining({ verdict: 'pass', exercises: [], until: null })
    );
  });
});

describe('a claim', () => {
  it('is said anew every minute and let go at the end', async () => {
    const claim = jest.fn(() => Promise.resolve(claimOf('ta1', 's1')));
    const { judging, client } = makeJudging({ claim });
    await judging.claim();
    await jest.advanceTimersByTimeAsync(125_000);
    expect(claim).toHaveBeenCalledTimes(3);
    judging.dispose();
    expect(client.release).toHaveBeenCalledTimes(1);
  });

  it('of a colleague is named and not let go by me', async () => {
    const refused = new ApiError('conflict', '', 409);
    const claim = jest.fn(() => Promise.reject(refused));
    const desk = deskOf({ ...ROW, claim: claimOf('ta2', 's1') });
    const { judging, client } = makeJudging({ claim }, desk);
    await judging.claim();
    expect(judging.colleague?.by_name).toBe('Teacher ta2');
    judging.dispose();
    expect(client.release).not.toHaveBeenCalled();
  });
});
