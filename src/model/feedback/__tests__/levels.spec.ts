import type { IFeedback, IRubric } from '../../../api/types';
import { answeredBy, isApart } from '../levels';
import { readNotebook } from '../received';

const LEVELS = ['none', 'half', 'full'].map((id, points) => ({
  id,
  title: id,
  points,
  text: `It is ${id}.`
}));

function rubric(...criteria: string[]): IRubric {
  return {
    title: 'A rubric',
    intro: '',
    overall: { when: 'always', words: 8, advice: true, hint: '' },
    criteria: criteria.map(id => ({
      id,
      title: id,
      look: '',
      levels: LEVELS,
      exercise: '',
      weight: 1,
      optional: false,
      comment: { when: 'below_best', words: 5, advice: false, hint: '' }
    }))
  };
}

function feedback(
  levels: Record<string, string>[],
  writtenBy: IRubric | null = null
): IFeedback {
  return {
    lab: 3,
    released: true,
    sentence: '',
    judgement: null,
    attempt: null,
    executed: false,
    exercises: [],
    score: null,
    rubric: rubric('loss'),
    reviews: levels.map((given, at) => ({
      id: String(at),
      number: at + 1,
      rubric: writtenBy,
      score: 1,
      done: '2026-09-14T12:00:00Z',
      reaction: null,
      set_aside: false,
      answer: '',
      answers: {
        overall: '',
        criteria: Object.fromEntries(
          Object.entries(given).map(([id, level]) => [
            id,
            { level, comment: '' }
          ])
        )
      }
    }))
  };
}

describe('the levels of several reviewers', () => {
  it('stand at their places on one scale', () => {
    const [loss] = answeredBy(feedback([{ loss: 'none' }, { loss: 'full' }]));
    expect(loss.given.map(one => [one.number, one.place])).toEqual([
      [1, 0],
      [2, 2]
    ]);
    expect(loss.spread).toBe(1);
  });

  it('are said to differ from half the scale on', () => {
    const near = answeredBy(feedback([{ loss: 'full' }, { loss: 'full' }]))[0];
    const apart = answeredBy(feedback([{ loss: 'half' }, { loss: 'full' }]))[0];
    expect([isApart(near), isApart(apart)]).toEqual([false, true]);
  });

  it('leave out whoever did not answer', () => {
    const [loss] = answeredBy(feedback([{}, { loss: 'half' }]));
    expect(loss.given.map(one => one.number)).toEqual([2]);
    expect(loss.spread).toBe(0);
  });

  it('are kept where the question was taken out of the rubric since', () => {
    const old = rubric('loss', 'plots');
    const found = answeredBy(feedback([{ loss: 'full', plots: 'half' }], old));
    expect(found.map(one => one.criterion.id)).toEqual(['loss', 'plots']);
    expect(found[1].given[0].level).toBe('half');
  });
});

describe('a report as it was received', () => {
  it('is shown only where it is a notebook of today’s format', () => {
    expect(readNotebook('<<<<<<< HEAD')).toBeNull();
    expect(readNotebook('{"nbformat": 3, "worksheets": []}')).toBeNull();
    expect(readNotebook('{"nbformat": 4, "cells": []}')?.cells).toEqual([]);
  });
});
