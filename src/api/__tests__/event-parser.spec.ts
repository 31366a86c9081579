import { EventParser } from '../event-parser';

describe('EventParser', () => {
  const read = (...pieces: string[]) => {
    const parser = new EventParser();
    return pieces.flatMap(piece => parser.feed(piece));
  };

  it('reads name, data and id', () => {
    expect(read('id: 7\nevent: job\ndata: {"a": 1}\n\n')).toEqual([
      { name: 'job', data: '{"a": 1}', id: '7' }
    ]);
  });

  it('puts together what was cut anywhere', () => {
    const text = 'id: 1\r\nevent: job\r\ndata: x\r\n\r\ndata: y\r\n\r\n';
    const whole = read(text);
    expect(whole.map(event => event.data)).toEqual(['x', 'y']);
    expect(read(...text.split(/(?=.)/s))).toEqual(whole);
  });

  it('joins the lines of data', () => {
    expect(read('data: a\ndata: b\n\n')[0].data).toBe('a\nb');
  });

  it('drops comments and events without data', () => {
    expect(read(': still here\n\nevent: job\n\ndata: x\n\n')).toEqual([
      { name: 'message', data: 'x', id: '' }
    ]);
  });

  it('keeps the last id for events without one', () => {
    expect(read('id: 3\ndata: x\n\ndata: y\n\n')[1].id).toBe('3');
  });
});
