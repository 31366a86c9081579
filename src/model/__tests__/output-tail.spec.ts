import { OutputTail } from '../output-tail';

describe('OutputTail', () => {
  const tailOf = (...pieces: string[]) => {
    const tail = new OutputTail();
    pieces.forEach(piece => {
      tail.add(piece);
    });
    return tail.lines(2);
  };

  it('gives the last lines', () => {
    expect(tailOf('a\nb\n', 'c\n')).toEqual(['b', 'c']);
  });

  it('shows a progress bar in its last state', () => {
    expect(tailOf('\r10%', '\r20%')).toEqual(['20%']);
  });

  it('leaves out colours', () => {
    expect(tailOf('\u001b[31mred\u001b[0m')).toEqual(['red']);
  });

  it('stays small however much is printed', () => {
    expect(tailOf('x'.repeat(100_000))[0].length).toBeLessThan(10_000);
  });
});
