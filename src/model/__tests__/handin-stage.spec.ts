import { ApiError } from '../../api/request';
import type { IAttempt, IPrecheck } from '../../api/types';
import type { HandinStage } from '../handin-stage';
import { advance } from '../handin-stage';

const precheck = (part: Partial<IPrecheck> = {}) =>
  ({ lab: 3, refused: null, ...part }) as IPrecheck;

const CHECKING: HandinStage = { name: 'checking', path: 'a.ipynb', lab: null };
const READY: HandinStage = {
  name: 'ready',
  path: 'a.ipynb',
  lab: 3,
  precheck: precheck()
};

describe('advance', () => {
  const checked = (part?: Partial<IPrecheck>) =>
    ({ name: 'checked', path: 'a.ipynb', precheck: precheck(part) }) as const;

  it('takes the lab that the content tells', () => {
    expect(advance(CHECKING, checked())).toMatchObject({
      name: 'ready',
      lab: 3
    });
  });

  it('says why a file is refused', () => {
    const refused = { code: 'other_lab', message: 'This is lab 2.' };
    expect(advance(CHECKING, checked({ refused }))).toMatchObject({
      name: 'refused',
      message: 'This is lab 2.'
    });
  });

  it('drops the answer about a file that was given up', () => {
    const other = { ...checked(), path: 'b.ipynb' } as const;
    expect(advance(CHECKING, other)).toBe(CHECKING);
  });

  it('does not send without a lab', () => {
    const stage: HandinStage = { ...READY, lab: null };
    expect(advance(stage, { name: 'send' })).toBe(stage);
  });

  it('ignores a second click on Submit', () => {
    const sending = advance(READY, { name: 'send' });
    expect(sending.name).toBe('sending');
    expect(advance(sending, { name: 'send' })).toBe(sending);
    expect(advance(sending, { name: 'close' })).toBe(sending);
  });

  it('closes with the receipt', () => {
    const sending = advance(READY, { name: 'send' });
    const attempt = {} as IAttempt;
    expect(advance(sending, { name: 'sent', attempt }).name).toBe('closed');
  });

  it.each([
    [new ApiError('too_large', 'Too large.', 413), 'refused'],
    [new ApiError('away', '', 0), 'broken'],
    [new ApiError('unreadable', 'Bad Gateway', 502), 'broken'],
    [new ApiError('server_error', 'Reference 7', 500), 'broken']
  ])('tells the file’s faults from the service’s: %s', (problem, name) => {
    const sending = advance(READY, { name: 'send' });
    expect(advance(sending, { name: 'failed', problem }).name).toBe(name);
  });
});
