import type { OwnClient } from '../../../api/own-client';
import type { IRequests } from '../../../api/own-types';
import { ApiError } from '../../../api/request';
import { OwnRequestsModel } from '../requests';

const KNOWN = {
  requests: [
    { id: 'a', lab: 4, at: '2023-10-01T10:00:00Z' },
    { id: 'b', lab: 4, at: '2023-10-02T10:00:00Z' },
    { id: 'c', lab: 5, at: '2023-10-03T10:00:00Z' }
  ],
  may: [
    { lab: 4, kind: 'regrade', why: 'You have asked.' },
    { lab: 4, kind: 'problem', why: '' }
  ]
} as IRequests;

function make(makeRequest = jest.fn().mockResolvedValue(KNOWN)) {
  const listRequests = jest.fn().mockResolvedValue(KNOWN);
  const client = { listRequests, makeRequest } as unknown as OwnClient;
  return { model: new OwnRequestsModel(client), makeRequest };
}

describe('OwnRequestsModel', () => {
  it('gives what was asked about a lab, newest first', async () => {
    const { model } = make();
    await model.load();
    expect(model.of(4).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('says why not, and that it does not know before it was told', async () => {
    const { model } = make();
    expect(model.whyNot(4, 'problem')).toBeNull();
    await model.load();
    expect(model.whyNot(4, 'regrade')).toBe('You have asked.');
    expect(model.whyNot(4, 'problem')).toBe('');
  });

  it('sends what was written and forgets the draft', async () => {
    const { model, makeRequest } = make();
    model.write(4, 'problem', 'The wrong file was sent.');
    expect(await model.send(4, 'problem')).toBe(true);
    expect(makeRequest).toHaveBeenCalledWith(4, {
      kind: 'problem',
      text: 'The wrong file was sent.'
    });
    expect(model.draft(4, 'problem')).toBe('');
  });

  it('keeps the draft when it is refused', async () => {
    const refused = new ApiError('invalid', 'Say more.', 400);
    const { model } = make(jest.fn().mockRejectedValue(refused));
    model.write(4, 'problem', 'no');
    expect(await model.send(4, 'problem')).toBe(false);
    expect(model.draft(4, 'problem')).toBe('no');
    expect(model.problem?.message).toBe('Say more.');
  });
});
