import { nullTranslator } from '@jupyterlab/translation';

import { TimeWords } from '../../model/time-words';
import type { ICourse } from '../../tokens';
import { findStatus } from '../course-status';

const NOW = Date.parse('2023-09-17T12:00:00Z');
const trans = nullTranslator.load('test');
const zone = 'Europe/Copenhagen';

const course = (grading: unknown, due: string) => {
  const todo = [{ title: 'Submit lab 3', lab: 3, due, kind: '', text: '' }];
  const manager = { facts: { me: { todo } }, now: () => NOW };
  const getTimes = () =>
    new TimeWords({ trans, locale: 'en', courseZone: zone, ownZone: zone });
  return {
    model: { grading, manager },
    trans,
    getTimes
  } as unknown as ICourse;
};

const TOMORROW = '2023-09-18T23:59:00+02:00';

describe('findStatus', () => {
  it('says what is being graded before what is due', () => {
    const grading = { lab: 2, job: { state: 'running', cell: 7, cells: 16 } };
    expect(findStatus(course(grading, TOMORROW))?.text).toBe(
      'Lab 2: grading, cell 7 of 16'
    );
  });

  it('says what is due within two days', () => {
    expect(findStatus(course(null, TOMORROW))?.text).toBe(
      'Submit lab 3: Mon 23:59, in 1 d 9 h'
    );
  });

  it('says nothing while nothing is near', () => {
    const later = '2023-09-25T23:59:00+02:00';
    expect(findStatus(course(null, later))).toBeNull();
  });
});
