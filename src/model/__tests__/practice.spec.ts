import type { IDesk, IRubric } from '../../api/types';
import { compareLevels } from '../practice';

const level = (id: string) => ({ id, title: `Title ${id}`, text: '' });
const rubric = {
  criteria: ['right', 'clear', 'gone'].map(id => ({
    id,
    levels: [level('low'), level('high')]
  }))
} as unknown as IRubric;
const practice = {
  compared: [
    { criterion: 'right', title: 'Right?', given: 'high', reference: 'high' },
    { criterion: 'clear', title: 'Clear?', given: '', reference: 'low' }
  ].map(one => ({ ...one, comment: 'Look again.' }))
} as unknown as NonNullable<IDesk['practice']>;

describe('a practice review beside the teacher’s', () => {
  it('has what was judged otherwise first, in the words of the levels', () => {
    const [first, second] = compareLevels(practice, rubric);
    expect(first).toMatchObject({
      given: '',
      reference: 'Title low',
      comment: 'Look again.',
      isSame: false
    });
    expect(second).toMatchObject({ given: 'Title high', isSame: true });
  });
});
