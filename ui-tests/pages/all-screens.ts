import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { HAND_INS } from '../global-setup';

import type { CoursePage } from './course';
import { DeskPage } from './desk';
import { Person } from './people';

// eslint-disable-next-line no-unused-vars -- the rule takes a type's parameter for a variable
type Show = (course: CoursePage) => Promise<void>;

/** One screen, and how one comes to it. */
interface IStop {
  readonly name: string;
  /** Shows it, and returns when it is there. */
  readonly show: Show;
}

/** Somebody, and the screens that are looked at from her seat, in this order. */
export interface ITour {
  readonly seat: string;
  readonly stops: readonly IStop[];
}

/** Has been judged and reviews. */
const ME = 's000001';

/** Hands in while she is looked at; no other story needs her lab 3. */
const WALKER = 's000025';

/** Somebody else's hand-in for lab 1. */
const SOMEBODY = 's000003';

/** All screens of the course: a new one gets a line here. */
export const TOURS: readonly ITour[] = [
  {
    seat: ME,
    stops: [
      { name: 'panel, with all that unfolds', show: showHome },
      { name: 'lab, its report, a request', show: showLab },
      { name: 'sheet', show: showSheet },
      inMain('preview&lab=3&path=3.4-EXE-FFN-MNIST-look.ipynb', '.jp-Cell'),
      { name: "reviewer's desk", show: showReviewersDesk },
      inMain('feedback&lab=1', '[aria-label="Reviews of your report"]')
    ]
  },
  { seat: WALKER, stops: [{ name: 'live run', show: showRun }] },
  {
    seat: 'teacher1',
    stops: [
      { name: 'panel of staff', show: showTeaching },
      inMain('queue&lab=1', '[role="grid"] [aria-selected]'),
      inMain(`desk&lab=1&person=${SOMEBODY}`, '.jp-Cell'),
      { name: 'desk, against the hand-out', show: showDeskChanges },
      inMain('reviews&lab=1&tab=round', 'table'),
      inMain('reviews&lab=1&tab=decide', '[role="tabpanel"] > *'),
      inMain('reviews&lab=1&tab=reviewers', '[role="grid"]'),
      inMain('reviews&lab=1&tab=all', '[role="grid"]'),
      { name: 'rubric, a criterion unfolded', show: showRubric },
      inMain('rubric&lab=1&tab=practice', 'input[type="file"]'),
      inMain('class&tab=gradebook', 'table'),
      inMain('class&tab=requests', 'h3'),
      inMain('class&tab=extensions', 'form'),
      inMain('class&tab=outages', 'form'),
      inMain('class&tab=people', 'form'),
      inMain('class&tab=groups', 'summary'),
      inMain('class&tab=rubrics', 'table'),
      inMain('class&tab=rules', 'textarea'),
      inMain('class&tab=grader', 'figure'),
      inMain('class&tab=log', 'table'),
      inMain(`student&person=${SOMEBODY}`, 'table')
    ]
  }
];

/**
 * A screen of the main area.
 *
 * @param address - Its word and what it shows.
 * @param there - The selector of what is seen when it is there.
 */
function inMain(address: string, there: string): IStop {
  return {
    name: address,
    show: async course => {
      await course.goTo(address);
      await course.front.locator(there).first().waitFor();
    }
  };
}

async function showHome(course: CoursePage): Promise<void> {
  const { panel } = course;
  await course.standing.getByRole('button').first().click();
  await panel.getByRole('button', { name: 'Calendar and notices' }).click();
  await panel.getByRole('group', { name: 'What if…?' }).waitFor();
  await panel.getByLabel('Address of your calendar').waitFor();
}

async function showLab(course: CoursePage): Promise<void> {
  await course.row(1).click();
  await course.report.waitFor();
  await course.button(/^Something went wrong/).click();
}

async function showSheet(course: CoursePage): Promise<void> {
  await course.bring('lab-3.ipynb', '3.4-EXE-FFN-MNIST-look.ipynb');
  await course.open('3.4-EXE-FFN-MNIST-look.ipynb');
  await course.pressInToolbar(/Submit/);
  await course.sheet.getByText('exercises').first().waitFor();
}

async function showReviewersDesk(course: CoursePage): Promise<void> {
  const me = await Person.sit(originOf(course), ME);
  const [review] = await me.ask<{ id: string }[]>('reviews');
  await me.leave();
  await course.goTo(`review&review=${review.id}`);
  await new DeskPage(course.page).rubric.waitFor();
}

async function showRun(course: CoursePage): Promise<void> {
  const walker = await Person.sit(originOf(course), WALKER);
  const { id } = await walker.send<{ id: string }>(
    'POST',
    'labs/3/attempts?name=3.4-EXE-FFN-MNIST-look.ipynb',
    readFileSync(join(HAND_INS, 'lab-3.ipynb'))
  );
  await course.row(3).click();
  await course.grading.getByText('Running cell').waitFor();
  await walker.send('DELETE', `attempts/${id}/job`);
  await walker.leave();
}

async function showTeaching(course: CoursePage): Promise<void> {
  await course.panel.getByRole('region', { name: 'Teaching' }).waitFor();
}

async function showRubric(course: CoursePage): Promise<void> {
  await course.goTo('rubric&lab=1');
  const rubric = course.front.getByRole('region', { name: 'The rubric' });
  await rubric.getByRole('button', { name: /^1\. / }).click();
  await rubric.getByLabel('What to look at').first().waitFor();
}

async function showDeskChanges(course: CoursePage): Promise<void> {
  await course.front.getByRole('tab', { name: /against hand-out/ }).click();
  await course.front.getByText(/cells? differ/).waitFor();
}

function originOf({ page }: CoursePage): string {
  return new URL(page.url()).origin;
}
