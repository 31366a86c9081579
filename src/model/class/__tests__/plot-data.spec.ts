import { countShares, layReviews } from '../plot-data';

describe('countShares', () => {
  it('adds the states that say the same to who looks at the class', () => {
    const counts = {
      students: 10,
      by_passed: [],
      open: 0,
      lost: 0,
      labs: [
        {
          lab: 1,
          reviewed: 3,
          states: {
            passed: 4,
            submitted: 1,
            in_review: 2,
            missed: 2,
            failed: 1
          }
        }
      ]
    };
    expect(countShares(counts)).toEqual([{ lab: 1, counts: [4, 3, 0, 3, 0] }]);
  });
});

describe('layReviews', () => {
  const review = {
    lab: 4,
    opens: '2023-09-25T00:00:00Z',
    due: '2023-09-29T00:00:00Z',
    asked: 4,
    done: 2,
    points: [
      { at: '2023-09-26T00:00:00Z', done: 1 },
      { at: '2023-09-28T00:00:00Z', done: 2 }
    ]
  };

  it('climbs in steps and ends where the clock is', () => {
    const [line] = layReviews([review], Date.parse('2023-09-28T12:00:00Z'));
    expect(line.points).toEqual([
      [0, 0],
      [0.25, 0],
      [0.25, 0.25],
      [0.75, 0.25],
      [0.75, 0.5],
      [0.875, 0.5]
    ]);
  });

  it('ends with the window, however late it is', () => {
    const [line] = layReviews([review], Date.parse('2023-12-01T00:00:00Z'));
    expect(line.points.at(-1)).toEqual([1, 0.5]);
  });

  it('draws a round in which nothing was asked as nothing', () => {
    const [line] = layReviews([{ ...review, asked: 0, points: [] }], 0);
    expect(line.points).toEqual([
      [0, 0],
      [0, 0]
    ]);
  });
});
