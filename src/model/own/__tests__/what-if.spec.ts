import type { OwnClient } from '../../../api/own-client';
import type { IWhatIf } from '../../../api/own-types';
import { WhatIfModel } from '../what-if';

const answer = (text: string) => ({ outlook: { text } }) as IWhatIf;

function make(suppose: jest.Mock) {
  return new WhatIfModel({ suppose } as unknown as OwnClient);
}

describe('WhatIfModel', () => {
  it('asks for all that is supposed at once', async () => {
    const suppose = jest.fn().mockResolvedValue(answer('then'));
    const model = make(suppose);
    await model.toggle(5, 'passed');
    await model.toggle(6, 'passed');
    expect(suppose).toHaveBeenLastCalledWith([
      { lab: 5, what: 'passed' },
      { lab: 6, what: 'passed' }
    ]);
    expect(model.answer?.outlook.text).toBe('then');
  });

  it('takes one thing back, and asks nothing where nothing is left', async () => {
    const suppose = jest.fn().mockResolvedValue(answer('then'));
    const model = make(suppose);
    await model.toggle(5, 'passed');
    await model.toggle(5, 'passed');
    expect(suppose).toHaveBeenCalledTimes(1);
    expect(model.answer).toBeNull();
    expect(model.isSupposed(5, 'passed')).toBe(false);
  });

  it('drops the answer to what is supposed no more', async () => {
    let late: (value: IWhatIf) => void = () => undefined;
    const suppose = jest
      .fn()
      .mockReturnValueOnce(
        new Promise<IWhatIf>(resolve => {
          late = resolve;
        })
      )
      .mockResolvedValueOnce(answer('second'));
    const model = make(suppose);
    const first = model.toggle(5, 'passed');
    await model.toggle(6, 'passed');
    late(answer('first'));
    await first;
    expect(model.answer?.outlook.text).toBe('second');
  });
});
