import { readAddress, writeAddress } from '../address';

describe('addresses of screens', () => {
  it('name the screen and what it shows', () => {
    expect(readAddress('?dlcourse=queue&lab=3&state=waiting')).toEqual({
      screen: 'queue',
      args: { lab: '3', state: 'waiting' }
    });
  });

  it('of other pages name none', () => {
    expect(readAddress('?reset&token=x')).toBeNull();
  });

  it('leave out what is empty and come back as they were written', () => {
    const query = writeAddress('queue', { lab: 3, state: '', text: 'a b&c' });
    expect(query).toBe('?dlcourse=queue&lab=3&text=a+b%26c');
    expect(readAddress(query)?.args).toEqual({ lab: '3', text: 'a b&c' });
  });
});
